"""The camera as a scanner: frames go in, codes come out, and the window never waits.

    CameraInputs --frame--> Camera: free? --> thread: frames.look --Sight--> home: ``seen``, and ``read`` of what is new
                              `-- busy --> dropped

One frame is looked at at a time, in a thread of its own; those that come meanwhile are dropped, so that what is read is
never older than one look. The camera that was chosen is waited for: pulled out it is said to be missing, plugged in
again it goes on by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from checkin.devices import frames
from checkin.devices.camera_inputs import CameraInputs, CameraName, CameraTrouble
from checkin.devices.frames import Sight

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

APART = 2.5
"""Seconds that a code must be out of sight before it is read again."""
PATIENCE = 5000
"""Milliseconds without a frame after which an open camera is said to give none: some systems refuse in silence."""
_PREVIEW = 320


class InSight:
    """The codes that were in sight lately. A badge that is held up for a minute is one scan, not twenty."""

    def __init__(self, apart: float = APART) -> None:
        self._apart = apart
        self._last: dict[str, float] = {}

    def is_new(self, text: str, now: float) -> bool:
        """Whether ``text``, seen ``now`` (seconds), was out of sight for long enough to be read."""
        last = self._last.get(text)
        self._last = {known: seen for known, seen in self._last.items() if now - seen < self._apart}
        self._last[text] = now
        return last is None or now - last >= self._apart


class Camera(QObject):
    """``read`` carries a code as a scanner does, ``seen`` every ``Sight``; ``changed``: cameras, the one in use, or
    ``trouble``. Lives in the GUI thread.

    ``dropped`` counts the frames that came while one was being looked at. ``preview_width`` is in pixels of the screen.
    """

    read = Signal(str)
    seen = Signal(object)
    changed = Signal()
    _home = Signal(object, int)

    def __init__(
        self,
        inputs: CameraInputs | None = None,
        clock: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._inputs = inputs or CameraInputs()
        self._inputs.setParent(self)
        self._clock = clock
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="camera")
        self._in_sight = InSight()
        self._sink: QVideoSink | None = None
        self._wanted = ""
        self._busy = False
        self._looking: Future[None] = Future()
        self._looking.set_result(None)
        self._turn = 0
        """Frames of an earlier turn, from before the camera was stopped or changed, are not seen any more."""
        self.on = False
        self.current = ""
        self.trouble: CameraTrouble | None = None
        self.preview_width = _PREVIEW
        self.dropped = 0
        self._silence = QTimer(self, singleShot=True, interval=PATIENCE)
        self._silence.timeout.connect(self._miss)
        self._home.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._inputs.changed.connect(self._look_around)
        self._inputs.failed.connect(self._fail)

    @property
    def cameras(self) -> list[CameraName]:
        """What can be chosen from."""
        return self._inputs.cameras()

    def start(self, camera_id: str = "") -> None:
        """See through the camera ``camera_id``, the system's default unless given; ``trouble`` says why not."""
        self.stop()
        self.on, self._wanted = True, camera_id
        if self._inputs.trouble is not None:
            self._fail(self._inputs.trouble)
        else:
            self._inputs.ask(self._permitted)

    def stop(self) -> None:
        """See nothing more; waits for the frame that is being looked at, if any: 30 ms. ``start`` begins anew."""
        self.on, self.trouble = False, None
        self._close()

    def _permitted(self, permitted: bool) -> None:
        if not permitted:
            self._fail(CameraTrouble.NOT_PERMITTED)
        elif self.on:
            self._look_around()

    def _look_around(self) -> None:
        """A camera came or went, or one is wanted: open it, or say why not."""
        if not self.on:
            return
        plugged = [one.id for one in self.cameras]
        kept = [one for one in plugged if one == self.current] or plugged
        wanted = self._wanted or (kept[0] if kept else "")
        if wanted not in plugged:
            self._fail(CameraTrouble.UNPLUGGED if plugged or self.current else self._inputs.why_none())
        elif wanted != self.current:
            self._open(wanted)
        else:
            self.changed.emit()

    def _open(self, camera_id: str) -> None:
        self._close()
        if self._sink is None:
            self._sink = self._inputs.sink()
            self._sink.videoFrameChanged.connect(self._take)
        self.current, self.trouble = camera_id, None
        self._silence.start()
        self._inputs.open(camera_id, self._sink)
        self.changed.emit()

    def _close(self) -> None:
        self._turn += 1
        self._busy = False
        self.current = ""
        self._silence.stop()
        self._inputs.close()
        wait([self._looking])  # the thread speaks through this object, which may be on its way out

    def _fail(self, trouble: CameraTrouble) -> None:
        """Said once; the desk goes on without."""
        self._close()
        self.trouble = trouble
        self.changed.emit()

    def _miss(self) -> None:
        """Nothing came for long; the camera stays open, since a computer that slept is not a camera that broke."""
        self.trouble = CameraTrouble.TAKEN
        self.changed.emit()

    @Slot(object)
    def _take(self, frame: QVideoFrame) -> None:
        """A frame came: look at it, unless one is being looked at."""
        if not self.current or not frame.isValid():
            return
        if self._busy:
            self.dropped += 1
            return
        self._busy = True
        self._looking = self._pool.submit(self._look, frame, self.preview_width, self._turn)

    def _look(self, frame: QVideoFrame, width: int, turn: int) -> None:
        """In the thread."""
        try:
            sight = frames.look(frame, width)
        except Exception:  # it is one frame of thirty a second; if none of them can be read, the silence is noticed
            sight = None
        self._home.emit(sight, turn)

    def _show(self, sight: Sight | None, turn: int) -> None:
        if turn != self._turn:
            return
        self._busy = False
        if sight is None:
            return
        self._silence.start()
        if self.trouble is not None:
            self.trouble = None
            self.changed.emit()
        self.seen.emit(sight)
        now = self._clock()
        for code in sight.codes:
            if self._in_sight.is_new(code.text, now):
                self.read.emit(code.text)
