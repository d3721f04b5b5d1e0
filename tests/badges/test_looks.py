from dataclasses import replace
from io import BytesIO
from itertools import combinations

import pytest
from PIL import Image, ImageChops, ImageStat

from checkin.badges.design import designs
from checkin.badges.looks import LOOKS, Motif, country, look
from checkin.badges.paper import render
from checkin.domain.words import CATEGORIES
from tests.badges.people import NOBODY
from tests.badges.reading import pages


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_category_has_a_look_of_its_own() -> None:
    assert LOOKS.keys() == CATEGORIES.keys()
    assert len({worn.motif for worn in LOOKS.values()} - {Motif.NONE}) == len(LOOKS)
    assert len({worn.colour for worn in LOOKS.values()}) == len(LOOKS)


@pytest.mark.parametrize("category", [*CATEGORIES, "Startup"])
def test_words_stand_out_from_their_band(category: str) -> None:
    worn = look(category)
    darker, lighter = sorted((luminance(worn.colour), luminance(worn.ink)))
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_a_list_s_own_word_finds_its_look_and_an_unknown_one_keeps_its_writing() -> None:
    assert look("Empresa Mexicana").both == "EMPRESA MEXICANA · 멕시코 기업"
    assert look("한국기업") is LOOKS["korean_company"]
    assert (look("Startup Ñ").both, look("Startup Ñ").motif) == ("Startup Ñ", Motif.NONE)
    assert look("").both == ""


def test_countries() -> None:
    assert country("México") == country("MX") == ("MX", "MÉXICO · 멕시코")
    assert country("대한민국") == ("KR", "COREA · 대한민국")
    assert country("Trinidad y Tobago") == ("", "TRINIDAD Y TOBAGO")
    assert country("") == ("", "")


def test_black_and_white_print_still_tells_categories_apart(qapp: object) -> None:
    out = BytesIO()
    render([replace(NOBODY, category=category) for category in CATEGORIES], designs()["a6"], out)
    motifs: list[Image.Image] = []
    for page in pages(out.getvalue(), dpi=100):
        motif = page.crop((page.width * 81 // 105, page.height * 132 // 148, page.width, page.height))
        low, high = motif.getextrema()
        motifs.append(motif.point(lambda grey, middle=(low + high) / 2: 255 * (grey > middle)))
    assert len(motifs) == len(CATEGORIES)
    for one, other in combinations(motifs, 2):
        assert ImageStat.Stat(ImageChops.difference(one, other)).mean[0] / 255 > 0.1
