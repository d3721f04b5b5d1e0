"""Words that lists write in three languages and that mean one thing: countries, categories, companies."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LEGAL_FORM = re.compile(
    r"\b(s\s?a\s?p?i?\s?b? de c\s?v|s de r\s?l( de c\s?v)?|s\s?a\s?s|s\s?a|co ltd|ltda?|inc|corp(oration)?|llc|co|company)$"
)
_KOREAN_LEGAL_FORM = re.compile(r"\(주\)|㈜|주식회사|\(유\)|유한회사")

CATEGORIES: dict[str, tuple[str, ...]] = {
    "government": ("government", "gobierno", "정부", "정부부처", "ministry", "secretaria"),
    "agency": ("agency", "agencia", "organismo", "유관기관", "기관", "공공기관"),
    "korean_company": ("korean company", "empresa coreana", "한국기업", "국내기업", "참가기업"),
    "mexican_company": ("mexican company", "empresa mexicana", "멕시코기업", "바이어", "buyer", "comprador"),
    "invested_company": (
        "invested company",
        "empresa coreana en mexico",
        "투자기업",
        "투자진출기업",
        "진출기업",
    ),
    "organiser": (
        "organiser",
        "organizer",
        "organizador",
        "organizacion",
        "주최",
        "주최측",
        "운영",
        "운영진",
    ),
    "press": ("press", "media", "prensa", "언론", "기자"),
    "speaker": ("speaker", "ponente", "expositor", "연사", "발표자"),
    "guest": ("guest", "invitado", "invitada", "초청", "초청객", "내빈"),
    "vip": ("vip", "protocolo", "protocol", "귀빈"),
    "staff": ("staff", "personal", "스태프", "직원"),
}
"""Categories that have a colour and a translated word, with the words by which lists call them, folded."""

SECTORS: dict[str, str] = {
    "ict": "Information and communications",
    "health": "Medical devices and healthcare",
    "parts": "Materials, parts and equipment",
    "consumer": "Consumer goods",
}
"""Sectors with the English words for them."""

_SECTOR_WORDS: dict[str, tuple[str, ...]] = {
    "ict": ("ict", "it", "tic", "tics", "information and communications", "information and communication technology",
            "tecnologias de la informacion", "tecnologias de la informacion y comunicacion", "tecnologia de la informacion",
            "tecnologias de la informacion y la comunicacion", "tecnologias de informacion y comunicaciones",
            "informacion y comunicaciones", "informacion y comunicacion", "정보통신", "정보통신기술", "정보기술", "it 정보통신"),
    "health": ("medical devices", "medical devices and healthcare", "medical devices healthcare", "healthcare",
               "dispositivos medicos", "dispositivos medicos y salud", "dispositivos medicos y cuidado de la salud",
               "equipo medico", "salud", "의료기기", "의료기기 헬스케어", "헬스케어", "의료", "의료기기 및 헬스케어"),
    "parts": ("materials parts and equipment", "materials parts equipment", "parts and materials",
              "materiales partes y equipo", "materiales partes y equipos", "materiales componentes y equipos",
              "materiales componentes y equipo", "소재 부품 장비", "소부장", "소재부품", "소재 부품"),
    "consumer": ("consumer goods", "bienes de consumo", "productos de consumo", "articulos de consumo", "소비재",
                 "생활소비재", "소비재 생활용품"),
}  # fmt: skip

_COUNTRIES: dict[str, tuple[str, ...]] = {
    "KR": ("kr", "kor", "korea", "south korea", "republic of korea", "corea", "corea del sur", "republica de corea",
           "한국", "대한민국", "남한"),
    "MX": ("mx", "mex", "mexico", "mejico", "estados unidos mexicanos", "멕시코"),
    "US": ("us", "usa", "united states", "united states of america", "estados unidos", "eeuu", "ee uu", "미국"),
    "CA": ("ca", "can", "canada", "캐나다"),
    "ES": ("es", "esp", "spain", "espana", "스페인"),
    "JP": ("jp", "jpn", "japan", "japon", "일본"),
    "CN": ("cn", "chn", "china", "중국"),
    "DE": ("de", "deu", "germany", "alemania", "독일"),
    "FR": ("fr", "fra", "france", "francia", "프랑스"),
    "GB": ("gb", "gbr", "uk", "united kingdom", "reino unido", "영국"),
    "BR": ("br", "bra", "brazil", "brasil", "브라질"),
    "CO": ("co", "col", "colombia", "콜롬비아"),
    "CL": ("cl", "chl", "chile", "칠레"),
    "PE": ("pe", "per", "peru", "페루"),
    "AR": ("ar", "arg", "argentina", "아르헨티나"),
    "GT": ("gt", "gtm", "guatemala", "과테말라"),
    "PA": ("pa", "pan", "panama", "파나마"),
    "CR": ("cr", "cri", "costa rica", "코스타리카"),
}  # fmt: skip


def _bare(char: str) -> str:
    """``char`` without case, accents or width; Hangul letters as typed (ㄱ), which NFKD would change, are kept."""
    if "\u3131" <= char <= "\u318e" or "\uac00" <= char <= "\ud7a3":
        return char
    apart = unicodedata.normalize("NFKD", char.casefold())
    bare = "".join(part for part in apart if unicodedata.category(part) != "Mn")
    # once more: some letters only become a capital, or two letters, when taken apart (℡, ᴬ), or a syllable's parts (㈎)
    return unicodedata.normalize("NFC", bare.casefold())


class _Folding(dict[int, str]):
    """A table for ``str.translate`` that is filled as letters turn up."""

    def __missing__(self, code: int) -> str:
        self[code] = bare = _bare(chr(code))
        return bare


class _Plainly(dict[int, str]):
    """The same, with everything that is not a letter or digit turned into a space."""

    def __missing__(self, code: int) -> str:
        bare = _bare(chr(code))
        self[code] = plain = "".join(char if char.isalnum() else " " for char in bare)
        return plain


_FOLDING = _Folding()
_PLAINLY = _Plainly()


def whole(text: str) -> str:
    """``text`` with a question mark for each half of a surrogate pair, which no file and no database can hold."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _composed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """``text`` as it is compared: no case, no accents, no double spaces; Hangul syllables stay whole.

    "  Ñúñez " and "NUNEZ" fold to "nunez", full-width letters to ordinary ones.
    """
    return " ".join(_composed(text).translate(_FOLDING).split())


def plain(text: str) -> str:
    """``fold`` with everything that is not a letter or digit turned into single spaces."""
    return " ".join(_composed(text).translate(_PLAINLY).split())


@lru_cache(maxsize=65_536)
def _plain_word(word: str) -> str:
    return plain(word)


def plain_words(text: str) -> str:
    """``plain``, for texts whose words come again and again: names."""
    return " ".join(" ".join(map(_plain_word, text.split())).split())


_CATEGORY_OF = {word: code for code, words in CATEGORIES.items() for word in (*words, code.replace("_", " "))}
_CATEGORY_OF |= {word.replace(" ", ""): code for word, code in list(_CATEGORY_OF.items())}
_SECTOR_OF = {word: code for code, words in _SECTOR_WORDS.items() for word in words}
_SECTOR_OF |= {word.replace(" ", ""): code for word, code in list(_SECTOR_OF.items())}
_COUNTRY_OF = {word: code for code, words in _COUNTRIES.items() for word in words}


@lru_cache(maxsize=4096)
def category_key(text: str) -> str:
    """The key by which a category is compared: a code of ``CATEGORIES`` when a list's word is known, else folded."""
    key = plain(text)
    return _CATEGORY_OF.get(key) or _CATEGORY_OF.get(key.replace(" ", "")) or key


@lru_cache(maxsize=4096)
def sector_key(text: str) -> str:
    """The key by which a sector is compared: a code of ``SECTORS`` when a list's word is known, else folded."""
    key = plain(text)
    return _SECTOR_OF.get(key) or _SECTOR_OF.get(key.replace(" ", "")) or key


@lru_cache(maxsize=4096)
def country_code(text: str) -> str:
    """ISO 3166-1 alpha-2 for a country written in Korean, Spanish or English; the trimmed text when not known."""
    return _COUNTRY_OF.get(plain(text), text.strip())


@lru_cache(maxsize=16384)
def company_key(text: str) -> str:
    """The key by which a company is compared: folded, without its legal form ("S.A. de C.V.", "㈜", "Co., Ltd.")."""
    bare = plain(_KOREAN_LEGAL_FORM.sub(" ", text))
    return _LEGAL_FORM.sub("", bare).strip() or bare
