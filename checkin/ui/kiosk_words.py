"""What the kiosk says to a guest, in the guest's language."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from checkin.domain.greeting import Tongue
from checkin.ui.interpreter import said_in


class Words(Enum):
    """The kiosk's sentences in English; ``words`` says them in any language."""

    SCAN = QT_TRANSLATE_NOOP("Kiosk", "Scan your code")
    HOW = QT_TRANSLATE_NOOP("Kiosk", "Hold the QR code of your invitation or badge under the scanner.")
    SHOW = QT_TRANSLATE_NOOP("Kiosk", "Show the QR code of your invitation or badge to the camera.")
    LEAVING = QT_TRANSLATE_NOOP("Kiosk", "Scan your code as you leave")
    OPENS = QT_TRANSLATE_NOOP("Kiosk", "Doors open at {time}")
    COME_BACK = QT_TRANSLATE_NOOP("Kiosk", "Please scan your code again then.")
    READING = QT_TRANSLATE_NOOP("Kiosk", "One moment, please")
    CHECKED_IN = QT_TRANSLATE_NOOP("Kiosk", "You are checked in: {session}")
    CHECKED_OUT = QT_TRANSLATE_NOOP("Kiosk", "You are checked out: {session}")
    ALREADY = QT_TRANSLATE_NOOP("Kiosk", "You are checked in already")
    IF_NOT = QT_TRANSLATE_NOOP("Kiosk", "If you have not come in yet, please go to the registration desk.")
    PRINTING = QT_TRANSLATE_NOOP("Kiosk", "Your badge is being printed. Please take it with you.")
    BADGE_AT_DESK = QT_TRANSLATE_NOOP("Kiosk", "Please collect your badge at the registration desk.")
    MEETING = QT_TRANSLATE_NOOP("Kiosk", "Your next meeting: {time}, {company}")
    MEETING_AT = QT_TRANSLATE_NOOP("Kiosk", "Your next meeting: {time}, table {table}, {company}")
    DESK = QT_TRANSLATE_NOOP("Kiosk", "Please go to the registration desk")
    HELP = QT_TRANSLATE_NOOP("Kiosk", "We will gladly help you there.")
    NOTHING_READ = QT_TRANSLATE_NOOP("Kiosk", "No code was read")
    TRY_AGAIN = QT_TRANSLATE_NOOP("Kiosk", "Please try again, or go to the registration desk.")


def words(said: Words, tongue: Tongue) -> str:
    """The sentence in ``tongue``, with its ``{placeholders}``."""
    return said_in(tongue, "Kiosk", str(said.value))
