"""Pictures on a badge: a logo beside the design file or inside it, and the flags of the countries."""

from __future__ import annotations

import base64
import binascii
import io
import re
import warnings
from functools import lru_cache
from pathlib import Path

from PIL import Image

from checkin.badges.elements import Area, Picture
from checkin.badges.fonts import RESOURCES
from checkin.badges.tables import Table
from checkin.badges.toml_lines import locate

FLAGS = RESOURCES / "flags"
MOST_BYTES = 2_000_000
MOST_PIXELS = 16_000_000
_PICTURE_FILE = re.compile(r"(?:back\.|inside\.)?picture\[\d+\]\.file")
_FILE = re.compile(r"""(\s*)file\s*=\s*["']([^"']*)["']""")
_HALF = 160  # of 255: darker than this is ink on a black-and-white printer


def read_picture(table: Table, folder: Path | None) -> Picture:
    """One [[picture]]: ``file`` in ``folder``, ``data`` in base64, or ``flag = true``."""
    area = Area(*(table.number(key) for key in ("x", "y", "width", "height")))
    align = table.choice("align", ("left", "centre", "right"), "left")
    content = b""
    if "file" in table:
        content = _from_file(table, folder)
    elif "data" in table:
        try:
            content = base64.b64decode("".join(table.text("data").split()), validate=True)
        except (binascii.Error, ValueError):
            raise table.error("data", "is not base64") from None
        _check(content, table, "data")
    elif not table.yes("flag", False):
        raise table.error("", "needs a file, data, or flag = true")
    table.done()
    return Picture(area, content, align)


def _from_file(table: Table, folder: Path | None) -> bytes:
    name = table.text("file")
    if folder is None:
        raise table.error("file", "a design inside an event file carries its pictures itself, as data")
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise table.error("file", f"must be beside the design, not {name!r}")
    try:
        content = path.read_bytes()
    except OSError as error:
        raise table.error("file", f"{name} cannot be read: {error.strerror}") from None
    _check(content, table, "file")
    return content


def _check(content: bytes, table: Table, key: str) -> None:
    if len(content) > MOST_BYTES:
        raise table.error(key, f"has {len(content) / 1e6:.1f} MB; a picture may have {MOST_BYTES / 1e6:g} MB")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as image:
                width, height = image.size
                if width * height > MOST_PIXELS:
                    raise table.error(key, f"has {width} x {height} pixels, which is more than paper can show")
                image.load()
    except (OSError, SyntaxError, Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise table.error(key, "is not a PNG or JPEG picture") from error


@lru_cache(maxsize=64)
def flag(code: str) -> bytes:
    """The flag of the country with that code (ISO 3166, two letters) as PNG; empty where there is none."""
    path = FLAGS / f"{code}.png"
    return path.read_bytes() if len(code) == 2 and code.isascii() and code.isalpha() and path.is_file() else b""


@lru_cache(maxsize=64)
def opened(content: bytes, mono: bool) -> Image.Image:
    """The picture, on white where it is transparent; ``mono``: in black and white without greys."""
    with Image.open(io.BytesIO(content)) as image:
        clear = image.convert("RGBA")
    paper = Image.new("RGBA", clear.size, "white")
    paper.alpha_composite(clear)
    if mono:
        return paper.convert("L").point(lambda grey: 255 * (grey >= _HALF)).convert("1")
    return paper.convert("RGB")


def packed(text: str, folder: Path) -> str:
    """The TOML ``text`` of a design in ``folder`` with its pictures inside, as it can be kept in an event file.

    Raises OSError for a picture that cannot be read.
    """
    lines = text.split("\n")
    for key, number in locate(text).items():
        if _PICTURE_FILE.fullmatch(key) and (named := _FILE.match(lines[number - 1])):
            content = base64.b64encode((folder / named[2]).read_bytes()).decode("ascii")
            lines[number - 1] = f'{named[1]}data = "{content}"{lines[number - 1][named.end() :]}'
    return "\n".join(lines)
