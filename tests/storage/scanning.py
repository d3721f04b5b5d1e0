"""What the processes of ``test_processes`` do; a module of its own, so that the fork server can load it once."""

from __future__ import annotations

import random
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from checkin.desk import Desk
from checkin.domain.admission import Reason
from checkin.storage import EventFile
from tests.worlds import Hands


def scan_all(path: Path, desk: str, numbers: Sequence[str], results: Connection) -> None:
    """Scan every number once, in an order of this desk's own, and send who was admitted and what else was said."""
    order = list(numbers)
    random.Random(desk).shuffle(order)
    admitted: list[str] = []
    others: set[Reason] = set()
    try:
        with EventFile.open(path) as file:
            here = Desk(file, desk, clock=Hands())
            for number in order:
                reason = here.scan(number, "FORUM").reason
                if reason is Reason.ADMITTED:
                    admitted.append(number)
                else:
                    others.add(reason)
        results.send((admitted, others, None))
    except Exception as error:
        results.send((admitted, others, repr(error)))


def show_admitted(path: Path, numbers: Sequence[str], screen: Connection) -> None:
    """Scan the numbers in turn and show each admitted one as soon as the desk says so, until killed."""
    with EventFile.open(path) as file:
        desk = Desk(file, "mortal", clock=Hands())
        for number in numbers:
            if desk.scan(number, "FORUM").admitted:
                screen.send_bytes(number.encode())
