"""One line for the guest: the right language, and no gender that the list does not tell."""

from __future__ import annotations

import pytest

from checkin.domain.attendees import Entry
from checkin.domain.greeting import Tongue, address, language_of, line_for
from checkin.domain.presence import Direction

KO, ES, EN = Tongue.KOREAN, Tongue.SPANISH, Tongue.ENGLISH
MARIA = Entry(name="María Hernández Íñiguez", given="María", surnames="Hernández Íñiguez", country="MX")


RANKS = {
    "해외영업팀장": "팀장", "글로벌사업본부장": "본부장", "기술이사(CTO)": "이사", "편집부국장": "부국장", "1등서기관": "서기관",
    "공사참사관": "참사관", "생산법인 공장장": "공장장", "구매 담당 부장": "부장", "주임연구원": "주임연구원", "무역관장": "무역관장",
    "대사": "대사", "차관": "차관", "홍보대사": "", "해외영업 사원": "", "대외협력 담당": "", "총괄PM": "", "CEO": "", "": "",
}  # fmt: skip


@pytest.mark.parametrize(("title", "rank"), RANKS.items())
def test_koreans_are_called_by_their_rank(title: str, rank: str) -> None:
    person = Entry(name="Kim Minseo", hangul="김민서", title=title, country="KR")
    _, line = line_for(person, admitted=True, direction=Direction.OUT)
    assert line == (f"안녕히 가세요, 김민서 {rank}님." if rank else "안녕히 가세요, 김민서님.")


def titled(title: str, **other: str) -> Entry:
    values = {"name": MARIA.name, "given": MARIA.given, "surnames": MARIA.surnames, "country": "MX"} | other
    return Entry(title=title, **values)


WELCOMES = {
    "korean": (Entry(name="Kim Minseo", hangul="김민서", country="KR"), KO, "환영합니다, 김민서님: Salón Maya"),
    "korean in Latin letters only": (Entry(name="Kim Minseo", country="KR"), KO, "환영합니다, Kim Minseo님: Salón Maya"),
    "korean, country in words": (Entry(hangul="박솔", country="한국"), KO, "환영합니다, 박솔님: Salón Maya"),
    "korean, no country": (Entry(hangul="이준"), KO, "환영합니다, 이준님: Salón Maya"),
    "korean of a company in Mexico": (
        Entry(name="Hwangbo Seok", hangul="황보석", country="MX"), KO, "환영합니다, 황보석님: Salón Maya",
    ),
    "korean with a title": (
        Entry(name="Han Seungjae", hangul="한승재", title="국장", country="KR"), KO, "환영합니다, 한승재 국장님: Salón Maya",
    ),
    "korean with a rank in a team": (
        Entry(hangul="김민서", title="해외영업팀 과장", country="KR"), KO, "환영합니다, 김민서 과장님: Salón Maya",
    ),
    "korean in Latin letters with a rank": (
        Entry(name="Kim Minseo", title="대표이사", country="KR"), KO, "환영합니다, Kim Minseo 대표이사님: Salón Maya",
    ),
    "korean with a task": (
        Entry(hangul="김민서", title="해외영업 담당", country="KR"), KO, "환영합니다, 김민서님: Salón Maya",
    ),
    "korean with a title in English": (
        Entry(hangul="김민서", title="Manager", country="KR"), KO, "환영합니다, 김민서님: Salón Maya",
    ),
    "mexican on a korean list": (
        Entry(name="Carlos Mendoza Rios", hangul="카를로스 멘도사", country="멕시코"), ES,
        "Le damos la bienvenida, Carlos Mendoza Rios: Salón Maya",
    ),
    "mexican in four syllables": (
        Entry(name="Rosa Peña", hangul="로사페냐", country="MX"), ES, "Le damos la bienvenida, Rosa Peña: Salón Maya",
    ),
    "no title": (MARIA, ES, "Le damos la bienvenida, María Hernández Íñiguez: Salón Maya"),
    "no title, a man's name": (
        Entry(name="José García", country="MX"), ES, "Le damos la bienvenida, José García: Salón Maya",
    ),
    "Sra.": (titled("Sra."), ES, "Bienvenida, señora Hernández: Salón Maya"),
    "sra": (titled("sra"), ES, "Bienvenida, señora Hernández: Salón Maya"),
    "SRA. and a post": (titled("SRA. Directora"), ES, "Bienvenida, señora Hernández: Salón Maya"),
    "Sr.": (titled("Sr."), ES, "Bienvenido, señor Hernández: Salón Maya"),
    "Srta.": (titled("Srta."), ES, "Bienvenida, señorita Hernández: Salón Maya"),
    "Dra.": (titled("Dra."), ES, "Bienvenida, doctora Hernández: Salón Maya"),
    "Dr.": (titled("Dr."), ES, "Le damos la bienvenida, Dr. Hernández: Salón Maya"),
    "Ing.": (titled("Ing."), ES, "Le damos la bienvenida, Ing. Hernández: Salón Maya"),
    "Ing. Directora": (titled("Ing. Directora"), ES, "Le damos la bienvenida, Ing. Hernández: Salón Maya"),
    "Lic.": (titled("Lic."), ES, "Le damos la bienvenida, Lic. Hernández: Salón Maya"),
    "Arq.": (titled("Arq."), ES, "Le damos la bienvenida, Arq. Hernández: Salón Maya"),
    "Mtra.": (titled("Mtra."), ES, "Bienvenida, maestra Hernández: Salón Maya"),
    "Mtro.": (titled("Mtro."), ES, "Bienvenido, maestro Hernández: Salón Maya"),
    "Directora General": (
        titled("Directora General"), ES, "Bienvenida, María Hernández Íñiguez: Salón Maya",
    ),
    "Embajadora": (titled("Embajadora"), ES, "Bienvenida, María Hernández Íñiguez: Salón Maya"),
    "Director General": (
        titled("Director General"), ES, "Le damos la bienvenida, María Hernández Íñiguez: Salón Maya",
    ),
    "Gerente": (titled("Gerente"), ES, "Le damos la bienvenida, María Hernández Íñiguez: Salón Maya"),
    "Ingeniero is a post, not a courtesy": (
        titled("Ingeniero de planta"), ES, "Le damos la bienvenida, María Hernández Íñiguez: Salón Maya",
    ),
    "Maestra tequilera is a post": (
        titled("Maestra tequilera"), ES, "Le damos la bienvenida, María Hernández Íñiguez: Salón Maya",
    ),
    "courtesy before the name": (
        Entry(name="Sra. Ana Ruiz", country="MX"), ES, "Bienvenida, señora Ana Ruiz: Salón Maya",
    ),
    "Ing. before the name": (
        Entry(name="Ing. Ana Ruiz", surnames="Ruiz", country="MX"), ES, "Le damos la bienvenida, Ing. Ruiz: Salón Maya",
    ),
    "a surname of three words": (
        titled("Sra.", name="Ana de la O Pérez", surnames="de la O Pérez"), ES,
        "Bienvenida, señora de la O: Salón Maya",
    ),
    "no surname told": (titled("Sra.", surnames="", given=""), ES, "Bienvenida, señora María Hernández Íñiguez: Salón Maya"),
    "spanish": (Entry(name="Ana Ruiz", country="ES"), ES, "Le damos la bienvenida, Ana Ruiz: Salón Maya"),
    "colombian": (Entry(name="Ana Ruiz", country="CO"), ES, "Le damos la bienvenida, Ana Ruiz: Salón Maya"),
    "american": (Entry(name="Ann Smith", country="US"), EN, "Welcome, Ann Smith: Salón Maya"),
    "american called María": (Entry(name="María Hernández", country="US"), EN, "Welcome, María Hernández: Salón Maya"),
    "japanese": (Entry(name="Sato Yuki", country="JP"), EN, "Welcome, Sato Yuki: Salón Maya"),
    "nobody knows": (Entry(name="Ann Smith", title="Sra."), EN, "Welcome, Ann Smith: Salón Maya"),
}  # fmt: skip


@pytest.mark.parametrize(("person", "tongue", "line"), WELCOMES.values(), ids=WELCOMES)
def test_a_guest_is_welcomed_in_their_own_language(person: Entry, tongue: Tongue, line: str) -> None:
    assert language_of(person) is tongue
    assert line_for(person, admitted=True, room="Salón Maya") == (tongue, line)


@pytest.mark.parametrize(
    ("person", "line"),
    [
        (Entry(hangul="김민서", country="KR"), "안녕히 가세요, 김민서님."),
        (titled("Sra."), "Hasta luego, señora Hernández."),
        (Entry(name="Ann Smith", country="US"), "Goodbye, Ann Smith."),
    ],
)
def test_who_leaves_is_told_goodbye_and_no_room(person: Entry, line: str) -> None:
    assert line_for(person, admitted=True, direction=Direction.OUT, room="Salón Maya")[1] == line


@pytest.mark.parametrize(
    ("person", "line"),
    [
        (Entry(hangul="김민서", country="KR"), "잠시만 기다려 주세요."),
        (titled("Sra."), "Un momento, por favor."),
        (Entry(name="Ann Smith", country="US"), "One moment, please."),
        (None, "Un momento, por favor · 잠시만 기다려 주세요 · One moment, please"),
    ],
)
def test_who_has_to_wait_is_asked_to_and_told_no_reason(person: Entry | None, line: str) -> None:
    assert line_for(person, admitted=False, room="Salón Maya")[1] == line


def test_without_a_room_the_line_ends_with_the_name() -> None:
    assert line_for(MARIA, admitted=True)[1] == "Le damos la bienvenida, María Hernández Íñiguez."


def test_a_post_in_the_masculine_tells_nothing() -> None:
    assert address(titled("Director General")).ending == ""
    assert address(titled("Directora General")).ending == "a"
