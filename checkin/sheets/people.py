"""A row of cells as a person: names in two scripts and any order, and the words that lists use for one thing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from checkin.domain.attendees import Entry
from checkin.domain.names import has_hangul
from checkin.domain.roster import Line, Note, NoteKind, RowReason
from checkin.domain.words import CATEGORIES, SECTORS, category_key, country_code, fold, plain, sector_key
from checkin.sheets.headers import HANGUL_GIVEN, HANGUL_SURNAME, STATUS
from checkin.sheets.numbers import code, is_shortened, phone
from checkin.sheets.statuses import refusal

_ENGLISH_CATEGORIES = frozenset(
    {"government", "ministry", "agency", "korean company", "mexican company", "buyer", "invested company", "organiser",
     "organizer", "press", "media", "speaker", "guest", "vip", "protocol", "staff"}
)  # fmt: skip
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_WITHOUT_WIDTH = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_HANGUL = re.compile(r"[가-힣](?:[가-힣\s·]*[가-힣])?")
_AROUND = " \t/|,;:()[]<>-–—·\u3000（）"
_TITLES = frozenset(
    {"dr", "mr", "ms", "mrs", "miss", "prof", "ing", "lic", "sr", "sra", "srta", "mtro", "mtra", "arq", "jr"}
)
_AFTER_A_NAME = _TITLES | {
    "phd",
    "ph d",
    "md",
    "m d",
    "mba",
    "ceo",
    "cfo",
    "cto",
    "coo",
    "esq",
    "ii",
    "iii",
    "iv",
    "msc",
    "cpa",
}
_SESSION_END = re.compile(r"[,;/|\n\r]+")
_SHOWN = 200
"""Characters of a row that is reported."""

_REPEATED = 50_000
"""Cells that are remembered: names, companies and titles come again and again, and are cleaned once."""

Places = Callable[[str], tuple[int, ...]]


def clean(cell: str) -> str:
    """A cell as trimmed text: one space where there was any white space or control character, NFC, no formula guard."""
    if cell.isascii() and cell.isprintable() and cell[:1] != "'":  # as most cells are
        return " ".join(cell.split()) if " " in cell else cell
    if cell[:1] == "'" and _GUARDED.match(cell):
        cell = cell[1:]
    if not cell.isascii():
        cell = unicodedata.normalize("NFC", cell)
    if not cell.isprintable():
        cell = _UNSEEN.sub(" ", _WITHOUT_WIDTH.sub("", cell))
    return " ".join(cell.split())


@lru_cache(maxsize=_REPEATED)
def _clean_again(cell: str) -> str:
    return clean(cell)


def split_name(text: str) -> tuple[str, str]:
    """The Latin and the Hangul name in a clean cell: "김민서 (Kim Minseo)" -> ("Kim Minseo", "김민서").

    A letter or a title beside a Hangul name ("김민서 B", "Dr. 김민서") is a part of it.
    """
    if not has_hangul(text):
        return text, ""
    latin = " ".join(piece for part in _HANGUL.split(text) if (piece := part.strip(_AROUND)))
    letters = sum(char.isalpha() for char in latin)
    if letters < 2 or plain(latin) in _TITLES or not any("LATIN" in unicodedata.name(c, "") for c in latin):
        return "", text
    return latin, " ".join(_HANGUL.findall(text))


def turn_name(text: str) -> tuple[str, str]:
    """Given name and surnames of "Hernández Íñiguez, María de la Luz"; two empty texts where no comma says so."""
    surnames, comma, given = text.partition(",")
    surnames, given = surnames.strip(), given.strip()
    if not comma or not surnames or not given or "," in given or plain(given) in _AFTER_A_NAME:
        return "", ""
    return given, surnames


@lru_cache(maxsize=4096)
def category_word(text: str) -> str:
    """A category as typed, or for a Korean or Spanish word that is known its English one ("Prensa" -> "Press")."""
    key = category_key(text)
    if key not in CATEGORIES or plain(text) in _ENGLISH_CATEGORIES:
        return text
    return "VIP" if key == "vip" else key.replace("_", " ").capitalize()


@lru_cache(maxsize=4096)
def sector_word(text: str) -> str:
    """A sector as typed, or the English words for one that is known in Korean or Spanish ("의료기기")."""
    return SECTORS.get(sector_key(text), text)


def phone_number(cell: str) -> str:
    """A cell as a telephone number."""
    text = clean(cell)
    return text if "." not in text and text[:1] != "'" else phone(text)


_TEXT_FIELDS: dict[str, Callable[[str], str]] = {
    "company": _clean_again,
    "title": _clean_again,
    "email": lambda cell: clean(cell).lower(),
    "phone": phone_number,
    "country": lru_cache(maxsize=4096)(lambda cell: country_code(clean(cell))),
    "category": lru_cache(maxsize=4096)(lambda cell: category_word(clean(cell))),
    "sector": lru_cache(maxsize=4096)(lambda cell: sector_word(clean(cell))),
    "external_code": lambda cell: code(clean(cell)),
    "note": clean,
}
"""The fields that are taken as they are, each with what makes its text of a cell."""


class LineMaker:
    """Makes lines of the rows of one list, whose columns mean ``meaning``.

    A field that several columns hold takes the first that says something, notes and surnames all of them.
    """

    def __init__(
        self,
        meaning: tuple[str | None, ...],
        places: Places,
        sessions: Mapping[str, str],
        headers: tuple[str, ...] = (),
    ) -> None:
        self.width = len(meaning)
        found = [(name, places(name), treat) for name, treat in _TEXT_FIELDS.items()]
        self.alone = [(name, held[0], treat) for name, held, treat in found if len(held) == 1]
        self.several = [(name, held, treat) for name, held, treat in found if len(held) > 1]
        self.names = places("name") + places("hangul")
        self.given, self.surnames = places("given"), places("surnames")
        self.hangul_surname, self.hangul_given = places(HANGUL_SURNAME), places(HANGUL_GIVEN)
        self.sessions = places("sessions")
        self.statuses = [(place, headers[place] if place < len(headers) else "") for place in places(STATUS)]
        self.codes = {fold(word): code for word, code in sessions.items()}
        self.heard: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}

    def line(self, number: int, cells: tuple[str, ...]) -> Line:
        """The line of the row ``number``."""
        if len(cells) < self.width:
            cells += ("",) * (self.width - len(cells))
        said: dict[str, str] = {}
        for name, place, treat in self.alone:
            if (cell := cells[place]) and (text := treat(cell)):
                said[name] = text
        for name, held, treat in self.several:
            if texts := [text for place in held if (text := treat(cells[place]))]:
                said[name] = " / ".join(dict.fromkeys(texts)) if name == "note" else texts[0]
        self._name(cells, said)
        if not (said.get("name") or said.get("hangul")):
            return Line(number, None, RowReason.NO_NAME, " | ".join(filter(None, map(clean, cells)))[:_SHOWN])
        sessions, notes = self._invitations(number, cells) if self.sessions else ((), [])
        whole = "\n".join(cells)  # side by side, "…example" and "+52…" would read as a shortened number
        if "\ufffd" in whole or "E+" in whole or "e+" in whole or "@" not in said.get("email", "@"):
            notes += _remarks(number, said)
        entry = Entry(**said, sessions=sessions)
        for place, header in self.statuses:
            if reason := refusal(header, cells[place]):
                return Line(number, entry, reason, f"{entry.called}: {clean(cells[place])}")
        return Line(number, entry, None, "", tuple(notes))

    def _invitations(self, number: int, cells: tuple[str, ...]) -> tuple[tuple[str, ...], list[Note]]:
        """The codes of the sessions that the row names, and a note for each word that names none."""
        notes: list[Note] = []
        sessions: tuple[str, ...] = ()
        for place in self.sessions:
            if cells[place]:
                known, unknown = self._sessions(cells[place])
                sessions = tuple(dict.fromkeys(sessions + known))
                notes += [Note(number, NoteKind.UNKNOWN_SESSION, word) for word in unknown]
        return sessions, notes

    def _name(self, cells: tuple[str, ...], said: dict[str, str]) -> None:
        name = hangul = ""
        for place in self.names:
            if text := cells[place] and _clean_again(cells[place]):
                latin, korean = (text, "") if text.isascii() else split_name(text)
                name, hangul = name or latin, hangul or korean
        given = " ".join([text for place in self.given if (text := _clean_again(cells[place]))])
        surnames = " ".join([text for place in self.surnames if (text := _clean_again(cells[place]))])
        if self.hangul_surname or self.hangul_given:
            family = " ".join(text for place in self.hangul_surname if (text := _clean_again(cells[place])))
            own = " ".join(text for place in self.hangul_given if (text := _clean_again(cells[place])))
            if has_hangul(family + own):
                hangul = hangul or family + own
            else:  # a foreigner on a Korean list
                given, surnames = given or own, surnames or family
        if (given or surnames) and has_hangul(given + surnames):
            hangul = hangul or surnames + given
            given = surnames = ""
        if not (given or surnames) and "," in name:
            given, surnames = turn_name(name)
            name = "" if given else name
        if not name and (given or surnames):
            korean_order = hangul or said.get("country") == "KR"
            name = f"{surnames} {given}".strip() if korean_order else f"{given} {surnames}".strip()
        for field, text in (("name", name), ("hangul", hangul), ("given", given), ("surnames", surnames)):
            if text:
                said[field] = text

    def _sessions(self, cell: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The codes of the sessions that a cell names, and the words that name none."""
        heard = self.heard.get(cell)
        if heard is None:
            whole = self.codes.get(fold(clean(cell)))  # a session's own name may hold a comma or a stroke
            words = [] if whole else [word for part in _SESSION_END.split(cell) if (word := clean(part))]
            codes = [self.codes.get(fold(word)) for word in words]
            known = dict.fromkeys(code for code in [whole, *codes] if code)
            heard = tuple(known), tuple(word for word, code in zip(words, codes, strict=True) if not code)
            self.heard[cell] = heard
        return heard


def _remarks(number: int, said: Mapping[str, str]) -> Iterator[Note]:
    """What is worth knowing of what a row says of a person."""
    email = said.get("email")
    if email and "@" not in email:
        yield Note(number, NoteKind.ODD_EMAIL, email)
    for text in said.values():
        if not text.isascii() and "\ufffd" in text:
            yield Note(number, NoteKind.UNREADABLE, text)
    for digits in (said.get("phone"), said.get("external_code")):
        if digits and is_shortened(digits):
            yield Note(number, NoteKind.UNREADABLE, digits)
