"""Texts that somebody might hold under a scanner, and that must open no door: the same ten thousand each time."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from checkin.domain import token

COUNT = 10_000
_SQL = (
    "' OR '1'='1",
    "'; DROP TABLE facts; --",
    "REG%",
    "_%",
    "\\",
    '"',
    "1 UNION SELECT number FROM badges",
    "NULL",
    "''",
)
_URLS = (
    "https://example.com/badge/{}",
    "javascript:alert({})",
    "file:///etc/passwd?{}",
    "WIFI:T:WPA;S:hotel;P:{};;",
    "mailto:{}@example.com",
    "BEGIN:VCARD\nFN:{}\nEND:VCARD",
    "<img src='{}'/>",
    "=HYPERLINK({})",
    "{{{}}}",
    "%s%n{}",
)
_CONTROL = "".join(map(chr, [*range(32), 0x7F, 0x85, 0xA0, 0x2028, 0xFEFF, 0xFFFE, 0xFFFF]))
_BIDI = "\u202e\u202d\u2066\u2067\u2069\u200f\u061c\u200b\u200d\u00ad"
_SCRIPTS = "김민서ㄱㅎㅏñÑ¿¡áüç漢字かなאבג१२३٠١٢①②𝟏𝟐🎫👩‍💻\ud800\udfff"
_LONG = (1_000, 4_095, 4_096, 32_768, 100_000)


def hostile(numbers: Sequence[str], ids: Sequence[str], seed: int = 5) -> list[str]:
    """``COUNT`` texts, none of which is a badge or a code of the event whose ``numbers`` and row ``ids`` they twist."""
    chance = random.Random(seed)
    foreign = [token.mint(bytes([key]) * 32) for key in range(8)]

    def number() -> str:
        return chance.choice(numbers)

    def digits(count: int) -> str:
        return "".join(chance.choices("0123456789", k=count))

    def changed() -> str:
        """A number with one digit off: a forger's first try."""
        at, of = chance.randrange(token.LENGTH), number()
        return of[:at] + str((int(of[at]) + chance.randrange(1, 10)) % 10) + of[at + 1 :]

    def swapped() -> str:
        of = number()
        at = next(at for at in range(chance.randrange(20), token.LENGTH - 1) if of[at] != of[at + 1])
        return of[:at] + of[at + 1] + of[at] + of[at + 2 :]

    def cut() -> str:
        return number()[: chance.randrange(token.LENGTH)]

    def joined() -> str:
        return number() + chance.choice("-/ \n\x1d") + number()

    def inside() -> str:
        return digits(chance.randrange(1, 9)) + "x" + number()

    def in_other_digits() -> str:
        return number().translate(str.maketrans("0123456789", "०१२३४५६७८९"))

    def noise(of: str, most: int) -> str:
        return "".join(chance.choices(of, k=chance.randrange(most)))

    def broken() -> str:
        of, at = number(), chance.randrange(1, token.LENGTH)
        return of[:at] + chance.choice(_CONTROL[1:9] + _BIDI) + of[at:]

    kinds: tuple[Callable[[], str], ...] = (
        changed,
        swapped,
        cut,
        joined,
        inside,
        broken,
        in_other_digits,
        lambda: chance.choice(foreign),
        lambda: digits(token.LENGTH),
        lambda: digits(chance.randrange(1, 80)),
        lambda: chance.choice(ids),
        lambda: f"{chance.randrange(1, 300)}",
        lambda: chance.choice(_SQL) + digits(2),
        lambda: number() + chance.choice(_SQL),
        lambda: chance.choice(_URLS).format(number()),
        lambda: f"\\000026{number()}",
        lambda: f"]Q{chance.randrange(2, 7)}\\{digits(6)}{number()}",
        lambda: f"]C1{digits(20)}\x1d{number()}",
        lambda: noise(_CONTROL, 40),
        lambda: noise(_BIDI + "REG0042", 40),
        lambda: noise(_SCRIPTS, 60),
        lambda: noise(_CONTROL + _BIDI + _SCRIPTS + "REG-0042' ", 200),
    )
    texts = ["", " ", "\n", "\x00", "0", "-1", "REG", "REG-", "REG-0042 OR 1=1", "R" * 512, "é" * 600]
    texts += [char * size for size in _LONG for char in ("9", "A", "'", "ㄱ", "\u202e", "\x00", "]")]
    texts += [number() * (size // token.LENGTH) for size in _LONG]
    while len(texts) < COUNT:
        texts += [kind() for kind in kinds]
    return texts[:COUNT]
