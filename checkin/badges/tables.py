"""A design file's tables, read key by key, so that a mistake is named with its line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from checkin.badges.fitting import Sizes
from checkin.badges.toml_lines import line_of

_COLOUR = re.compile(r"#[0-9a-f]{6}")
_LONGEST_SHOWN = 40  # characters of a wrong value that are worth repeating


class DesignError(ValueError):
    """A design file that cannot be used: which ``file``, in which ``line`` (0: unknown) and ``key``, ``what`` is wrong."""

    def __init__(self, file: str, key: str, what: str, line: int = 0) -> None:
        where = f"line {line}" if line else ""
        super().__init__(": ".join(filter(None, (file, where, key, what))))
        self.file, self.key, self.what, self.line = file, key, what, line

    def __reduce__(self) -> tuple[type[DesignError], tuple[str, str, str, int]]:
        return type(self), (self.file, self.key, self.what, self.line)


class Table:
    """One table of ``file``, called ``where``; ``lines`` are those of ``toml_lines.locate``."""

    def __init__(self, file: str, where: str, values: Any, lines: Mapping[str, int]) -> None:
        self.file, self.where, self.lines = file, where, lines
        if not isinstance(values, dict):
            raise DesignError(file, where, "must be a table", line_of(lines, where))
        self._values = dict(values)

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def error(self, key: str, what: str) -> DesignError:
        """The mistake at ``key`` of this table."""
        path = ".".join(filter(None, (self.where, key)))
        return DesignError(self.file, path, what, line_of(self.lines, path))

    def take(self, key: str, default: Any = None) -> Any:
        """The value of ``key``, which then counts as read; without a default it must be there."""
        value = self._values.pop(key, default)
        if value is None:
            raise self.error(key, "is missing")
        return value

    def number(self, key: str, default: float | None = None) -> float:
        """A number from 0 to 10,000."""
        return self._number(key, self.take(key, default))

    def _number(self, key: str, value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 10_000:
            raise self.error(key, f"must be a number, not {_shown(value)}")
        return float(value)

    def numbers(self, key: str, count: int, default: list[float] | None = None) -> tuple[float, ...]:
        """``count`` numbers in brackets."""
        value = self.take(key, default)
        if not isinstance(value, list) or len(value) != count:
            raise self.error(key, f"must be {count} numbers in brackets, not {_shown(value)}")
        return tuple(self._number(key, one) for one in value)

    def is_list(self, key: str) -> bool:
        """Whether ``key`` holds a list."""
        return isinstance(self._values.get(key), list)

    def whole(self, key: str, least: int, default: int | None = None) -> int:
        """A whole number of at least ``least``."""
        value = self.number(key, default)
        if value != int(value) or value < least:
            raise self.error(key, f"must be a whole number of at least {least}, not {value:g}")
        return int(value)

    def yes(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self.take(key, default)
        if not isinstance(value, bool):
            raise self.error(key, f"must be true or false, not {_shown(value)}")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """A text on one line."""
        value = self.take(key, default)
        if not isinstance(value, str):
            raise self.error(key, f"must be a text in quotes, not {_shown(value)}")
        return value

    def choice(self, key: str, known: tuple[str, ...], default: str | None = None) -> str:
        """One of ``known``."""
        value = self.take(key, default)
        if value not in known:
            raise self.error(key, f"must be one of {', '.join(filter(None, known))}, not {_shown(value)}")
        return str(value)

    def colour(self, key: str, default: str) -> str:
        """A colour as #rrggbb; "" only where that is the default."""
        value = self.take(key, default)
        if not isinstance(value, str) or (value != default and not _COLOUR.fullmatch(value)):
            raise self.error(key, f"must be a colour such as #1b2a49, not {_shown(value)}")
        return value

    def sizes(self) -> Sizes:
        """The three type sizes of a text."""
        sizes = self.take("size")
        numbers = isinstance(sizes, list) and len(sizes) == 3 and all(type(size) in (int, float) for size in sizes)
        if not numbers or not sizes[0] >= sizes[1] >= sizes[2] >= 4:
            what = f"must be [largest, comfortable, smallest] in points, at least 4, not {_shown(sizes)}"
            raise self.error("size", what)
        return Sizes(*map(float, sizes))

    def table(self, key: str) -> Table:
        """The table called ``key``."""
        return Table(self.file, f"{self.where}.{key}".lstrip("."), self.take(key), self.lines)

    def tables(self, key: str, default: list[Any] | None = None) -> list[Table]:
        """The tables called ``key``, each written with double brackets."""
        values = self.take(key, default)
        if not isinstance(values, list):
            raise self.error(key, f"must be written [[{f'{self.where}.{key}'.lstrip('.')}]]")
        place = f"{self.where}.{key}".lstrip(".")
        return [Table(self.file, f"{place}[{number}]", value, self.lines) for number, value in enumerate(values, 1)]

    def done(self) -> None:
        """Every key has been read; raises for one that means nothing."""
        for key in self._values:
            raise self.error(key, "is not a key of a design")


def _shown(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) <= _LONGEST_SHOWN else shown[: _LONGEST_SHOWN - 1] + "…"
