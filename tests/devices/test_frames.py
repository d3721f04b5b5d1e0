"""A frame is read where it lies, whatever a camera sends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from checkin.devices import frames
from tests import films

pytestmark = pytest.mark.qt_log_ignore(*films.NOISE, extend=True)
NUMBER = "1" * 34
SIZE = (640, 360)
AT = (300, 60)


@pytest.fixture(scope="module")
def picture() -> Image.Image:
    return films.held_up(films.lobby(SIZE), films.badge(NUMBER, 160), AT, tilt=12, blur=0.6)


def rows_of(kind: str, grey: bytes) -> bytes:
    """The first plane of a frame of this ``kind``, with colours that would mislead who took them for luminance."""
    if kind in {"YUYV", "P010", "P016", "Y16", "UYVY"}:
        after = kind == "YUYV"
        pairs = bytearray(len(grey) * 2)
        pairs[0 if after else 1 :: 2] = grey
        pairs[1 if after else 0 :: 2] = bytes(range(0, 240, 16)) * (len(grey) // 15) + bytes(len(grey) % 15)
        return bytes(pairs)
    if kind in {"BGRA8888", "BGRX8888", "RGBA8888", "RGBX8888", "ARGB8888", "XBGR8888"}:
        pixels = bytearray(b"\xff" * len(grey) * 4)
        for place in (1, 2, 3) if kind in {"ARGB8888", "XBGR8888"} else (0, 1, 2):
            pixels[place::4] = grey
        return bytes(pixels)
    return grey


def frame_of(kind: str, grey: Image.Image) -> QVideoFrame:
    """A frame as a camera sends it: luminance in its own layout, rows as far apart as Qt has them."""
    pixel_format = getattr(QVideoFrameFormat.PixelFormat, f"Format_{kind}")
    frame = QVideoFrame(QVideoFrameFormat(QSize(*grey.size), pixel_format))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for plane in range(frame.planeCount()):
        frame.bits(plane)[:] = b"\x80" * frame.mappedBytes(plane)
    bits, stride = frame.bits(0), frame.bytesPerLine(0)
    rows = rows_of(kind, grey.tobytes())
    length = len(rows) // grey.height
    for row in range(grey.height):
        bits[row * stride : row * stride + length] = rows[row * length : (row + 1) * length]
    frame.unmap()
    return frame


IN_PLACE = ("Y8", "Y16", "NV12", "NV21", "YUV420P", "YUV422P", "YV12", "YUYV", "UYVY", "P010", "P016")
IN_COLOUR = ("BGRA8888", "BGRX8888", "RGBA8888", "RGBX8888")


@pytest.mark.parametrize("kind", [*IN_PLACE, *IN_COLOUR])
def test_no_frame_is_copied_to_be_read(kind: str, picture: Image.Image) -> None:
    sight = frames.look(frame_of(kind, picture), 320)
    assert sight is not None
    assert [code.text for code in sight.codes] == [NUMBER]
    assert not sight.converted


@pytest.mark.parametrize("kind", ["ARGB8888", "XBGR8888"])
def test_what_has_no_luminance_of_its_own_is_converted(kind: str, picture: Image.Image) -> None:
    sight = frames.look(frame_of(kind, picture), 320)
    assert sight is not None
    assert [code.text for code in sight.codes] == [NUMBER]
    assert sight.converted


@pytest.mark.parametrize("kind", [*IN_PLACE, *IN_COLOUR])
def test_the_preview_is_the_frame_in_small(kind: str, picture: Image.Image) -> None:
    sight = frames.look(frame_of(kind, picture), 160)
    assert sight is not None
    shown = sight.preview
    assert (shown.width(), shown.height()) == (160, 90)
    assert shown.format() == QImage.Format.Format_Grayscale8
    small = picture.resize((160, 90), Image.Resampling.BOX)
    off = [
        abs(shown.pixelColor(x, y).red() - int(small.getpixel((x, y))))  # type: ignore[arg-type]
        for x in range(2, 158, 4)
        for y in range(2, 88, 4)
    ]
    assert sum(off) / len(off) < 12


def test_the_corners_are_those_of_the_code(picture: Image.Image) -> None:
    sight = frames.look(frame_of("NV12", picture), 320)
    assert sight is not None
    (code,) = sight.codes
    assert len(code.corners) == 4
    across, down = [x * SIZE[0] for x, _ in code.corners], [y * SIZE[1] for _, y in code.corners]
    assert AT[0] < min(across) < max(across) < AT[0] + 260
    assert AT[1] < min(down) < max(down) < AT[1] + 280
    assert max(across) - min(across) > 80


def test_a_control_character_is_read_as_it_is() -> None:
    import qrcode  # noqa: PLC0415 - no badge has such a code

    text = "A\x1dB\x00C"
    code = qrcode.make(text.encode("latin-1"), box_size=6).get_image().convert("L")
    behind = Image.new("L", (640, 480), 255)
    behind.paste(code, (100, 100))
    sight = frames.look(frame_of("Y8", behind), 320)
    assert sight is not None
    assert [code.text for code in sight.codes] == [text]


def test_a_frame_without_a_picture_is_nothing() -> None:
    assert frames.look(QVideoFrame(), 320) is None


def test_multimedia_is_not_loaded_before_a_camera_is_switched_on() -> None:
    asked = "import sys, checkin.devices.camera, checkin.ui.door_page; sys.exit('PySide6.QtMultimedia' in sys.modules)"
    subprocess.run([sys.executable, "-c", asked], check=True, cwd=Path(__file__).parents[2])
