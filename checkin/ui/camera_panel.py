"""The desk's camera: a switch beside the box, and while it is on, what it sees.

    switch, F5 --> shown --> Camera.start --Sight--> Viewfinder
                                  `--code--> ``read`` --> DoorPage.scan, as from any scanner

On or off and which camera are remembered. The camera sees only while it is seen: on other pages it rests.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from checkin.devices.camera_inputs import CameraTrouble
from checkin.ui import theme
from checkin.ui.quiet_choice import QuietChoice
from checkin.ui.viewfinder import Viewfinder
from checkin.ui.widgets import Card, IconButton

if TYPE_CHECKING:
    from checkin.devices.camera import Camera
    from checkin.devices.frames import Sight

_SOON = 100
"""Milliseconds from the panel to the camera: QtMultimedia takes longer to load than the page to be painted."""
_SWITCH = 7 * theme.GRID
"""Pixels: as high as the box."""
_ON, _CHOSEN, _LABEL = "camera/on", "camera/chosen", "camera/label"


def _machine_camera() -> Camera:
    from checkin.devices.camera import Camera  # noqa: PLC0415 - not before a desk wants one

    return Camera()


class CameraPanel(Card):
    """``read`` carries a code as a scanner does, ``seen`` what the camera sees, None for nothing; ``done``: give the
    focus back. ``switch`` is a button to be put where the page likes; the panel itself shows while it is pressed.
    ``make`` opens the machine's cameras, when first needed.
    """

    read = Signal(str)
    seen = Signal(object)
    done = Signal()

    def __init__(self, make: Callable[[], Camera] = _machine_camera, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.make = make
        self.camera: Camera | None = None
        self._settings: QSettings | None = None
        self.switch = IconButton("camera", "")
        self.switch.setCheckable(True)
        self.switch.setFixedSize(_SWITCH, _SWITCH)
        self.finder = Viewfinder()
        self.problem = QLabel()
        self.problem.setProperty("role", "muted")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(theme.GAP, theme.HALF, theme.GAP, theme.HALF)
        self.choice = QuietChoice()
        self.choice.setSizeAdjustPolicy(QuietChoice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        self.body.setSpacing(theme.GAP)
        for widget in (self.finder, self.problem, self.choice):
            self.body.addWidget(widget)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._start)
        self.switch.toggled.connect(self._turn)
        self.choice.chosen.connect(self._choose)
        self.choice.closed.connect(self.done)
        self.hide()
        self._translate()
        self._put()

    def remember_in(self, settings: QSettings) -> None:
        """Be as this desk's camera was left, and remember there how it is left."""
        self._settings = settings
        self.switch.setChecked(settings.value(_ON, "false") == "true")

    def _turn(self, on: bool) -> None:
        self._keep(_ON, "true" if on else "false")
        self.setVisible(on)
        self.done.emit()

    def _choose(self, camera_id: str) -> None:
        if self.camera is not None:
            self._keep(_CHOSEN, camera_id)
            self._keep(_LABEL, next((one.label for one in self.camera.cameras if one.id == camera_id), ""))
            self._start()

    def _start(self) -> None:
        if self.camera is None:
            self.camera = self.make()
            self.camera.setParent(self)
            self.camera.seen.connect(self._show)
            self.camera.read.connect(self.read)
            self.camera.changed.connect(self._put)
        self._show(None)
        self.see_wide(self.width())
        self.camera.start(self._kept(_CHOSEN))

    def see_wide(self, width: int) -> None:
        """Take pictures of what is seen that are ``width`` points wide, here or wherever they are shown."""
        if self.camera is not None:
            self.camera.preview_width = round(width * self.devicePixelRatioF())

    def _show(self, sight: Sight | None) -> None:
        self.finder.show_sight(sight)
        self.seen.emit(sight)

    def _put(self) -> None:
        """The camera in use, the others, or why there is no picture."""
        plugged = self.camera.cameras if self.camera else []
        trouble = self.camera.trouble if self.camera else None
        current = self.camera.current if self.camera else ""
        words = [(one.id, one.label) for one in plugged]
        if trouble is CameraTrouble.UNPLUGGED and self._kept(_CHOSEN):
            words.insert(0, (self._kept(_CHOSEN), self._kept(_LABEL)))
        self.choice.offer(words)
        wanted = current or self._kept(_CHOSEN)
        if wanted in dict(words):
            self.choice.choose(wanted)
        self.choice.setVisible(len(words) > 1)
        self.problem.setVisible(trouble is not None)
        self.finder.setVisible(trouble is None)
        if trouble is not None:
            self._show(None)
            self.problem.setText(self._sentence(trouble))

    def _sentence(self, trouble: CameraTrouble) -> str:
        name = self._kept(_LABEL)
        return {
            CameraTrouble.NO_LIBRARY: self.tr(
                "Cameras cannot be used: Qt's multimedia does not load. On Linux, install libpulse0 and start again."
            ),
            CameraTrouble.NO_CAMERA: self.tr("No camera is plugged in. Plug one in, and it starts by itself."),
            CameraTrouble.UNPLUGGED: self.tr("{camera} is not plugged in. Plug it in, or choose another.").format(
                camera=name or self.tr("The camera")
            ),
            CameraTrouble.NOT_PERMITTED: self.tr(
                "The system does not let this program use the camera. Allow it in the system's settings (on Linux: the"
                " group “video”), then switch the camera on again."
            ),
            CameraTrouble.TAKEN: self.tr(
                "The camera gives no picture. Close the program that is using it, then switch the camera off and on."
            ),
        }[trouble]

    def _kept(self, key: str) -> str:
        return str(self._settings.value(key, "")) if self._settings else ""

    def _keep(self, key: str, value: str) -> None:
        if self._settings:
            self._settings.setValue(key, value)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()
        if self.camera is not None:
            self.camera.stop()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()
            self._put()
        super().changeEvent(event)

    def _translate(self) -> None:
        self.switch.set_word(self.tr("Camera on or off (F5)"))
        self.choice.setAccessibleName(self.tr("Camera"))
        self.finder.setAccessibleName(self.tr("What the camera sees"))
        self.finder.words = self.tr("Starting the camera…")
