"""What the columns of a list without headers hold, guessed from what is in them.

Only what is unmistakable is guessed: addresses with an @, numbers that are dialled, countries, categories, company forms,
and names: Hangul that begins with a surname, or Latin words of which many are given names. A column that could be
anything is left to a person.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from checkin.domain.words import CATEGORIES, category_key, country_code, plain

ENOUGH_ROWS = 2
"""Rows below which a list is too short to be guessed."""

_LOOKED_AT = 200
_MOST, _MANY, _SOME = 0.8, 0.6, 0.3
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE = re.compile(r"'?[+(]?\d[\d\s().\-/]{5,24}(?:\s*(?:ext|x)\.?\s*\d+)?")
_DATE = re.compile(r"(?:19|20)\d\d[-/. ]+\d{1,2}[-/. ]+\d{1,2}\b|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b")
_HANGUL_NAME = re.compile(r"[가-힣]{2,4}|[가-힣]{1,2} [가-힣]{1,3}")
_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진엄원천방공현함염여추도소석선마길연표명기반왕옥육인맹제모탁국어은편용"
)
_TWO_SYLLABLES = frozenset({"황보", "남궁", "제갈", "선우", "독고", "사공", "서문", "동방", "망절"})
_COMPANY = re.compile(
    r"\b(?:s\.?\s?a\.?(?:\s?p\.?i\.?)?(?:\s?b\.?)?\s+de\s+c\.?\s?v|s\.?\s+de\s+r\.?\s?l|s\.?a\.?s|co\.?,?\s*ltd|ltd|ltda|inc|corp"
    r"|corporation|llc|gmbh|company|grupo|group)\b\.?|㈜|\(주\)|주식회사|유한회사|\(유\)|[가-힣](?:전자|테크|산업|물산|정밀|건설|바이오|은행|그룹)$",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:director|directora|gerente|manager|ceo|cfo|cto|coo|presidente|president|vp|jefe|jefa|coordinador|coordinadora"
    r"|engineer|ingeniero|ingeniera|analyst|analista|asesor|asesora|consultor|consultora|subdirector|subdirectora|executive"
    r"|ejecutivo|ejecutiva|head|chief|secretario|secretaria|embajador|embajadora)\b"
    r"|(?:대표|이사|부장|차장|과장|대리|사원|팀장|본부장|실장|상무|전무|사장|회장|연구원|주무관|사무관|매니저|책임|선임)$",
    re.IGNORECASE,
)
_NOTHING = frozenset(
    {"", "na", "n a", "no", "none", "no tiene", "ninguno", "sin correo", "pendiente", "s n", "없음", "무"}
)
_GIVEN_NAMES_TEXT = """
jose maria juan luis carlos jesus miguel francisco guadalupe alejandro pedro jorge ricardo fernando eduardo javier
antonio manuel rafael roberto daniel david sergio arturo raul gerardo enrique oscar alberto victor andres diego hector
pablo ivan adrian gabriel martin marco ruben salvador santiago sebastian emiliano leonardo rodrigo mauricio gustavo
ana laura patricia rosa martha marta claudia leticia veronica gabriela alejandra adriana sofia monica silvia elena
carmen isabel lucia daniela fernanda valeria mariana andrea paola karla diana beatriz teresa margarita angel angeles
ximena regina renata natalia victoria julia irma norma alicia raquel susana yolanda elizabeth araceli rocio lourdes
john james robert michael william mary jennifer linda susan thomas paul mark george kevin brian emma anna peter
stephen richard joseph charles sarah karen nancy lisa alexander nicolas emilio ignacio ernesto alfredo armando minseo
minjun seojun seoyeon jiwoo jihoon jimin hyun jun minho sujin eunji hyejin youngho jaeho seungho donghyun
"""
_GIVEN_NAMES = frozenset(_GIVEN_NAMES_TEXT.split())
_FAMILY_NAMES_TEXT = """
garcia hernandez martinez lopez gonzalez rodriguez perez sanchez ramirez flores gomez diaz vazquez jimenez cruz
morales reyes gutierrez ortiz ruiz mendoza aguilar castillo chavez rivera romero moreno nunez mendez vargas rojas
herrera medina castro alvarez fernandez guzman munoz pena soto delgado rios vega dominguez ortega luna salazar
contreras silva kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong smith
johnson
"""
_FAMILY_NAMES = frozenset(_FAMILY_NAMES_TEXT.split())


def guess(rows: Sequence[tuple[str, ...]], width: int) -> tuple[str | None, ...]:
    """The meaning of each of ``width`` columns of ``rows``, None where it could be anything; nothing at all for a list too short."""
    if len(rows) < ENOUGH_ROWS:
        return (None,) * width
    columns = [
        [text for row in rows[:_LOOKED_AT] if place < len(row) and (text := " ".join(row[place].split()))]
        for place in range(width)
    ]
    found: list[str | None] = [_meaning(texts) if len(texts) >= ENOUGH_ROWS else None for texts in columns]
    for place, meaning in enumerate(found):  # the first of several; a second name may be the name in another script
        if meaning and meaning in found[:place]:
            found[place] = None
    return tuple(found)


def _meaning(texts: list[str]) -> str | None:
    shares: tuple[tuple[str, Callable[[str], bool], float], ...] = (
        ("email", lambda text: bool(_EMAIL.fullmatch(text)), _MOST),
        ("phone", is_phone, _MOST),
        ("country", _is_country, _MOST),
        ("category", lambda text: category_key(text) in CATEGORIES, _MOST),
        ("company", lambda text: bool(_COMPANY.search(text)), _SOME),
        ("title", lambda text: bool(_TITLE.search(text)), _SOME),
        ("hangul", is_hangul_name, _MANY),
        ("name", is_latin_name, _MANY),
    )
    for meaning, fits, enough in shares:
        if sum(map(fits, texts)) >= enough * len(texts):
            return meaning
    return None


def is_phone(text: str) -> bool:
    """Whether ``text`` can be dialled: ten digits or more, or seven and a sign that makes them a telephone; no date."""
    digits = sum(map(str.isdigit, text))
    signed = digits >= 10 or any(sign in text for sign in "+ -()")
    return signed and 7 <= digits <= 20 and bool(_PHONE.fullmatch(text)) and not _DATE.match(text)


def is_email(text: str) -> bool:
    """Whether ``text`` is an address of mail."""
    return bool(_EMAIL.fullmatch(text.strip()))


def _is_country(text: str) -> bool:
    code = country_code(text)
    return len(code) == 2 and code.isupper() and code.isascii()


def is_hangul_name(text: str) -> bool:
    """Whether ``text`` is a Korean name by its length and its surname."""
    if not _HANGUL_NAME.fullmatch(text):
        return False
    tight = text.replace(" ", "")
    known = tight[:2] in _TWO_SYLLABLES or tight[0] in _SURNAMES
    return known and 2 <= len(tight) <= 5 and not _TITLE.search(tight) and not _COMPANY.search(tight)


def is_latin_name(text: str) -> bool:
    """Whether ``text`` is a name of two to six Latin words, one of them a given name or a surname that many have."""
    words = plain(text).split()
    if not 2 <= len(words) <= 7 or any(map(str.isdigit, text)) or "@" in text:
        return False
    return not (_GIVEN_NAMES | _FAMILY_NAMES).isdisjoint(words) and not _COMPANY.search(text)


def is_data(cells: Sequence[str], meaning: Sequence[str | None]) -> bool | None:
    """Whether a first row is a person like those below it, rather than headings in words that are not known.

    None where neither shows.
    """
    said = [(" ".join(cell.split()), one) for cell, one in zip(cells, meaning, strict=False) if one and cell.strip()]
    if any(is_hangul_name(text) or is_latin_name(text) for text, one in said if one in ("hangul", "name")):
        return True
    for text, one in said:
        if one in ("email", "phone", "country", "category") and plain(text) not in _NOTHING:
            return one == _meaning([text])
    return None
