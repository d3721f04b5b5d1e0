"""What a category and a country look like on paper: colour, motif and words, in Spanish and Korean whoever prints.

A badge is read by both sides of the event, so these words do not follow the language of the window. Each category is
told apart three times over: by its word, its colour, and a motif that survives a black-and-white printer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checkin.badges.fonts import tidy
from checkin.domain.words import category_key, country_code


class Motif(StrEnum):
    """A pattern that tells a band apart without colour."""

    NONE = "none"
    DISCS = "discs"
    RINGS = "rings"
    ROWS = "rows"
    TRIANGLES = "triangles"
    DIAMONDS = "diamonds"
    BARS = "bars"
    STRIPES = "stripes"
    CHEVRONS = "chevrons"
    CROSSES = "crosses"
    ARCHES = "arches"
    CHECKS = "checks"


@dataclass(frozen=True, slots=True)
class Look:
    """A category band: ``colour`` and ``ink`` as #rrggbb (contrast at least 4.5), and its words in capitals."""

    spanish: str
    korean: str
    colour: str
    motif: Motif
    ink: str = "#ffffff"

    @property
    def both(self) -> str:
        """The words of both languages on one line."""
        return " · ".join(filter(None, (self.spanish, self.korean)))


LOOKS: dict[str, Look] = {
    "government": Look("GOBIERNO", "정부", "#1b2a49", Motif.BARS),
    "agency": Look("ORGANISMO PÚBLICO", "유관기관", "#0b6b72", Motif.ROWS),
    "korean_company": Look("EMPRESA COREANA", "한국 기업", "#1550a8", Motif.DISCS),
    "mexican_company": Look("EMPRESA MEXICANA", "멕시코 기업", "#00693e", Motif.TRIANGLES),
    "invested_company": Look("EMPRESA COREANA EN MÉXICO", "투자진출 기업", "#5b2c83", Motif.RINGS),
    "organiser": Look("ORGANIZACIÓN", "주최", "#1c1c1c", Motif.CHECKS),
    "press": Look("PRENSA", "언론", "#b01e28", Motif.STRIPES),
    "speaker": Look("PONENTE", "연사", "#a8480a", Motif.CHEVRONS),
    "guest": Look("INVITADOS", "초청객", "#7a5a00", Motif.ARCHES),
    "vip": Look("VIP", "귀빈", "#7a1238", Motif.DIAMONDS),
    "staff": Look("STAFF", "스태프", "#4d5866", Motif.CROSSES),
}
"""By the keys of ``checkin.domain.words.CATEGORIES``."""

_COUNTRIES: dict[str, tuple[str, str]] = {
    "KR": ("COREA", "대한민국"),
    "MX": ("MÉXICO", "멕시코"),
    "US": ("ESTADOS UNIDOS", "미국"),
    "CA": ("CANADÁ", "캐나다"),
    "ES": ("ESPAÑA", "스페인"),
    "JP": ("JAPÓN", "일본"),
    "CN": ("CHINA", "중국"),
    "DE": ("ALEMANIA", "독일"),
    "FR": ("FRANCIA", "프랑스"),
    "GB": ("REINO UNIDO", "영국"),
    "BR": ("BRASIL", "브라질"),
    "CO": ("COLOMBIA", "콜롬비아"),
    "CL": ("CHILE", "칠레"),
    "PE": ("PERÚ", "페루"),
    "AR": ("ARGENTINA", "아르헨티나"),
    "GT": ("GUATEMALA", "과테말라"),
    "PA": ("PANAMÁ", "파나마"),
    "CR": ("COSTA RICA", "코스타리카"),
}


def look(category: str) -> Look:
    """The look of ``category`` as a list writes it; a neutral band with the word as typed when it is not known."""
    return LOOKS.get(category_key(category)) or Look(tidy(category), "", "#e2e6eb", Motif.NONE, "#111827")


def country(text: str) -> tuple[str, str]:
    """Code and words of a country: ("MX", "MÉXICO · 멕시코"); ("", the word as typed in capitals) when not known."""
    code = country_code(text)
    words = _COUNTRIES.get(code)
    return (code, " · ".join(words)) if words else ("", tidy(text).upper())
