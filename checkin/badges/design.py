"""A badge design: one TOML file in millimetres from the top left corner, type in points.

    NAME.toml --tables--> Design (elements) --check--> geometry.place

The file says where things may be; ``geometry`` sees to it that they stay there. resources/designs/README.md explains
every key.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from checkin.badges.elements import Design, Sheet
from checkin.badges.faces import read_face
from checkin.badges.fonts import RESOURCES
from checkin.badges.tables import DesignError, Table
from checkin.badges.toml_lines import locate

__all__ = ["Design", "DesignError", "Shelf", "designs", "read", "shelf"]

FOLDER = RESOURCES / "designs"

DESIGN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,59}")

_FOLDS = ("", "top", "bottom", "left", "right", "quarter")
_USES = ("badge", "tent", "mail", "slip", "sign")
_LANGUAGES = ("en", "es_MX", "ko")

Find = Callable[[str], str | None]
"""The text of the design with a name, or None: what ``like`` may refer to."""


def _sheet(table: Table, leaf: tuple[float, float]) -> Sheet:
    across, down = table.numbers("gap", 2, [0, 0])
    sheet = Sheet(
        width=table.number("width"),
        height=table.number("height"),
        columns=table.whole("columns", 1),
        rows=table.whole("rows", 1),
        gap=(across, down),
        marks=table.yes("marks", True),
    )
    table.done()
    for key, count, side, gap, room in (
        ("columns", sheet.columns, leaf[0], across, sheet.width),
        ("rows", sheet.rows, leaf[1], down, sheet.height),
    ):
        needed = count * side + (count - 1) * gap
        if needed > room + 1e-6:
            raise table.error(key, f"{count} badges need {needed:g} mm, and the sheet has {room:g} mm")
    return sheet


def _parsed(text: str, file: str, find: Find) -> tuple[dict[str, Any], dict[str, int]]:
    """The tables of ``text`` over those of the design that it is ``like``, and the lines of its own."""
    try:
        values: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = _line_in(str(error)) or text.rstrip().count("\n") + 1  # or at the end of the document
        raise DesignError(file, "", f"is not TOML: {error}", line) from error
    lines = locate(text)
    like = values.pop("like", None)
    if like is None:
        return values, lines
    base = find(like) if isinstance(like, str) else None
    if base is None:
        raise DesignError(file, "like", f"there is no design {like!r}", lines.get("like", 0))
    try:
        below = tomllib.loads(base)
    except tomllib.TOMLDecodeError as error:
        raise DesignError(file, "like", f"the design {like!r} is not TOML: {error}", lines.get("like", 0)) from error
    if "like" in below:
        raise DesignError(file, "like", f"the design {like!r} is like another itself", lines.get("like", 0))
    return {**below, **values}, {**lines, "": lines["like"]}


def _line_in(said: str) -> int:
    """The line that tomllib names in its sentence."""
    _, _, after = said.partition("line ")
    digits = after.partition(",")[0].rstrip(")")
    return int(digits) if digits.isdecimal() else 0


def _shipped_text(name: str) -> str | None:
    path = FOLDER / f"{name}.toml"
    return path.read_text(encoding="utf-8") if path.parent == FOLDER and path.is_file() else None


def read(text: str, file: str, folder: Path | None = None, find: Find = _shipped_text) -> Design:
    """The design written in ``text``, the TOML of ``file``; pictures it names are in ``folder``. Raises ``DesignError``."""
    values, lines = _parsed(text, file, find)
    top = Table(file, "", values, lines)
    width = top.number("width")
    least, height = top.numbers("height", 2) if top.is_list("height") else (0.0, top.number("height"))
    if least and least >= height:
        raise top.error("height", "must be [least, most] for a continuous label, the least first")
    fold = top.choice("fold", _FOLDS, "")
    front = read_face(top, width, height, folder)
    back, inside = None, None
    if "back" in top:
        table = top.table("back")
        back = front if table.yes("same", False) else read_face(table, width, height, folder)
        table.done()
    if "inside" in top:
        table = top.table("inside")
        inside = read_face(table, 2 * width, height, folder)
        table.done()
    titles = top.table("title") if "title" in top else None
    design = Design(
        name=Path(file).stem,
        width=width,
        height=height,
        front=front,
        back=back,
        inside=inside,
        fold=fold,
        least=least,
        mono=top.yes("mono", False),
        use=top.choice("use", _USES, "badge"),
        titles=tuple((code, titles.text(code)) for code in _LANGUAGES if code in titles) if titles else (),
    )
    _check_paper(design, top)
    if titles:
        titles.done()
    if "sheet" in top:
        design = replace(design, sheet=_sheet(top.table("sheet"), design.leaf))
    top.done()
    return design


def _check_paper(design: Design, top: Table) -> None:
    """What the parts of the paper ask of each other."""
    for side, length in (("width", design.width), ("height", design.height)):
        if length <= 0:
            raise top.error(side, "must be more than 0")
    if design.least and (design.back or "sheet" in top):
        raise top.error("height", "a continuous label has neither a back nor a sheet")
    if design.fold and not design.back:
        raise top.error("fold", "needs a [back]")
    if (design.fold == "quarter") != bool(design.inside):
        raise top.error("inside", 'goes together with fold = "quarter"')
    if design.use in ("badge", "mail", "sign") and not design.shows_code:
        raise top.error("qr", "is missing")


def find_in(kept: Mapping[str, str]) -> Find:
    """Finds the design that another is ``like``: among those ``kept`` in an event file, then in resources/designs."""
    return lambda name: kept.get(name) or _shipped_text(name)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The designs that can be used, by name, and what is wrong with the others; ``kept`` are the texts of an event file."""

    designs: Mapping[str, Design]
    errors: tuple[DesignError, ...] = ()
    kept: Mapping[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str | None:
        """The TOML of the design called ``name``, whether it can be used or not; None where there is none."""
        return find_in(self.kept)(name)

    def of(self, use: str) -> dict[str, Design]:
        """The designs of one ``use``."""
        return {name: design for name, design in self.designs.items() if design.use == use}


def shelf(kept: Mapping[str, str] | None = None) -> Shelf:
    """The designs in resources/designs and those ``kept`` in an event file (name to TOML), which go before them.

    A file that cannot be used is an error of the shelf and hides no other.
    """
    good = dict(_shipped().designs)
    errors = list(_shipped().errors)
    find = find_in(kept or {})
    for name, text in (kept or {}).items():
        good.pop(name, None)  # never the program's own under the name of one that is meant to differ
        try:
            good[name] = read(text, f"{name}.toml", None, find)
        except DesignError as error:
            errors.append(error)
    return Shelf(good, tuple(errors), dict(kept or {}))


def read_folder(folder: Path) -> Shelf:
    """The designs of all TOML files in ``folder``."""
    good: dict[str, Design] = {}
    errors: list[DesignError] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            good[path.stem] = read(path.read_text(encoding="utf-8-sig"), str(path), folder)
        except DesignError as error:
            errors.append(error)
        except (OSError, UnicodeDecodeError) as error:
            errors.append(DesignError(str(path), "", f"cannot be read: {error}"))
    return Shelf(good, tuple(errors))


@lru_cache(maxsize=1)
def _shipped() -> Shelf:
    return read_folder(FOLDER)


def designs(use: str = "badge") -> dict[str, Design]:
    """The designs in resources/designs by name, of one ``use``: "a6" (105 x 148 mm), "card" (86 x 54 mm), ..."""
    return _shipped().of(use)
