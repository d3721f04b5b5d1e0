"""One line for the guest, in the guest's own language whatever the desk speaks.

    Attendee --> language_of --> ko | es | en
    Attendee, admitted?, in or out, room --> line_for --> "Bienvenida, señora Hernández: Salón Maya"

Nobody's gender is guessed from a name. Spanish says "Bienvenida" or "Bienvenido" only where the list itself tells: by a
courtesy (Sra., Sr., Srta., Dra., Mtra., Mtro.) or by a post in the feminine (Directora, Embajadora). The masculine of a
post tells nothing, since forms use it for everybody, and neither do Dr., Ing., Lic. or Arq.: with these the line says "Le
damos la bienvenida", which is good for anyone.

Korean calls whoever has a rank by it: "한승재 국장님", not "한승재님", which would be short of respect at a ministry's door. The
rank is what the title ends in ("해외영업팀장", "해외영업팀 과장"); a title that is a task, or is in Latin letters, has none.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checkin.domain.attendees import Entry
from checkin.domain.hangul import is_syllable
from checkin.domain.naming import parts
from checkin.domain.presence import Direction
from checkin.domain.words import country_code, fold


class Tongue(StrEnum):
    """The languages in which guests are addressed; the values are ISO 639-1."""

    KOREAN = "ko"
    SPANISH = "es"
    ENGLISH = "en"


_SPEAKS_SPANISH = frozenset(
    "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE".split()  # noqa: SIM905
)
_LONGEST_KOREAN = 4
"""Syllables of a Korean name; a Spanish one in Hangul is longer, or has a space."""

FEMININE, MASCULINE, UNTOLD = "a", "o", ""

_COURTESIES = {
    "sra": ("señora", FEMININE),
    "senora": ("señora", FEMININE),
    "srta": ("señorita", FEMININE),
    "senorita": ("señorita", FEMININE),
    "sr": ("señor", MASCULINE),
    "senor": ("señor", MASCULINE),
    "dra": ("doctora", FEMININE),
    "doctora": ("doctora", FEMININE),
    "mtra": ("maestra", FEMININE),
    "maestra": ("maestra", FEMININE),
    "mtro": ("maestro", MASCULINE),
    "profa": ("profesora", FEMININE),
    "profesora": ("profesora", FEMININE),
    "licda": ("licenciada", FEMININE),
    "licenciada": ("licenciada", FEMININE),
    "ingeniera": ("ingeniera", FEMININE),
    "arquitecta": ("arquitecta", FEMININE),
    "dr": ("Dr.", UNTOLD),
    "ing": ("Ing.", UNTOLD),
    "lic": ("Lic.", UNTOLD),
    "arq": ("Arq.", UNTOLD),
    "prof": ("Prof.", UNTOLD),
    "cp": ("C.P.", UNTOLD),
}
"""Folded, without the dot: how the person is addressed, and what that tells."""

_POSTS_OF_WOMEN = frozenset(
    """directora subdirectora coordinadora embajadora consejera ministra presidenta vicepresidenta gerenta secretaria
    subsecretaria fundadora senadora diputada gobernadora alcaldesa jefa licenciada ingeniera arquitecta contadora
    abogada investigadora rectora socia administradora promotora supervisora""".split()  # noqa: SIM905
)
_RANKS = frozenset(
    """감독 고문 공장장 과장 관장 교수 국장 그룹장 기자 단장 담당관 대리 대표 대표이사 매니저 무역관장 박사 법인장 변리사 변호사
    본부장 부과장 부관장 부국장 부단장 부문장 부본부장 부사장 부센터장 부소장 부실장 부원장 부의장 부장 부지사장 부총리 부총장
    부총영사 부팀장 부회장 비서관 사무관 사무총장 사장 상무 상무관 상무이사 서기관 선임연구원 센터장 소장 수석연구원 실장 연구소장
    연구원 연구위원 영사 원장 위원 위원장 의원 의장 이사 이사관 이사장 장관 전문위원 전무 전무이사 조합장 주무관 주임 주임연구원
    지부장 지사장 지점장 차관 차장 참사관 책임연구원 처장 청장 총리 총영사 총장 통역사 특파원 팀장 파트장 행정관 회계사 회장""".split()  # noqa: SIM905
)
"""Ranks, also at the end of a post: a 해외영업팀장 is called 팀장."""
_RANKS_ALONE = frozenset("감사 공사 대사 선임 수석 시장 지사 책임 총괄".split())  # noqa: SIM905
"""Words that are a rank by themselves, and something else at the end of another."""
_JOINING = frozenset({"de", "del", "la", "las", "los", "y", "san", "santa", "da", "van", "von"})


@dataclass(frozen=True, slots=True)
class Address:
    """How a Spanish line calls somebody: ``called`` with the courtesy, ``ending`` "a" or "o", "" where nothing tells."""

    called: str
    ending: str


def language_of(person: Entry) -> Tongue:
    """The language in which to greet ``person``.

    A Korean of a company in Mexico has a Korean name in Hangul; a Mexican on a Korean list has a Spanish one in Hangul.
    """
    country = country_code(person.country)
    if country == "KR" or _has_korean_name(person):
        return Tongue.KOREAN
    return Tongue.SPANISH if country in _SPEAKS_SPANISH else Tongue.ENGLISH


def _has_korean_name(person: Entry) -> bool:
    hangul = person.hangul.strip()
    if not (1 < len(hangul) <= _LONGEST_KOREAN and all(map(is_syllable, hangul))):
        return False
    return not person.name or parts(person.name).korean


def address(person: Entry) -> Address:
    """How to call ``person`` in Spanish: "señora Hernández", "Ing. Hernández", or the whole name."""
    name, courtesy = person.called, ""
    first, _, rest = name.partition(" ")
    if rest and "." in first and (key := _bare(first)) in _COURTESIES:
        name, courtesy = rest.strip(), key  # the list writes it before the name
    words = person.title.split()
    if not courtesy and words and _bare(words[0]) in _COURTESIES and (len(words) == 1 or "." in words[0]):
        courtesy = _bare(words[0])
    if courtesy:
        word, ending = _COURTESIES[courtesy]
        return Address(f"{word} {_surname(person) or name}", ending)
    woman = any(_bare(word) in _POSTS_OF_WOMEN for word in words[:1])
    return Address(name, FEMININE if woman else UNTOLD)


def _bare(word: str) -> str:
    return fold(word).replace(".", "").rstrip(",")


def _surname(person: Entry) -> str:
    """The first surname, with what belongs to it: "Hernández", "de la O"; "" where the list does not tell it."""
    taken: list[str] = []
    for word in person.surnames.split():
        taken.append(word)
        if fold(word) not in _JOINING:
            break
    return " ".join(taken)


_WAIT = {
    Tongue.KOREAN: "잠시만 기다려 주세요.",
    Tongue.SPANISH: "Un momento, por favor.",
    Tongue.ENGLISH: "One moment, please.",
}


def line_for(
    person: Entry | None,
    *,
    admitted: bool,
    direction: Direction = Direction.IN,
    room: str = "",
    tongue: Tongue | None = None,
) -> tuple[Tongue | None, str]:
    """What to show to the guest, and in which language: their own, unless they asked for another ``tongue``; nobody's
    is known where nobody is.

    A refusal is no news for a queue: whatever the reason, the guest is asked to wait.
    """
    if person is None:
        return None, " · ".join(_WAIT[tongue].rstrip(".") for tongue in (Tongue.SPANISH, Tongue.KOREAN, Tongue.ENGLISH))
    tongue = tongue or language_of(person)
    if not admitted:
        return tongue, _WAIT[tongue]
    said = {Tongue.KOREAN: _korean, Tongue.SPANISH: _spanish, Tongue.ENGLISH: _english}[tongue](person, direction)
    place = room.strip() if direction is Direction.IN else ""
    return tongue, f"{said}: {place}" if place else f"{said}."


def _korean(person: Entry, direction: Direction) -> str:
    name = person.hangul or person.name
    if rank := _rank(person.title):
        name = f"{name} {rank}"
    if direction is Direction.OUT:
        return f"안녕히 가세요, {name}님"
    return f"환영합니다, {name}님"


def _rank(title: str) -> str:
    """The rank by which Koreans call somebody with this ``title``; "" for none."""
    post = title.partition("(")[0].split()
    last = post[-1] if post else ""
    if last in _RANKS_ALONE:
        return last
    return next((last[at:] for at in range(len(last)) if last[at:] in _RANKS), "")


def _spanish(person: Entry, direction: Direction) -> str:
    who = address(person)
    if direction is Direction.OUT:
        return f"Hasta luego, {who.called}"
    return f"Bienvenid{who.ending}, {who.called}" if who.ending else f"Le damos la bienvenida, {who.called}"


def _english(person: Entry, direction: Direction) -> str:
    return f"{'Goodbye' if direction is Direction.OUT else 'Welcome'}, {person.called}"
