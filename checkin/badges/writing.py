"""A design's TOML text changed in one place, its comments and every other line left as they were.

    text --changed | changed_all | added | added_inside | removed--> text (read it to see whether it still is a design)

Each function takes a text and gives one: an editor's undo is the list of texts it had. The lines are found with
``toml_lines``; what a text was before is never written anew.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from checkin.badges.tables import DesignError
from checkin.badges.toml_lines import blanked, line_of, locate

_INDEX = re.compile(r"\[\d+\]")


@lru_cache(maxsize=8)
def _parsed(text: str) -> Mapping[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DesignError("", "", f"is not TOML: {error}") from error


@lru_cache(maxsize=8)
def _located(text: str) -> Mapping[str, int]:
    _parsed(text)
    return locate(text)


def _value(value: Any) -> str:
    """``value`` as TOML: a text, a number, true or false, or a list of those."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:g}" if abs(value) < 100_000 else str(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _parent(key: str) -> str:
    return key.rpartition(".")[0]


def _value_end(lines: list[str], start: int) -> tuple[int, int]:
    """Line and column just behind the value that begins in line ``start``; both count from 0."""
    bare = blanked("\n".join(lines)).split("\n")
    at = bare[start].index("=") + 1
    depth = 0
    for number in range(start, len(bare)):
        row = bare[number]
        depth += sum(row.count(sign, at) for sign in "[{") - sum(row.count(sign, at) for sign in "]}")
        # a string over several lines has its end in the line where something other than its blanks comes again
        if depth <= 0 and not (number + 1 < len(bare) and bare[number + 1].startswith("_")):
            return number, len(row.rstrip())
        at = 0
    return len(lines) - 1, len(lines[-1])


def changed(text: str, key: str, value: Any) -> str:
    """``text`` with ``value`` at ``key`` ("box[2].text[1].size"); None takes the key away.

    A comment behind the old value stays. Raises KeyError for a table that is not there, ``DesignError`` for no TOML.
    """
    return _changed(text, _located(text), key, value)


def changed_all(text: str, values: Mapping[str, Any]) -> str:
    """``text`` with each of ``values`` at its key, as ``changed`` does it; looked through once, as a drag needs it."""
    places = _located(text)
    there = sorted((key for key in values if key in places), key=places.__getitem__, reverse=True)
    for key in there:  # from below, so that no line above moves
        text = _changed(text, places, key, values[key])
    for key in values:
        if key not in places:
            text = changed(text, key, values[key])
    return text


def _changed(text: str, places: Mapping[str, int], key: str, value: Any) -> str:
    lines = text.split("\n")
    name = key.rpartition(".")[2]
    if key in places:
        start = places[key] - 1
        end, column = _value_end(lines, start)
        comment = lines[end][column:] if value is not None else ""
        head = lines[start][: lines[start].index("=") + 1]
        lines[start : end + 1] = [] if value is None else [f"{head} {_value(value)}{comment}"]
    elif _parent(key) not in places:
        raise KeyError(_parent(key))
    elif value is not None:
        last = max((line for one, line in places.items() if one and _parent(one) == _parent(key) and _is_key(one, lines, line)),
                   default=places[_parent(key)] if _parent(key) else 0)  # fmt: skip
        end = _value_end(lines, last - 1)[0] if last and "=" in lines[last - 1] else last - 1
        lines.insert(end + 1, f"{name} = {_value(value)}")
    return "\n".join(lines)


def _is_key(key: str, lines: list[str], line: int) -> bool:
    """Whether ``key`` stands in ``line`` with its value, and is no table."""
    return not lines[line - 1].lstrip().startswith("[") and not key.endswith("]")


def _blocks(places: Mapping[str, int], lines: list[str]) -> list[tuple[str, int, int]]:
    """Each table with the lines that are its own, up to the head of the next; counted from 0, the last excluded."""
    heads = sorted((line, key) for key, line in places.items() if key and lines[line - 1].lstrip().startswith("["))
    ends = [line - 1 for line, _ in heads[1:]] + [len(lines)]
    return [(key, line - 1, end) for (line, key), end in zip(heads, ends, strict=True)]


def _inside(key: str, table: str) -> bool:
    return key == table or key.startswith((f"{table}.", f"{table}["))


def added(text: str, kind: str, values: Mapping[str, Any]) -> str:
    """``text`` with one more table ``kind`` behind the others of its kind: "box", "back.rule", "picture".

    A list of mappings in ``values`` becomes tables of its own, as the texts of a box. Raises ``DesignError`` for no TOML.
    """
    lines = text.rstrip("\n").split("\n")
    blocks = _blocks(_located(text), lines)
    alike = [end for key, _, end in blocks if _inside(key, kind)]
    family = [end for key, _, end in blocks if _parent(kind) and _inside(key, _parent(kind))]
    end = (alike or family or [len(lines)])[-1]
    while end and not lines[end - 1].strip():
        end -= 1
    fresh = ["", *_table(kind, values)]
    if end < len(lines) and lines[end].strip():
        fresh.append("")
    lines[end:end] = fresh
    return "\n".join(lines) + "\n"


def added_inside(text: str, key: str, kind: str, values: Mapping[str, Any]) -> str:
    """``text`` with one more table ``kind`` at the end of the table ``key``: a "text" of "box[2]".

    Raises KeyError for a table that is not there, ``DesignError`` for no TOML.
    """
    lines = text.rstrip("\n").split("\n")
    ends = [end for one, _, end in _blocks(_located(text), lines) if _inside(one, key)]
    if not ends:
        raise KeyError(key)
    end = ends[-1]
    while not lines[end - 1].strip():
        end -= 1
    fresh = ["", *_table(f"{kind_of(key)}.{kind}", values)]
    if end < len(lines) and lines[end].strip():
        fresh.append("")
    lines[end:end] = fresh
    return "\n".join(lines) + "\n"


def value_at(text: str, key: str) -> Any:
    """What ``text`` says at ``key`` ("box[2].x", "band"), which is not to be changed; None where it says nothing.

    Raises ``DesignError`` for no TOML.
    """
    found: Any = _parsed(text)
    for part in key.split("."):
        name, _, number = part.partition("[")
        found = found.get(name) if isinstance(found, Mapping) else None
        if number and isinstance(found, list):
            place = int(number.rstrip("]")) - 1
            found = found[place] if place < len(found) else None
    return found


def _table(kind: str, values: Mapping[str, Any]) -> list[str]:
    """A table of an array with its keys, and below it those it holds."""
    lines, inner = [f"[[{kind}]]"], []
    for key, value in values.items():
        if isinstance(value, list) and value and isinstance(value[0], Mapping):
            for one in value:
                inner += ["", *_table(f"{kind}.{key}", one)]
        else:
            lines.append(f"{key} = {_value(value)}")
    return lines + inner


def removed(text: str, key: str) -> str:
    """``text`` without the table ``key`` and all in it: "box[2]", "back.programme[1]", "band".

    Raises KeyError for a table that is not there, ``DesignError`` for no TOML.
    """
    places = _located(text)
    lines = text.split("\n")
    gone = [(start, end) for one, start, end in _blocks(places, lines) if _inside(one, key)]
    if not gone:
        raise KeyError(key)
    for start, end in reversed(gone):
        del lines[start:end]
    return "\n".join(lines).rstrip("\n") + "\n"


def kind_of(key: str) -> str:
    """What kind of element ``key`` is: "back.box" of "back.box[2]"."""
    return _INDEX.sub("", key)


def line_number(text: str, key: str) -> int:
    """The line in which ``key`` stands, counted from 1, for an editor that shows it; the nearest table's otherwise."""
    return line_of(_located(text), key)
