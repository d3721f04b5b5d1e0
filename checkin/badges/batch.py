"""A batch in a process of its own: ReportLab in a thread would make every scan meanwhile ten times slower.

    here: render_apart --cards--> child: paper.render --> PDF beside the target --> here: replace
              ^---------------- progress, Rendered ---------'

The target appears whole or not at all. ``render_parts`` makes several files of one batch, each a job of its own for the
printer: the first comes out while the last is drawn no more, and a guest's badge need not wait for ten thousand others.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import secrets
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from checkin.badges.contents import Contents
from checkin.badges.design import Design, designs
from checkin.badges.geometry import Trouble
from checkin.badges.paper import CardProblem, Rendered, check, render
from checkin.domain.badges import Card

PART = 100
"""Badges in one job of a batch: some ten minutes of a label printer, after which a waiting guest's badge has its turn."""
_LOOK_AROUND = 0.05  # seconds between looks at ``cancelled``
_TELL = 0.1  # seconds between reports of progress


class BatchFailed(RuntimeError):
    """The child process died or could not write; the sentence says which."""


class _Failed(NamedTuple):
    """What the child says before it gives up."""

    reason: str


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a batch, the cards in it, in page order, and the width and height in millimetres of its paper."""

    path: Path
    drawn: list[Card]
    paper: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Parts:
    """The files of a batch in their order, and everything that is wrong with cards or kept them off."""

    files: list[Part] = field(default_factory=list)
    problems: list[CardProblem] = field(default_factory=list)

    @property
    def drawn(self) -> list[Card]:
        """All cards that are on paper."""
        return [card for part in self.files for card in part.drawn]


def _work(pipe: Connection, files: Sequence[tuple[Path, Sequence[Card]]], design: Design, heading: str) -> None:
    """The child: render to each path, telling ``pipe`` how many cards are done and at last what came of them."""
    told = time.monotonic()
    total = sum(len(cards) for _, cards in files)
    behind = 0

    def tell(done: int) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _TELL or behind + done == total:
            told = now
            pipe.send(behind + done)

    rendered: list[Rendered] = []
    try:
        front = _front([cards for _, cards in files], design, heading) if heading else None
        for path, cards in files:
            rendered.append(render(cards, design, path, tell, front))
            behind, front = behind + len(cards), None
    except (OSError, ValueError) as error:
        pipe.send(_Failed(str(error)))
    else:
        pipe.send(rendered)


def _known(design: Design | str) -> Design:
    return designs()[design] if isinstance(design, str) else design


def _front(files: Sequence[Sequence[Card]], design: Design, heading: str) -> Callable[[Canvas], None]:
    """What draws the contents: of the cards that will be drawn, or the pages would not be those that it tells."""
    every = [card for cards in files for card in cards]
    left_out = {problem.card for problem in check(every, design) if problem.kind is Trouble.UNDRAWABLE}
    drawn = [[card for card in cards if card not in left_out] for cards in files]
    contents = Contents(heading, tuple(card for cards in drawn for card in cards), tuple(map(len, drawn)))
    return partial(contents.draw, design=design)


def render_apart(
    cards: Iterable[Card],
    design: Design | str,
    path: Path,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    heading: str = "",
) -> Rendered | None:
    """``paper.render`` of ``cards`` to ``path`` in a subprocess; None, and nothing left behind, when ``cancelled``.

    ``design`` may be the name of one in resources/designs.

    ``progress`` hears how many cards are done, about ten times a second, on the calling thread. With a ``heading``
    pages of contents under it come first. Nothing is written when no card can be drawn. Raises KeyError for a design
    that does not exist, ``BatchFailed`` when the child died or could not write, OSError when ``path`` cannot be replaced.
    """
    part = path.with_name(f".{path.stem[:40]}-{secrets.token_hex(4)}.part")
    try:
        rendered = _apart([(part, list(cards))], _known(design), heading, progress, cancelled)
        if rendered and rendered[0].drawn:
            part.replace(path)
        return rendered[0] if rendered else None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def render_parts(
    cards: Iterable[Card],
    design: Design | str,
    folder: Path,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    heading: str = "",
) -> Parts | None:
    """As ``render_apart``, into files of ``PART`` cards in ``folder``, which must be there; the caller removes them.

    Designs with several badges on a sheet get as many as fill whole sheets.
    """
    cards, design = list(cards), _known(design)
    each = max(PART // design.per_sheet, 1) * design.per_sheet
    chunks = [cards[start : start + each] for start in range(0, len(cards), each)]
    files = [(folder / f"{number:04d}.pdf", chunk) for number, chunk in enumerate(chunks, 1)]
    rendered = _apart(files, design, heading, progress, cancelled)
    if rendered is None:
        return None
    drawn = [Part(path, one.drawn, one.paper) for (path, _), one in zip(files, rendered, strict=True) if one.drawn]
    problems = [problem for one in rendered for problem in one.problems]
    first = next((problem for problem in problems if problem.field == "event"), None)
    return Parts(drawn, [problem for problem in problems if problem.field != "event" or problem is first])


def _apart(
    files: Sequence[tuple[Path, Sequence[Card]]],
    design: Design,
    heading: str,
    progress: Callable[[int], None] | None,
    cancelled: Callable[[], bool],
) -> list[Rendered] | None:
    context = multiprocessing.get_context("spawn")
    pipe, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(theirs, files, design, heading), daemon=True)
    try:
        child.start()
        theirs.close()
        return _listen(pipe, child, progress, cancelled)
    finally:
        if child.is_alive():
            child.kill()
        if child.pid is not None:
            child.join()
        pipe.close()


def _listen(
    pipe: Connection, child: BaseProcess, progress: Callable[[int], None] | None, cancelled: Callable[[], bool]
) -> list[Rendered] | None:
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
        if isinstance(said, list):
            return said
        if progress:
            progress(said)
    return None
