"""Where in a TOML text a key stands, so that a mistake can be shown and not only named.

[[box]]            -> box[1]           line 4
[[box.text]]       -> box[1].text[1]   line 9
size = [9, 8, 6]   -> box[1].text[1].size  line 11
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]\[]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""\s*([A-Za-z0-9_."' -]+?)\s*=""")
_STRING = re.compile(r'"""(?:\\.|[^\\])*?"""|' r"'''.*?'''|" r'"(?:\\.|[^"\\\n])*"|' r"'[^'\n]*'", re.DOTALL)


def blanked(text: str) -> str:
    """``text`` with the insides of its strings and comments blank, every line where it was."""
    kept: list[str] = []
    at = 0
    while at < len(text):
        if text[at] == "#":
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            kept.append(" " * (end - at))
        elif text[at] in "\"'" and (found := _STRING.match(text, at)):
            end = found.end()
            kept.append(re.sub(r"[^\n]", "_", found.group()))
        else:
            end = at + 1
            kept.append(text[at])
        at = end
    return "".join(kept)


def locate(text: str) -> dict[str, int]:
    """The line, counted from 1, of each table and key of ``text``, which must be valid TOML.

    Tables of an array count from 1: "box[2].text[1].size".
    """
    lines: dict[str, int] = {"": 1}
    counts: dict[str, int] = {}
    place, depth = "", 0
    for number, line in enumerate(blanked(text).split("\n"), 1):
        if depth == 0 and (header := _HEADER.fullmatch(line)):
            place = _resolved(header.group(2).replace(" ", ""), counts, again=header.group(1) == "[[")
            lines.setdefault(place, number)
        elif depth == 0 and (key := _KEY.match(line)):
            lines.setdefault(".".join(filter(None, (place, key.group(1)))), number)
            depth += _opened(line)
        else:
            depth += _opened(line)
    return lines


def _opened(line: str) -> int:
    return line.count("[") + line.count("{") - line.count("]") - line.count("}")


def _resolved(header: str, counts: dict[str, int], *, again: bool) -> str:
    """A header such as "box.text" as the path of the table it begins; ``again``: one more table of an array."""
    place = ""
    parts = header.split(".")
    for index, part in enumerate(parts):
        place = f"{place}.{part}".lstrip(".")
        if again and index == len(parts) - 1:
            counts[place] = counts.get(place, 0) + 1
        if place in counts:
            place = f"{place}[{counts[place]}]"
    return place


def line_of(lines: Mapping[str, int], key: str) -> int:
    """The line of ``key``, or of the nearest table around it."""
    while key and key not in lines:
        key = key.rpartition(".")[0]
    return lines.get(key, 0)
