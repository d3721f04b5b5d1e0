"""What a form makes of what was typed about one person: pure functions, no widget."""

from __future__ import annotations

from collections.abc import Mapping

from checkin.desk import Desk
from checkin.domain.attendees import FIELDS, Attendee, Entry, with_changes
from checkin.domain.corrections import Correction
from checkin.domain.names import is_syllable
from checkin.domain.naming import capitalised, parts
from checkin.domain.words import category_key, company_key, country_code, plain
from checkin.registry import CameAlready
from checkin.sheets.people import category_word as listed_category
from checkin.sheets.people import split_name, turn_name

COUNTRIES = ("MX", "KR", "US", "CA", "ES", "JP", "CN", "DE", "FR", "GB", "BR", "CO", "CL", "PE", "AR", "GT", "PA", "CR")
"""ISO 3166-1 alpha-2 codes of the countries to choose from, the two hosts first."""
_CANDIDATES = 8


def composed(given: str, surnames: str, *, korean: bool) -> str:
    """The whole name of its parts: a Korean name has the surname first, as on imported lists."""
    return " ".join(f"{surnames} {given}".split() if korean else f"{given} {surnames}".split())


def by_script(text: str) -> Entry:
    """One typed name in the field it belongs to: "김민서" is Hangul, "김민서 (Kim Minseo)" is both."""
    name, hangul = split_name(" ".join(text.split()))
    return Entry(name=name, hangul=hangul)


def settled_name(text: str) -> Entry:
    """One typed name as it is kept: "hernández íñiguez, maría" is María with two surnames, "김민서" is Hangul."""
    text = capitalised(" ".join(text.split()))
    given, surnames = turn_name(text)
    if given:
        return Entry(
            name=composed(given, surnames, korean=parts(f"{surnames} {given}").korean), given=given, surnames=surnames
        )
    return by_script(text)


def company_as_written(typed: str, known: Mapping[str, str]) -> str:
    """A company that was typed in passing, all in small letters, as the list writes it; any other as it was typed."""
    return known.get(company_key(typed), typed) if typed == typed.lower() else typed


def tidy(entry: Entry) -> Entry:
    """``entry`` as lists are kept: single spaces, names by script, country codes, e-mail in small letters."""
    said = {field: " ".join(value.split()) for field, value in _texts(entry).items()}
    if not said["hangul"]:
        named = by_script(said["name"])
        said["name"], said["hangul"] = named.name, named.hangul
    elif not any(map(is_syllable, said["hangul"])) and not said["name"]:
        said["name"], said["hangul"] = said["hangul"], ""
    said["email"] = said["email"].lower()
    said["country"] = country_code(said["country"])
    said["category"] = listed_category(said["category"])
    return with_changes(entry, said)


def _texts(entry: Entry) -> dict[str, str]:
    return {field: getattr(entry, field) for field in FIELDS if field != "sessions"}


def category_as_written(typed: str, known: dict[str, str]) -> str:
    """The category that ``typed`` means as the list writes it, so that a headcount has one group and not two."""
    return known.get(category_key(typed)) or listed_category(typed)


def save(desk: Desk, before: Attendee | None, entry: Entry, instead_of: Attendee | None = None) -> Correction:
    """Write ``entry``: a new person, or of one who was known ``before`` only the fields that the form changed.

    What another desk corrected in the other fields meanwhile stays. Somebody new may come ``instead_of`` another. Raises
    ``UnknownAttendee``, ``CameAlready`` and ``ValueError``.
    """
    if before is not None:
        return desk.correct(before.id, entry, before.entry())
    if instead_of is not None:
        return Correction(desk.substitute(instead_of.id, entry).person)
    return Correction(desk.register(entry))


def not_yet_here(desk: Desk, attendee_id: str) -> Attendee:
    """The person, in whose place another may come. Raises ``CameAlready`` and ``UnknownAttendee``."""
    person, _, presences = desk.person(attendee_id)
    if any(presence.entries for presence in presences.values()):
        raise CameAlready(person)
    return person


def already_known(desk: Desk, entry: Entry, own_id: str = "") -> list[Attendee]:
    """People on the list, cancelled ones too, who may be the one in ``entry``; not the one with ``own_id``."""
    found: dict[str, Attendee] = {}
    for typed in (entry.hangul, entry.name, entry.email, entry.external_code):
        if typed:
            for match in desk.find(typed, _CANDIDATES):
                found[match.attendee.id] = match.attendee
    return [person for person in found.values() if person.id != own_id and same_person(entry, person)]


def same_person(typed: Entry, known: Entry) -> bool:
    """Whether ``typed`` is enough to think of ``known``: the same e-mail, code, Hangul name or whole Latin name."""
    if typed.email and typed.email.lower() == known.email.lower():
        return True
    if typed.external_code and typed.external_code == known.external_code:
        return True
    if len(typed.hangul) > 1 and typed.hangul.replace(" ", "") == known.hangul.replace(" ", ""):
        return True
    words = set(plain(typed.name).split())
    return len(words) > 1 and words <= set(plain(f"{known.name} {known.given} {known.surnames}").split())
