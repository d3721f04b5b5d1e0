"""How far a person's badge has come: the same word and the same colour wherever it is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkin.storage.listing import Listed
from checkin.ui.widgets import Hue

translate = QCoreApplication.translate


def badge_word(listed: Listed) -> str:
    """The state of the person's badge, in the language in force."""
    if not listed.attendee.active:
        return translate("BadgeWords", "Cancelled")
    if listed.attendee.blocked:
        return translate("BadgeWords", "Blocked")
    if listed.badge is None:
        return translate("BadgeWords", "No badge")
    return _paper_word(listed, listed.badge.prints)


def _paper_word(listed: Listed, prints: int) -> str:
    if listed.badge_wrong:
        return translate("BadgeWords", "Reprint")
    if prints > 1:
        return translate("BadgeWords", "Printed ×{count}").format(count=prints)
    return translate("BadgeWords", "Printed") if prints else translate("BadgeWords", "Not printed")


def badge_hue(listed: Listed) -> Hue:
    """The colour of that state; its word says the same."""
    if not listed.attendee.active or listed.attendee.blocked:
        return Hue.RED
    if listed.badge is None or listed.badge_wrong:
        return Hue.AMBER
    return Hue.GREEN if listed.badge.prints else Hue.BLUE
