"""The people whom badges must serve, the ugly ones first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from checkin.domain.badges import Card
from checkin.domain.programme import Appointment

EVENT = "2025 Korea-Mexico Partnership Plus Week"


def number(index: int) -> str:
    """A number of 34 digits, not minted: paper does not ask."""
    return f"1{index * 7_919 % 10**13:013d}{(index + 1) * 48_611_329_017_431 % 10**20:020d}"


NOBODY = Card("0", number(0), "", "", "", "", "", "", EVENT)
LONGEST_FIRM = "Comercializadora Internacional de Autopartes y Componentes Electrónicos del Bajío, S.A. de C.V."

MINSEO = replace(
    NOBODY, attendee="1", number=number(1), hangul="김민서", latin="Kim Minseo", company="한빛정밀 주식회사",
    title="해외영업팀 과장", country="KR", category="한국기업",
)  # fmt: skip
HYEJEONG = replace(MINSEO, number=number(2), hangul="황보혜정", latin="Hwangbo Hyejeong", category="정부")
GUADALUPE = replace(
    NOBODY, attendee="3", number=number(3), given="María Guadalupe de los Ángeles",
    surnames="Hernández-Villaseñor y Gutiérrez", company=LONGEST_FIRM,
    latin="María Guadalupe de los Ángeles Hernández-Villaseñor y Gutiérrez",
    title="Directora General Adjunta de Vinculación Internacional", country="MX", category="Empresa mexicana",
)  # fmt: skip
UNPARTED = replace(GUADALUPE, number=number(4), given="", surnames="")
MARKUP = replace(
    NOBODY, attendee="5", number=number(5), latin="<b>&amp;", company='<img src="/etc/passwd">', title="a & b <i>",
    country="US", category="press",
)  # fmt: skip
WIDE = replace(NOBODY, number=number(6), latin="W" * 40, company="x" * 40, category="Delegación de estudiantes")
FOREIGN = replace(
    MINSEO,
    number=number(7),
    hangul="남궁민수",
    latin="Namkoong Minsu 🙂",
    company="مصنع",
    title="人事部長",
    category="vip",
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of the event, on its own clocks."""
    return datetime(2025, 4, day, hour, minute, tzinfo=ZoneInfo("America/Mexico_City"))


FORUM = Appointment(at(29, 9), at(29, 12), "Future Cooperation Forum", "Gran Salón Monarca")
CONSULTATION = Appointment(at(29, 13), at(30, 18), "Strategic Industry Consultation", "Salón Maya 1-3")
SEMINAR = Appointment(at(29, 16, 30), at(29, 18), "Certification seminar", "Salón Obsidiana")
MEETINGS = tuple(
    Appointment(at(29 + index // 4, 13 + index % 4), at(29 + index // 4, 13 + index % 4, 40), "", "Salón Maya 1-3",
                str(index * 7 % 31 + 1), with_whom)
    for index, with_whom in enumerate(("한빛정밀 주식회사", LONGEST_FIRM, "누리바이오메디칼", "Grupo Azteca", "동해화학", "Ñandú"))
)  # fmt: skip
BUSY = replace(GUADALUPE, number=number(8), programme=(FORUM, *MEETINGS[:4], CONSULTATION, SEMINAR, *MEETINGS[4:]))

EVERYBODY = (MINSEO, HYEJEONG, GUADALUPE, UNPARTED, MARKUP, WIDE, FOREIGN, NOBODY)
