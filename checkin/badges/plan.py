"""A batch that may have to be gone on with: what was asked for, kept in a file until it is done.

How far it came is not in here: the journal says which badges went to paper in which batch. A program that died between
two parts goes on after the last one that a printer took. Only a part that was being handed over at that very moment may
come out twice; nobody is left out.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass, fields
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Plan:
    """The badge ``numbers`` of a batch in their order, and where they go: a ``printer``, or the file ``path``."""

    id: str
    numbers: tuple[str, ...]
    design: str
    printer: str
    copies: int
    contents: bool
    path: str = ""

    def keep(self, file: Path) -> None:
        """Write it down, whole or not at all. Raises OSError."""
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f".{file.stem[:40]}-{secrets.token_hex(4)}.part")
        try:
            beside.write_text(json.dumps(asdict(self)), encoding="utf-8")
            beside.replace(file)
        finally:
            beside.unlink(missing_ok=True)

    def left(self, gone: set[str]) -> tuple[str, ...]:
        """The numbers that are not among those ``gone`` to paper. A file is whole or not there: all of them."""
        return self.numbers if self.path else tuple(number for number in self.numbers if number not in gone)


def kept_plan(file: Path) -> Plan | None:
    """The plan in ``file``; None when there is none, or none that can be read."""
    try:
        said = json.loads(file.read_text(encoding="utf-8"))
        plan = Plan(**{each.name: said[each.name] for each in fields(Plan)})
        texts = (plan.id, plan.design, plan.printer, plan.path, *plan.numbers)
        sound = all(isinstance(text, str) for text in texts) and isinstance(plan.copies, int)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Plan(**{**asdict(plan), "numbers": tuple(plan.numbers)}) if sound else None
