"""One frame of a video: the codes in it, and the small picture of it that a person sees.

    QVideoFrame --map--> its luminance, where it lies --ImageView--> zxing-cpp --> codes
                                     `--QImage--> every nth pixel --> preview

No frame is copied to be read: cameras send luminance in a plane of its own, or a byte apart from colour, and zxing-cpp
takes the distance of pixels and rows. The preview is taken out of the same memory, in grey: it is what was read. Only
formats that have no luminance in them (compressed frames, textures of a graphics card) are converted first.

QtMultimedia need not be imported for this: a frame brings its enumerations along.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import zxingcpp
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

Corner = tuple[float, float]
ANY = zxingcpp.BarcodeFormat.AllReadable
_LIVE = [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128]
"""Badges and most tickets: 12 to 30 ms for 720 lines. All that zxing-cpp knows would take 200."""
_GREY = QImage.Format.Format_Grayscale8


@dataclass(frozen=True, slots=True)
class Code:
    """A code that was read: its ``text`` character for character, and its four ``corners`` in turn, as shares of the
    picture's width and height."""

    text: str
    corners: tuple[Corner, ...]


@dataclass(frozen=True, slots=True)
class Sight:
    """What was seen in one frame. ``preview`` has the frame's proportions; ``converted``: it had to be copied first."""

    codes: tuple[Code, ...]
    preview: QImage
    converted: bool = False


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where luminance lies in a format's first plane: every ``step`` bytes from byte ``first`` on.

    ``image`` is how Qt takes the same bytes from byte ``offset`` on for a picture. Sixteen bits are little-endian, so
    of a pair the second byte is the one that counts.
    """

    lum: Any
    first: int
    step: int
    image: QImage.Format
    offset: int


_PLANE = _Layout(zxingcpp.ImageFormat.Lum, 0, 1, _GREY, 0)
_SECOND_OF_TWO = _Layout(zxingcpp.ImageFormat.Lum, 1, 2, QImage.Format.Format_Grayscale16, 0)
_LAYOUTS = {
    **dict.fromkeys(("Y8", "NV12", "NV21", "YUV420P", "YUV422P", "YV12", "IMC1", "IMC2", "IMC3", "IMC4"), _PLANE),
    **dict.fromkeys(("UYVY", "Y16", "P010", "P016"), _SECOND_OF_TWO),
    "YUYV": _Layout(zxingcpp.ImageFormat.Lum, 0, 2, QImage.Format.Format_Grayscale16, 1),
    **dict.fromkeys(("BGRA8888", "BGRX8888"), _Layout(zxingcpp.ImageFormat.BGRA, 0, 4, QImage.Format.Format_RGB32, 0)),
    **dict.fromkeys(
        ("RGBA8888", "RGBX8888"), _Layout(zxingcpp.ImageFormat.RGBA, 0, 4, QImage.Format.Format_RGBX8888, 0)
    ),
}
"""By the names of QVideoFrameFormat.PixelFormat without their "Format_"."""


def look(frame: QVideoFrame, width: int) -> Sight | None:
    """The codes in ``frame`` and a preview ``width`` pixels wide; None where there is no picture in it.

    May run in any thread: 10 to 30 ms for 720 lines, nearly all of it without the interpreter's lock.
    """
    layout = _LAYOUTS.get(frame.pixelFormat().name.removeprefix("Format_"))
    if layout is not None and frame.map(frame.MapMode.ReadOnly):
        try:
            return _look_in_place(frame, layout, width)
        finally:
            frame.unmap()
    picture = frame.toImage().convertToFormat(_GREY)
    if picture.isNull():
        return None
    return Sight(codes_in(picture, _LIVE), _preview(picture, width), converted=True)


def codes_in(picture: QImage, kinds: Any = ANY) -> tuple[Code, ...]:
    """The codes in a grey ``picture`` (Format_Grayscale8), of these ``kinds`` of zxing-cpp."""
    size = picture.width(), picture.height()
    view = zxingcpp.ImageView(picture.constBits(), *size, zxingcpp.ImageFormat.Lum, picture.bytesPerLine(), 1)
    return _read(view, *size, kinds)


def _look_in_place(frame: QVideoFrame, layout: _Layout, width: int) -> Sight:
    """Nothing that leaves here may point into the frame's memory, which goes with ``unmap``."""
    across, down, stride = frame.width(), frame.height(), frame.bytesPerLine(0)
    bits = frame.bits(0)
    # a row that begins a byte late would end beyond the last one
    rows = down - layout.first
    view = zxingcpp.ImageView(bits[layout.first :], across, rows, layout.lum, stride, layout.step)
    codes = _read(view, across, down, _LIVE)
    shown = QImage(bits[layout.offset :], across - layout.offset, down - layout.offset, stride, layout.image)
    return Sight(codes, _preview(shown, width))


def _read(view: Any, across: int, down: int, kinds: Any) -> tuple[Code, ...]:
    """Plain text mode: the default one writes a control character as its name."""
    found = zxingcpp.read_barcodes(view, formats=kinds, text_mode=zxingcpp.TextMode.Plain)
    return tuple(Code(one.text, _corners(one.position, across, down)) for one in found if one.text)


def _corners(at: Any, across: int, down: int) -> tuple[Corner, ...]:
    points = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
    return tuple((point.x / across, point.y / down) for point in points)


def _preview(picture: QImage, width: int) -> QImage:
    """A grey copy ``width`` pixels wide. Every nth pixel is picked first: to smooth a whole frame takes five times that."""
    size = QSize(width, max(round(width * picture.height() / picture.width()), 1))
    twice = size * 2
    rough = picture.scaled(twice) if twice.width() < picture.width() else picture.copy()
    return rough.convertToFormat(_GREY).scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
