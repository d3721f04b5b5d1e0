"""QR pictures for mail, one PNG a person, and reading codes back from a picture."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from typing import Any

import qrcode
import zxingcpp
from PIL import Image, ImageDraw, ImageFont
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import MODE_NUMBER, QRData

from checkin.badges.fitting import Sizes, fit
from checkin.badges.fonts import drawable, font_file, tidy
from checkin.domain.badges import Card
from checkin.domain.words import fold

MODULE_PIXELS, QUIET_MODULES = 12, 4
_WEIGHT = "SemiBold"
_NAME_SIZES = Sizes(largest=30, comfortable=22, smallest=14)  # pixels
_NAME_LINES = 2

_LONGEST_NAME = 100
_LONGEST_BYTES = 240  # file systems count 255 of them, and a Hangul syllable takes three
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)


def png(number: str, name: str = "") -> bytes:
    """QR version 1-M of ``number`` (1 to 34 digits), 348 pixels wide with its quiet zone, ``name`` underneath.

    Raises ValueError for anything but such a number.
    """
    if not (number.isascii() and number.isdigit() and len(number) <= 34):
        raise ValueError(f"not a badge number: {number!r}")
    code = qrcode.QRCode(version=1, error_correction=ERROR_CORRECT_M, box_size=MODULE_PIXELS, border=QUIET_MODULES)
    code.add_data(QRData(number, mode=MODE_NUMBER), optimize=0)
    code.make(fit=False)
    picture: Image.Image = code.make_image().get_image()
    name = tidy(name)
    if name:
        picture = _captioned(picture.convert("L"), drawable(name, _WEIGHT))
    out = BytesIO()
    picture.save(out, format="PNG", optimize=True)
    return out.getvalue()


def any_png(text: str, module: int) -> bytes:
    """QR of any ``text``, error correction M, a module ``module`` pixels wide, with its quiet zone."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, box_size=module, border=QUIET_MODULES)
    code.add_data(text)
    out = BytesIO()
    code.make_image().get_image().save(out, format="PNG")
    return out.getvalue()


def _captioned(picture: Image.Image, name: str) -> Image.Image:
    margin = MODULE_PIXELS * 2
    fitted = fit(name, _WEIGHT, _NAME_SIZES, picture.width - 2 * margin, _NAME_LINES)
    step = fitted.size * 1.25
    taller = Image.new("L", (picture.width, round(picture.height + step * len(fitted.lines) + margin / 2)), 255)
    taller.paste(picture, (0, 0))
    pen = ImageDraw.Draw(taller)
    font = ImageFont.truetype(font_file(_WEIGHT), fitted.size)
    for index, line in enumerate(fitted.lines):
        pen.text((picture.width / 2, picture.height + step * (index + 0.5)), line, fill=0, font=font, anchor="mm")
    return taller


def file_name(name: str, number: str) -> str:
    """A name for a PNG that Windows, macOS and Linux all accept, made of a person's name and a badge number.

    At most 100 characters and 240 bytes with its ending; Hangul and accents stay, composed.
    Source of the rules: learn.microsoft.com/windows/win32/fileio/naming-a-file.
    """
    ending = f"-{number}.png" if number else ".png"
    safe = _UNSAFE.sub("_", tidy(name)).strip(" .")
    if _RESERVED.fullmatch(safe.partition(".")[0].rstrip()):
        safe = f"_{safe}"
    safe = safe[: _LONGEST_NAME - len(ending)]
    room = _LONGEST_BYTES - len(ending)
    safe = safe.encode("utf-8", "ignore")[:room].decode("utf-8", "ignore").rstrip(" .")
    return f"{safe}{ending}" if safe else ending.lstrip("-")


def save_all(cards: Iterable[Card], folder: Path, progress: Callable[[int], None] | None = None) -> list[Path]:
    """One PNG for each of ``cards`` in ``folder``, which is made if need be; the files in the order of the cards.

    Files are called by the name and the last four digits of the number, or more digits where that is taken in this
    batch. A file of the same name is overwritten. Raises ValueError, before anything is written, naming a card whose
    number cannot be a code; OSError when the folder cannot be written.
    """
    cards = list(cards)
    for card in cards:
        if not (card.number.isascii() and card.number.isdigit() and len(card.number) <= 34):
            raise ValueError(f"{card.called}: not a badge number: {card.number!r}")
    folder.mkdir(parents=True, exist_ok=True)
    taken: set[str] = set()
    paths: list[Path] = []
    for count, card in enumerate(cards, 1):
        path = folder / _free_name(card, taken)
        path.write_bytes(png(card.number, card.hangul or card.latin))
        paths.append(path)
        if progress:
            progress(count)
    return paths


def _free_name(card: Card, taken: set[str]) -> str:
    """A file name for ``card`` that is not in ``taken``, to which it is added."""
    name = ""
    for digits in (4, 8, len(card.number)):
        name = file_name(card.latin or card.hangul, card.number[-digits:])
        if fold(name) not in taken:
            break
    taken.add(fold(name))  # folded: some file systems tell neither case nor accents apart
    return name


def decode(image: bytes | Image.Image) -> list[str]:
    """The texts of all codes in ``image`` (a picture file's bytes, or a picture), character for character.

    Plain text mode: the default one writes a control character as its name. Raises OSError for bytes that are no picture.
    """
    picture: Any = Image.open(BytesIO(image)) if isinstance(image, bytes) else image
    if picture.mode not in ("L", "RGB"):
        picture = picture.convert("L")
    return [code.text for code in zxingcpp.read_barcodes(picture, text_mode=zxingcpp.TextMode.Plain)]
