"""What stands on the verdict panel, as one value: made in the language in force, each time it is put on.

verdict | picked person | failure ... --> Sheet --> VerdictPanel
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from checkin.domain.admission import Verdict
from checkin.domain.attendees import Attendee
from checkin.domain.event import Event
from checkin.domain.greeting import line_for
from checkin.domain.presence import Direction
from checkin.domain.sessions import Session
from checkin.storage.listing import Listed
from checkin.ui import next_words, theme, verdict_notes, verdict_words
from checkin.ui.theme import Color

if TYPE_CHECKING:
    from checkin.consultations import Appointment

_BETWEEN = " · "
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that stands on the panel; empty texts take no room.

    ``greeting`` is for the guest, in the guest's language; ``meeting`` and ``note`` are where the guest goes next.
    ``scans_only`` is the advice at a door where nobody types. ``loud`` says that it does not stay.
    """

    shape: str
    ground: str
    ink: str
    word: str
    person: Attendee | None = None
    icon: str = "info"
    detail: str = ""
    advice: str = ""
    greeting: str = ""
    meeting: str = ""
    note: str = ""
    scans_only: str = ""
    loud: bool = False


def ready(session: str) -> Sheet:
    """Nobody was scanned."""
    return Sheet(
        "badge",
        Color.SURFACE,
        Color.INK,
        translate("VerdictPanel", "Ready to scan"),
        icon="calendar",
        detail=session,
        advice=translate("VerdictPanel", "Scan a badge, or type a name."),
        scans_only=translate("VerdictPanel", "Hold a badge under the scanner."),
    )


def waiting() -> Sheet:
    """The books have not answered yet."""
    return Sheet(
        "clock",
        Color.SUNKEN,
        Color.INK,
        translate("VerdictPanel", "Checking…"),
        detail=translate("VerdictPanel", "The event file is busy."),
    )


def failure(sentence: str) -> Sheet:
    """It could not be written down."""
    return Sheet(
        "warning",
        Color.RED,
        Color.ON_DARK,
        translate("VerdictPanel", "Not saved"),
        detail=sentence,
        advice=translate("VerdictPanel", "Scan again."),
    )


def undone(verdict: Verdict) -> Sheet:
    """The scan was taken back."""
    return Sheet(
        "undo",
        Color.SUNKEN,
        Color.INK,
        translate("VerdictPanel", "Taken back"),
        verdict.attendee,
        detail=translate("VerdictPanel", "This scan does not count any more."),
        loud=True,
    )


def of_verdict(verdict: Verdict, event: Event, appointment: Appointment | None) -> Sheet:
    """What the door said."""
    look = theme.verdict_look(verdict.reason, verdict.direction)
    person, session = verdict.attendee, verdict.session
    tongue, greeting = line_for(person, admitted=verdict.admitted, direction=verdict.direction, room=session.room)
    if tongue is None:  # all languages: a line ends between two of them
        greeting = _BETWEEN.join(said.replace(" ", "\u00a0") for said in greeting.split(_BETWEEN))
    return Sheet(
        look.shape,
        look.background,
        look.foreground,
        verdict_words.verdict_title(verdict),
        person,
        look.icon,
        "  ·  ".join(filter(None, (verdict_words.verdict_detail(verdict, event), next_words.place_line(verdict)))),
        verdict_words.verdict_next(verdict),
        greeting,
        next_words.meeting_line(appointment, event),
        verdict_notes.note(person),
        loud=True,
    )


def of_picked(person: Listed, session: Session, direction: Direction) -> Sheet:
    """Somebody was found by name."""
    inside = session.code in person.inside
    detail = translate("VerdictPanel", "Is inside now.") if inside else translate("VerdictPanel", "Is not inside.")
    if not session.invites(person.attendee):
        detail = translate("VerdictPanel", "Is not invited to this session.")
    advice = translate("VerdictPanel", "Press Enter to let them in.")
    if direction is Direction.OUT:
        advice = translate("VerdictPanel", "Press Enter to let them out.")
    if person.attendee.blocked:
        detail = translate("Wording", "Nobody may let this guest in: {why}.").format(why=person.attendee.blocked)
        advice = translate("Wording", "Do not let the guest in; call the person in charge.")
    elif not person.attendee.active:
        detail = translate("Wording", "This guest was taken off the list.")
        advice = translate("Wording", "If the guest came after all, register them as a walk-in.")
    return Sheet(
        "people",
        Color.ACCENT_SOFT,
        Color.INK,
        translate("VerdictPanel", "Picked by name"),
        person.attendee,
        "info",
        detail,
        advice,
    )
