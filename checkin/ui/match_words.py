"""Why somebody was found, in a word or two, and by which of their fields that a row does not show anyway."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkin.domain.attendees import Entry
from checkin.domain.marks import marks
from checkin.domain.names import in_plain_digits
from checkin.storage.meanings import Matched
from checkin.storage.records import Match

translate = QCoreApplication.translate


def match_word(match: Match) -> str:  # noqa: PLR0911
    """Why, where the marked letters alone do not say it: "" for a name as it was typed."""
    match match.matched:
        case Matched.INITIALS:
            return translate("MatchWords", "Initials")
        case Matched.SCRIPT:
            return translate("MatchWords", "Other script")
        case Matched.KEYS:
            return translate("MatchWords", "Other keyboard")
        case Matched.SOUND:
            return translate("MatchWords", "Sounds alike")
        case Matched.NEAR:
            return translate("MatchWords", "Similar spelling")
        case Matched.NUMBER:
            return translate("MatchWords", "Badge …{digits}").format(digits=match.number[-4:])
        case _:
            return ""


def matched_field(match: Match) -> str:
    """The e-mail, phone number or code by which somebody was found; "" where it was something else."""
    person = match.attendee
    if match.matched is not Matched.OTHER:
        return ""
    digits = next((word for word in match.words if word.isdigit()), "")
    if digits and (phone := in_plain_digits(person.phone.strip())) and digits[-4:] in phone:
        return person.phone
    return next((said for said in (person.external_code, person.email) if marks(said, match.words)), "")


def telling_word(person: Entry, field: str) -> str:
    """What ``field`` says of ``person``, short enough for a row among namesakes: of a phone number the end."""
    said = str(getattr(person, field))
    if field == "phone":
        return translate("MatchWords", "Phone …{digits}").format(digits=said.strip()[-4:])
    return said
