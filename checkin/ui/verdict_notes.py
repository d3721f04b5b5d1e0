"""What stands beside a verdict: who the guest is, what is noted of them, and whether there is a way in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkin.domain.admission import CAN_BE_OVERRULED, Reason, Verdict
from checkin.domain.attendees import Attendee
from checkin.ui import wording

translate = QCoreApplication.translate


def has_way_in(verdict: Verdict) -> bool:
    """Whether a desk can still let the guest in: overrule the refusal, or answer the questions."""
    return verdict.attendee is not None and verdict.reason in CAN_BE_OVERRULED | {Reason.QUESTIONS}


def about(person: Attendee | None) -> str:
    """What a person does and whence they come."""
    if person is None:
        return ""
    words = (person.title, wording.category_word(person.category), wording.country_word(person.country))
    return " · ".join(filter(None, words))


def note(person: Attendee | None) -> str:
    """What is noted of a person."""
    if person is None or not person.note:
        return ""
    return translate("VerdictNotes", "Note: {note}").format(note=person.note)
