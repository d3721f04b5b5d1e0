"""The cameras of this machine, as QtMultimedia sees them, and why there may be none.

    CameraInputs.open(id, sink) --> QCamera --QMediaCaptureSession--> QVideoSink --videoFrameChanged--> whoever listens

The only module that knows QtMultimedia's cameras; it is imported when a camera is first switched on, since it takes a
tenth of a second, and on Linux ``libpulse0``, which a desk may lack.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoSink

_LINES = 720
"""Of picture. More of them would take longer to read, and a badge held up to a camera fills enough of these."""
_DEVICES = Path("/dev")


@dataclass(frozen=True, slots=True)
class CameraName:
    """A camera: ``id`` to open it by and remember it, ``label`` to show, and whether it is the system's ``default``."""

    id: str
    label: str
    default: bool = False


class CameraTrouble(StrEnum):
    """Why no pictures come."""

    NO_LIBRARY = "no_library"  # QtMultimedia cannot be imported
    NO_CAMERA = "no_camera"
    UNPLUGGED = "unplugged"  # the chosen one is not there, others may be
    NOT_PERMITTED = "not_permitted"  # the system keeps the camera from this program
    TAKEN = "taken"  # it is there, but gives no pictures to us: another program has it, or it broke


class CameraInputs(QObject):
    """What is plugged in. ``changed``: a camera came or went; ``failed`` carries the trouble of the one that is open."""

    changed = Signal()
    failed = Signal(CameraTrouble)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.trouble: CameraTrouble | None = None
        self._devices: QMediaDevices | None = None
        self._open: tuple[QCamera, QMediaCaptureSession] | None = None
        try:
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415
        except ImportError:
            self.trouble = CameraTrouble.NO_LIBRARY
            return
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)

    def cameras(self) -> list[CameraName]:
        """Those that are plugged in, the system's default first, then by label."""
        if self._devices is None:
            return []
        found = [
            CameraName(_id(device.id().data()), device.description(), device.isDefault())
            for device in self._devices.videoInputs()
        ]
        return sorted(found, key=lambda camera: (not camera.default, camera.label.casefold()))

    def sink(self) -> QVideoSink:
        """What ``open`` fills with frames. Only without the trouble NO_LIBRARY."""
        from PySide6.QtMultimedia import QVideoSink  # noqa: PLC0415

        return QVideoSink(self)

    def why_none(self) -> CameraTrouble:
        """Why ``cameras`` is empty: without the right to read them, Linux shows none."""
        if self.trouble is None and sys.platform == "linux":
            kept = [device for device in _DEVICES.glob("video*") if not os.access(device, os.R_OK | os.W_OK)]
            return CameraTrouble.NOT_PERMITTED if kept else CameraTrouble.NO_CAMERA
        return self.trouble or CameraTrouble.NO_CAMERA

    def ask(self, then: Callable[[bool], object]) -> None:
        """Ask the system, which may ask the person, whether this program may see; ``then`` hears the answer."""
        app = QCoreApplication.instance()
        assert app is not None
        permission, status = QCameraPermission(), Qt.PermissionStatus
        if app.checkPermission(permission) != status.Undetermined:
            then(app.checkPermission(permission) == status.Granted)
        else:
            app.requestPermission(permission, self, lambda answer: then(answer.status() == status.Granted))

    def open(self, camera_id: str, sink: QVideoSink) -> None:
        """Let the camera send frames into ``sink``; ``failed`` when it cannot. Closes the one that was open."""
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession  # noqa: PLC0415

        self.close()
        assert self._devices is not None
        device = next((one for one in self._devices.videoInputs() if _id(one.id().data()) == camera_id), None)
        if device is None:
            self.failed.emit(CameraTrouble.UNPLUGGED)
            return
        camera, session = QCamera(device, self), QMediaCaptureSession(self)
        camera.errorOccurred.connect(lambda *_: self.failed.emit(CameraTrouble.TAKEN))
        formats = [one for one in device.videoFormats() if one.resolution().height() <= _LINES]
        if formats:
            camera.setCameraFormat(max(formats, key=lambda one: (one.resolution().height(), one.maxFrameRate())))
        session.setCamera(camera)
        session.setVideoSink(sink)
        self._open = camera, session
        camera.start()

    def close(self) -> None:
        """Let go of the camera that is open: its light goes out."""
        if self._open is None:
            return
        camera, session = self._open
        self._open = None
        camera.blockSignals(True)
        camera.stop()
        session.setVideoSink(cast("QVideoSink", None))
        camera.deleteLater()
        session.deleteLater()


def _id(raw: object) -> str:
    """A device's bytes as text for the settings."""
    return bytes(cast("bytes", raw)).decode("utf-8", "backslashreplace")
