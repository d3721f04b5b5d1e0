"""What the first badge of a day would take longer for than all others."""

from __future__ import annotations

from io import BytesIO

from checkin.badges.design import designs
from checkin.badges.paper import render
from checkin.domain.badges import Card
from checkin.domain.token import LENGTH

BLANK = Card("", "0" * LENGTH, "김민서", "Kim Minseo", "Hanbit", "CEO", "KR", "", "Event")


def get_ready() -> None:
    """Draw a badge that nobody sees in each design: what is imported, read and measured then is there for a guest's."""
    for design in designs().values():
        render([BLANK], design, BytesIO())
