"""Films of badges in front of a camera, made and played by QtMultimedia, and a machine whose cameras play them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageFilter
from PySide6.QtCore import QEventLoop, QObject, QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QMediaCaptureSession,
    QMediaFormat,
    QMediaPlayer,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameInput,
    QVideoSink,
)

from checkin.badges import qr
from checkin.devices.camera_inputs import CameraInputs, CameraName, CameraTrouble

SIZE = (1280, 720)
RATE = 30
"""Frames a second."""
NOISE = ("^Couldn't (load|resolve) ", "No RHI backend", "^Invalid frameRate", "No HW decoder")
"""What QtMultimedia has to say of a machine without a graphics card, and of our films."""


def lobby(size: tuple[int, int] = SIZE) -> Image.Image:
    """What is behind the guest: uneven light and a good deal of noise, the same each time."""
    light = Image.radial_gradient("L").resize(size).point(lambda value: 200 - value // 3)
    coarse = Image.frombytes("L", (64, 36), bytes((31 * n * n + 17 * n) % 251 for n in range(64 * 36))).resize(size)
    return Image.blend(light, coarse, 0.25)


def badge(number: str, side: int = 260) -> Image.Image:
    """A white card with the code of ``number`` on it."""
    code = Image.open(BytesIO(qr.png(number, "Kim Minseo"))).convert("L")
    return code.resize((side, round(side * code.height / code.width)))


def held_up(behind: Image.Image, card: Image.Image, at: tuple[int, int], tilt: float, blur: float) -> Image.Image:
    """``card`` held up at ``at``, turned by ``tilt`` degrees and shorter on one side, all of it out of focus by
    ``blur`` pixels."""
    width, height = card.size
    slant = width * 0.08
    corners = (0, 0, 0, height, width + slant, height + slant, width + slant, -slant)
    leaning = card.transform((width, height), Image.Transform.QUAD, corners, Image.Resampling.BILINEAR, fillcolor=255)
    turned = leaning.convert("LA").rotate(tilt, Image.Resampling.BICUBIC, expand=True)
    picture = behind.copy()
    picture.paste(turned.getchannel(0), at, turned.getchannel(1))
    return picture.filter(ImageFilter.GaussianBlur(blur)) if blur else picture


def walking_by(number: str, seconds: float = 2.0, size: tuple[int, int] = SIZE) -> Iterator[Image.Image]:
    """A badge that is carried past the camera, turning, in and out of focus."""
    behind, card = lobby(size), badge(number, size[1] * 4 // 10)
    count = round(seconds * RATE)
    for n in range(count):
        share = n / count
        at = (round((size[0] - card.width * 1.5) * share), round(size[1] * (0.2 + 0.1 * math.sin(9 * share))))
        yield held_up(behind, card, at, tilt=50 * share - 25, blur=1.6 * abs(math.sin(12 * share)))


def empty(seconds: float = 1.0, size: tuple[int, int] = SIZE) -> Iterator[Image.Image]:
    """Nobody in front of the camera."""
    behind = lobby(size)
    return (behind for _ in range(round(seconds * RATE)))


def shoot(pictures: Iterable[Image.Image], film: Path) -> Path:
    """Write the ``pictures`` as a film (Matroska, Motion JPEG, 30 a second), as a camera would send them."""
    waiting = iter(pictures)
    session, recorder, source, loop = QMediaCaptureSession(), QMediaRecorder(), QVideoFrameInput(), QEventLoop()
    session.setVideoFrameInput(source)
    session.setRecorder(recorder)
    kind = QMediaFormat(QMediaFormat.FileFormat.Matroska)
    kind.setVideoCodec(QMediaFormat.VideoCodec.MotionJPEG)
    recorder.setMediaFormat(kind)
    recorder.setVideoFrameRate(RATE)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(film)))
    count, held = 0, None

    def send() -> None:
        nonlocal count, held
        while (held := held or _frame(next(waiting, None), count)) is not None:
            if not source.sendVideoFrame(held):
                return  # its queue is full: it asks for more
            count, held = count + 1, None
        if recorder.recorderState() == QMediaRecorder.RecorderState.RecordingState:
            recorder.stop()

    source.readyToSendVideoFrame.connect(send)
    recorder.recorderStateChanged.connect(
        lambda state: loop.quit() if state == QMediaRecorder.RecorderState.StoppedState else None
    )
    recorder.errorOccurred.connect(loop.quit)
    recorder.record()
    loop.exec()
    assert recorder.error() == QMediaRecorder.Error.NoError, recorder.errorString()
    assert count
    return film


def _frame(picture: Image.Image | None, count: int) -> QVideoFrame | None:
    if picture is None:
        return None
    image = QImage(picture.tobytes(), *picture.size, picture.width, QImage.Format.Format_Grayscale8)
    frame = QVideoFrame(image.convertToFormat(QImage.Format.Format_RGB32))
    frame.setStartTime(count * 1_000_000 // RATE)
    frame.setEndTime((count + 1) * 1_000_000 // RATE)
    return frame


class FilmCameras(CameraInputs):
    """A machine with cameras that play films, round and round; ``plug`` one in and ``pull`` it out. ``permits`` is what
    the system answers when it is asked for the permission."""

    def __init__(self, films: dict[str, Path] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.films = dict(films or {})
        self.permits = True
        self.opened: list[str] = []
        self.player: QMediaPlayer | None = None

    def cameras(self) -> list[CameraName]:
        return [CameraName(name, name.title(), place == 0) for place, name in enumerate(self.films)]

    def plug(self, name: str, film: Path) -> None:
        self.films[name] = film
        self.changed.emit()

    def pull(self, name: str) -> None:
        del self.films[name]
        self.changed.emit()

    def break_down(self) -> None:
        """Another program took the camera."""
        self.failed.emit(CameraTrouble.TAKEN)

    def why_none(self) -> CameraTrouble:
        return CameraTrouble.NO_CAMERA

    def ask(self, then: Callable[[bool], object]) -> None:
        then(self.permits)

    def open(self, camera_id: str, sink: QVideoSink) -> None:
        self.close()
        self.opened.append(camera_id)
        self.player = QMediaPlayer(self)
        self.player.setLoops(QMediaPlayer.Loops.Infinite)
        self.player.setVideoSink(sink)
        self.player.setSource(QUrl.fromLocalFile(str(self.films[camera_id])))
        self.player.play()

    def close(self) -> None:
        if self.player is not None:
            self.player.stop()
            self.player.deleteLater()
            self.player = None
