"""Badges: the rate of the batch against the bare fastest path, the size of the file, codes read at 203 dpi and by a camera.

The bare path is what remains when nothing is decided: one canvas, the code's matrix from zxing-cpp, the same strings at
fixed sizes. Both run in turn in one process, and the medians are compared. The slow way is how many
programs make a batch: a canvas a badge, with the very same content, and pypdf to put them together. Camera views are those of ``camera``, as many of
each of ``SEEN``.
"""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from io import BytesIO

from pypdf import PdfWriter
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from checkin.badges.design import Design, designs
from checkin.badges.elements import MM
from checkin.badges.fitting import fit
from checkin.badges.fonts import font_name, unit_width
from checkin.badges.geometry import _stack, place
from checkin.badges.paper import qr_runs, render
from checkin.badges.qr import decode
from checkin.domain.badges import Card
from tests.badges.reading import codes_at_203_dpi, pages
from tests.benchmarks.camera import view
from tests.benchmarks.figures import Figure, seconds

COUNT, ROUNDS = 250, 7
SEEN, VIEWS, PEOPLE_SEEN = ("a6", "card", "4x3", "4x6"), 500, 20

_SURNAMES = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구"
_GIVEN = "민서준현지우도윤예은하린시아수빈건호유진태영주원소희재경나래보미승혁가온다인규리"
_GIVEN_ES = ("María Guadalupe", "José Ángel", "Luis", "Ana Sofía", "Juan Carlos", "Ximena", "Íñigo", "Begoña", "Raúl",
             "María de los Ángeles", "Óscar", "Concepción", "Efraín", "Itzel", "Zoé", "Hugo")  # fmt: skip
_SURNAMES_ES = ("Hernández", "Villaseñor", "Gutiérrez", "de la Garza", "Íñiguez", "Pérez", "Muñoz", "Treviño", "Chávez",
                "Sepúlveda", "Zúñiga", "Quiñones", "del Río", "Yáñez", "Ortiz", "Kuri")  # fmt: skip
_LATIN_KR = ("Minseo", "Jihyeon", "Doyun", "Haneul", "Seojun", "Yerin", "Taeyang", "Hyeonwoo", "Garam", "Nuri")
_SURNAMES_KR = ("Kim", "Lee", "Park", "Choi", "Hwangbo", "Namkoong", "Jeong", "Yoon", "Kwon", "Baek")
_FIRMS_ES = (
    "Autopartes",
    "Dispositivos Médicos",
    "Comercializadora",
    "Componentes Electrónicos",
    "Alimentos",
    "Logística",
)
_PLACES_ES = ("del Bajío", "de Monterrey", "del Pacífico", "Nacional", "de Puebla", "de Querétaro", "Azteca")
_FIRMS_KR = ("한빛", "대성", "세종", "누리", "미래", "동해", "가온", "푸른", "우림", "청담", "서해", "늘찬")
_TRADES_KR = ("정밀", "전자", "바이오", "메디칼", "화학", "소재", "통신", "식품", "뷰티", "테크")


def roster(count: int, seed: int = 29) -> list[Card]:
    """``count`` cards of an event of two countries; nobody has the same number."""
    dice = random.Random(seed)
    cards = []
    for index in range(count):
        number = "1" + "".join(dice.choices("0123456789", k=33))
        event = "2025 Korea-Mexico Partnership Plus Week"
        if index % 3 == 0:
            hangul = dice.choice(_SURNAMES) + "".join(dice.choices(_GIVEN, k=dice.choice((1, 2, 2, 2, 3))))
            latin = f"{dice.choice(_SURNAMES_KR)} {dice.choice(_LATIN_KR)}"
            company = f"{dice.choice(_FIRMS_KR)}{dice.choice(_TRADES_KR)} 주식회사"
            category = dice.choice(("한국기업", "투자기업", "정부", "유관기관"))
            cards.append(Card(str(index), number, hangul, latin, company, "해외영업팀 과장", "KR", category, event))
        else:
            given, surnames = dice.choice(_GIVEN_ES), " ".join(dice.sample(_SURNAMES_ES, 2))
            company = f"{dice.choice(_FIRMS_ES)} {dice.choice(_PLACES_ES)}, S.A. de C.V."
            title = dice.choice(("Directora General", "Gerente de compras", "Jefe de comercio exterior", "Socia"))
            category = dice.choice(("Empresa mexicana", "Gobierno", "Prensa", "Ponente"))
            cards.append(
                Card(
                    str(index),
                    number,
                    "",
                    f"{given} {surnames}",
                    company,
                    title,
                    "MX",
                    category,
                    event,
                    given,
                    surnames,
                )
            )
    return cards


def _bare(pages: list[tuple[str, list[tuple[str, str, float]]]]) -> bytes:
    canvas = Canvas(BytesIO(), pagesize=(105 * MM, 148 * MM), pageCompression=1, initialFontName=font_name("Regular"))
    for number, strings in pages:
        canvas.rect(0, 0, 105 * MM, 16 * MM, stroke=0, fill=1)
        for line, (text, weight, size) in enumerate(strings):
            canvas.setFont(font_name(weight), size)
            canvas.drawString(22, 380 - 30 * line, text)
        canvas.translate(22, 70)
        canvas.scale(3.2, 3.2)
        canvas.drawPath(PDFPathObject(["n", *qr_runs(number)]), stroke=0, fill=1)
        canvas.showPage()
    return bytes(canvas.getpdfdata())


def _timed(work: Callable[[], object]) -> float:
    for cache in (_stack, fit, unit_width):  # a batch starts with nothing fitted
        cache.cache_clear()
    return seconds(work)


def _merged(cards: list[Card], design: Design) -> bytes:
    """The same badges, each a PDF of its own, put together by pypdf."""
    writer = PdfWriter()
    for card in cards:
        one = BytesIO()
        render([card], design, one)
        writer.append(one)
    whole = BytesIO()
    writer.write(whole)
    return whole.getvalue()


def _seen_by_camera() -> int:
    """How many of ``VIEWS`` are read, whatever is in their way."""
    dice = random.Random(35)
    cards = roster(PEOPLE_SEEN)
    read = 0
    for name in SEEN:
        design = designs()[name].single()
        code = design.front.qr
        assert code
        middle = (code.x + code.side / 2, code.y + code.side / 2)
        out = BytesIO()
        render(cards, replace(design, back=None), out)
        badges = list(pages(out.getvalue()))
        for index in range(VIEWS // len(SEEN)):
            picture = view(badges[index % PEOPLE_SEEN], 203 / 25.4, middle, dice)
            read += decode(picture) == [cards[index % PEOPLE_SEEN].number]
    return read


def measure() -> list[Figure]:
    """The figures of this file."""
    design = designs()["a6"]
    cards = roster(COUNT)
    strings = [
        (card.number, [(line.text, line.weight, line.size) for line in place(card, design).lines]) for card in cards
    ]
    out = BytesIO()
    _bare(strings[:2])  # the fonts are registered before the clock starts, for both
    ours, bare = [], []
    for _ in range(ROUNDS):
        bare.append(_timed(partial(_bare, strings)))
        out = BytesIO()
        ours.append(_timed(partial(render, cards, design, out)))
    rate, bare_rate = COUNT / statistics.median(ours), COUNT / statistics.median(bare)
    pdf = out.getvalue()
    read = sum(codes == [card.number] for codes, card in zip(codes_at_203_dpi(pdf), cards, strict=True))
    slow_rate = COUNT / _timed(partial(_merged, cards, design))
    seen = _seen_by_camera()
    return [
        Figure(
            f"{COUNT} A6 badges rendered",
            f"{rate:.0f}/s, {rate / bare_rate:.0%} of bare {bare_rate:.0f}/s",
            ">= 60% of bare",
            rate >= 0.6 * bare_rate,
        ),
        Figure(
            f"{COUNT} A6 badges against a canvas each and pypdf",
            f"{rate / slow_rate:.0f} times {slow_rate:.0f}/s",
            ">= 10 times",
            rate >= 10 * slow_rate,
        ),
        Figure(f"PDF of {COUNT} A6 badges", f"{len(pdf) / 1000:.0f} kB", "<= 400 kB", len(pdf) <= 400_000),
        Figure("Codes read at 203 dpi, 1-bit", f"{read} of {COUNT}", f"{COUNT} of {COUNT}", read == COUNT),
        Figure(
            f"Codes read in {VIEWS} camera views at 4 px/mm",
            f"{seen} of {VIEWS}, {seen / VIEWS:.1%}",
            ">= 95%",
            seen >= 0.95 * VIEWS,
        ),
    ]
