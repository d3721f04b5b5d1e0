"""The scan before: the same once more is no second one, and half a number waits in it for the other half."""

from __future__ import annotations

from collections.abc import Callable

from checkin.devices.rhythm import AGAIN, JOIN
from checkin.domain.token import LENGTH


class LastScan:
    """Its text, and when it was told, in milliseconds. ``genuine`` says of 34 digits whether they are a number."""

    def __init__(self, genuine: Callable[[str], bool]) -> None:
        self._genuine = genuine
        self._text, self._told = "", -JOIN

    def is_number(self, digits: str) -> bool:
        """Whether ``digits`` end in a badge's number."""
        number = digits[-LENGTH:]
        return len(number) == LENGTH and len(set(number)) > 1 and self._genuine(number)

    def number_in(self, digits: str, now: int) -> str:
        """The number that ``digits`` end in, or make together with the scan before; else ``digits``."""
        if self.is_number(digits):
            return digits[-LENGTH:]
        both = self._text + digits
        return both if len(both) == LENGTH and now - self._told <= JOIN and self.is_number(both) else digits

    def tell(self, text: str, now: int) -> bool:
        """Remember ``text``; whether it is news."""
        news = text != self._text or now - self._told > AGAIN
        self._text, self._told = text, now
        return news
