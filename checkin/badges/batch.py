"""A batch in a process of its own: ReportLab in a thread would make every scan meanwhile ten times slower.

    here: render_apart --cards--> child: paper.render --> PDF beside the target --> here: replace
              ^---------------- progress, Rendered ---------'

The target appears whole or not at all.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import secrets
import time
from collections.abc import Callable, Iterable, Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NamedTuple

from checkin.badges.design import Design, designs
from checkin.badges.paper import Rendered, render
from checkin.domain.badges import Card

_LOOK_AROUND = 0.05  # seconds between looks at ``cancelled``
_TELL = 0.1  # seconds between reports of progress


class BatchFailed(RuntimeError):
    """The child process died or could not write; the sentence says which."""


class _Failed(NamedTuple):
    """What the child says before it gives up."""

    reason: str


def _work(pipe: Connection, cards: Sequence[Card], design: Design, path: Path) -> None:
    """The child: render to ``path``, telling ``pipe`` how many cards are done and at last what came of it."""
    told = time.monotonic()

    def tell(done: int) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _TELL or done == len(cards):
            told = now
            pipe.send(done)

    try:
        rendered: Rendered | _Failed = render(cards, design, path, tell)
    except (OSError, ValueError) as error:
        rendered = _Failed(str(error))
    pipe.send(rendered)


def render_apart(
    cards: Iterable[Card],
    design: Design | str,
    path: Path,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered | None:
    """``paper.render`` of ``cards`` to ``path`` in a subprocess; None, and nothing left behind, when ``cancelled``.

    ``design`` may be the name of one in resources/designs.

    ``progress`` hears how many cards are done, about ten times a second, on the calling thread. Nothing is written
    when no card can be drawn. Raises KeyError for a design that does not exist, ``BatchFailed`` when the child died
    or could not write, OSError when ``path`` cannot be replaced.
    """
    cards = list(cards)
    if isinstance(design, str):
        design = designs()[design]
    part = path.with_name(f".{path.stem[:40]}-{secrets.token_hex(4)}.part")
    context = multiprocessing.get_context("spawn")
    pipe, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(theirs, cards, design, part), daemon=True)
    try:
        child.start()
        theirs.close()
        rendered = _listen(pipe, child, progress, cancelled)
        if rendered and rendered.drawn:
            part.replace(path)
        return rendered
    finally:
        if child.is_alive():
            child.kill()
        if child.pid is not None:
            child.join()
        pipe.close()
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _listen(
    pipe: Connection, child: BaseProcess, progress: Callable[[int], None] | None, cancelled: Callable[[], bool]
) -> Rendered | None:
    while not cancelled():
        if not pipe.poll(_LOOK_AROUND):
            continue
        try:
            said = pipe.recv()
        except (EOFError, OSError):
            child.join()
            raise BatchFailed(f"The process that renders badges ended early (exit code {child.exitcode}).") from None
        if isinstance(said, _Failed):
            raise BatchFailed(f"The badges could not be rendered: {said.reason}")
        if isinstance(said, Rendered):
            return said
        if progress:
            progress(said)
    return None
