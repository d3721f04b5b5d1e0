"""Work that must not hold up the window: one thread, one queue, results home through one signal.

    page --run(work, then)--> executor (1 thread): work() --_home (queued)--> GUI thread: then(result)
                                                     |--------- raises -----> failed(error), else ``broke``

``work`` is a plain function that touches no widget. Results come home in the order in which the work was given. One
such object serves the desk, another the printer.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

Result = TypeVar("Result")
Then = Callable[[Result], object]
Failed = Callable[[Exception], object]


@dataclass(frozen=True, slots=True)
class _Errand:
    """Something on its way home: ``carry`` is called in the GUI thread with ``what``, unless ``owner`` is gone."""

    carry: Callable[[Any], object]
    what: Any
    owner: object

    def deliver(self) -> None:
        if not isinstance(self.owner, QObject) or isValid(self.owner):
            self.carry(self.what)


def _owner(carry: Callable[..., object], owner: QObject | None) -> object:
    return owner or getattr(carry, "__self__", None)


class Background(QObject):
    """One thread behind the window. Lives in the GUI thread; every method is called there, unless it says otherwise.

    ``broke`` carries the exception of work that came with no ``failed`` of its own: the window shows it.
    """

    broke = Signal(object)
    _home = Signal(object)

    def __init__(self, name: str = "background", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._newest: dict[Hashable, int] = {}
        self._open = True
        self._home.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        then: Then[Result],
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Do ``work`` in the thread, then call ``then`` with what it returned, or ``failed`` with what it raised.

        Nothing is called once ``owner`` was deleted; where ``then`` is a method of a QObject, that is the owner. Give
        an ``owner`` with a lambda or a partial that touches widgets. After ``close`` nothing is taken: RuntimeError.
        """
        self._pool.submit(self._work, work, then, failed or self.broke.emit, _owner(then, owner))

    def run_newest(
        self,
        key: Hashable,
        work: Callable[[], Result],
        then: Then[Result],
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """As ``run``, but of all calls with the same ``key`` only the newest counts: a search while typing.

        Older work that has not begun is skipped, older results on their way home are dropped.
        """
        serial = self._newest.get(key, 0) + 1
        self._newest[key] = serial

        def newest() -> bool:
            return self._newest[key] == serial

        def work_if_newest() -> Result | None:
            return work() if newest() else None

        def if_newest(carry: Callable[[Any], object], what: object) -> None:
            if newest():
                carry(what)

        home: Then[Any] = partial(if_newest, then)
        self.run(work_if_newest, home, partial(if_newest, failed or self.broke.emit), owner or _object(then))

    def messenger(self, carry: Callable[[Any], object], owner: QObject | None = None) -> Callable[[Any], None]:
        """A function that work may call *in its thread*, as often as it likes to be seen: progress, for instance.

        Each call brings its one argument home to ``carry``, before the result of the work that called it.
        """
        known_owner = _owner(carry, owner)

        def tell(what: object) -> None:
            self._home.emit(_Errand(carry, what, known_owner))

        return tell

    def close(self) -> None:
        """Wait until all work that was given is done; its results are not shown any more. May be called twice."""
        self._open = False
        self._pool.shutdown(wait=True)

    def _work(self, work: Callable[[], Any], then: Then[Any], failed: Failed, owner: object) -> None:
        try:
            errand = _Errand(then, work(), owner)
        except Exception as error:  # whatever work raises is shown, not lost in a thread
            errand = _Errand(failed, error, owner)
        self._home.emit(errand)

    def _deliver(self, errand: _Errand) -> None:
        if self._open:
            errand.deliver()


def _object(carry: Callable[..., object]) -> QObject | None:
    owner = getattr(carry, "__self__", None)
    return owner if isinstance(owner, QObject) else None
