"""A design's TOML text changed in one place, its comments and everything else left as they were.

    text --changed | added | removed--> text (read it to see whether it still is a design)

Each function takes a text and gives one: an editor's undo is the list of texts it had.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from checkin.badges.tables import DesignError

_STEP = re.compile(r"([^.\[\]]+)(?:\[(\d+)\])?")


def _steps(key: str) -> list[str | int]:
    """A key as errors name it, such as "back.box[2].x", as steps into the document: "back", "box", 1, "x"."""
    steps: list[str | int] = []
    for name, number in _STEP.findall(key):
        steps.append(name)
        if number:
            steps.append(int(number) - 1)
    return steps


def _document(text: str) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(text)
    except TOMLKitError as error:
        raise DesignError("", "", f"is not TOML: {error}", getattr(error, "line", 0)) from error


def _reach(document: Any, steps: list[str | int]) -> Any:
    found = document
    for step in steps:
        found = found[step]
    return found


def changed(text: str, key: str, value: Any) -> str:
    """``text`` with ``value`` at ``key`` ("box[2].text[1].size"); None takes the key away.

    A comment behind the old value stays. Raises KeyError or IndexError for a table that is not there.
    """
    document = _document(text)
    *table, name = _steps(key)
    holder = _reach(document, table)
    if value is None:
        del holder[name]
    elif name in holder:
        fresh = tomlkit.item(value)
        old = holder[name]
        if hasattr(old, "trivia"):
            fresh.trivia.comment_ws, fresh.trivia.comment = old.trivia.comment_ws, old.trivia.comment
        holder[name] = fresh
    else:
        holder.add(name, value)
    return tomlkit.dumps(document)


def added(text: str, kind: str, values: Mapping[str, Any]) -> str:
    """``text`` with one more table ``kind`` at the end of its kind: "box", "back.rule", "picture".

    A list of mappings in ``values`` becomes tables of its own, as the texts of a box.
    """
    document = _document(text)
    *table, name = _steps(kind)
    holder = _reach(document, table)
    fresh = tomlkit.table()
    for key, value in values.items():
        if isinstance(value, list) and value and isinstance(value[0], Mapping):
            inner = tomlkit.aot()
            for one in value:
                part = tomlkit.table()
                part.update(one)
                inner.append(part)
            fresh.append(key, inner)
        else:
            fresh.append(key, value)
    fresh.add(tomlkit.nl())
    if name in holder:
        holder[name].append(fresh)
    else:
        many = tomlkit.aot()
        many.append(fresh)
        holder.append(name, many)
    return tomlkit.dumps(document)


def removed(text: str, key: str) -> str:
    """``text`` without the table ``key``: "box[2]", "back.programme[1]", "band"."""
    document = _document(text)
    *table, last = _steps(key)
    holder = _reach(document, table)
    del holder[last]
    if isinstance(last, int) and not holder:
        *outer, name = table
        del _reach(document, outer)[name]
    return tomlkit.dumps(document)
