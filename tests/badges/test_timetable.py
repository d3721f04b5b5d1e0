from dataclasses import replace

import pytest

from checkin.badges.elements import MM, Area, Timetable
from checkin.badges.fitting import Sizes
from checkin.badges.layout import Rect, Trouble
from checkin.badges.timetable import TimetableLines, day_words, hours, place_words, timetable_lines, what_words
from checkin.domain.programme import Appointment
from tests.badges.people import BUSY, CONSULTATION, FORUM, MEETINGS, SEMINAR

TABLE = Timetable(Area(0, 0, 90, 60), Sizes(12, 9.5, 7), empty="Sin citas · 일정 없음")


def set_in(programme: tuple[Appointment, ...], table: Timetable = TABLE) -> TimetableLines:
    return timetable_lines(programme, table, Rect(0, 0, table.area.width * MM, table.area.height * MM))


def said(found: TimetableLines) -> list[str]:
    return [line.text for line in found.lines]


def test_words_of_an_appointment() -> None:
    assert day_words(FORUM.starts.date()) == "MAR 29 ABR · 4월 29일 화"
    assert (hours(FORUM), place_words(FORUM), what_words(FORUM)) == (
        "09:00–12:00", ("Gran Salón Monarca",), "Future Cooperation Forum",
    )  # fmt: skip
    assert hours(CONSULTATION) == "13:00 →"
    assert place_words(CONSULTATION) == ("Salón Maya 1-3", "→_MIÉ/수_30,_18:00".replace("_", "\N{NO-BREAK SPACE}"))
    assert place_words(MEETINGS[0]) == ("Mesa·테이블\N{NO-BREAK SPACE}1", "Salón Maya 1-3")
    assert what_words(replace(MEETINGS[0], what="Baterías")) == "한빛정밀 주식회사 – Baterías"


def test_a_short_programme_is_set_large_and_in_order() -> None:
    found = set_in((FORUM, SEMINAR))
    assert said(found) == [
        "MAR 29 ABR · 4월 29일 화", "09:00–12:00", "Future Cooperation Forum", "Gran Salón Monarca",
        "16:30–18:00", "Certification seminar", "Salón Obsidiana",
    ]  # fmt: skip
    sizes = {line.text: line.size for line in found.lines}
    assert sizes["Future Cooperation Forum"] == sizes["09:00–12:00"] == 12
    baselines = [line.y for line in found.lines if line.text in ("09:00–12:00", "Future Cooperation Forum")]
    assert baselines[0] == baselines[1]
    assert found.flaws == ()


def test_no_line_ends_with_the_dot_between_two_things() -> None:
    for width in (40, 60, 90):
        lines = said(set_in(BUSY.programme, replace(TABLE, area=Area(0, 0, width, 300))))
        assert not any(line.endswith("·") for line in lines)
    assert "Salón Maya 1-3 · →" in " ".join(said(set_in((CONSULTATION,)))).replace("\N{NO-BREAK SPACE}", " ")


def test_each_day_has_its_heading() -> None:
    headings = [text for text in said(set_in(BUSY.programme, replace(TABLE, area=Area(0, 0, 90, 120)))) if "월" in text]
    assert headings == ["MAR 29 ABR · 4월 29일 화", "MIÉ 30 ABR · 4월 30일 수"]


def test_a_long_programme_is_set_smaller_then_in_columns_then_cut() -> None:
    many = BUSY.programme
    one = set_in(many, replace(TABLE, area=Area(0, 0, 90, 100)))
    size = min(line.size for line in one.lines if line.text == "Future Cooperation Forum")
    assert 7 <= size < 12
    assert one.flaws == ()
    two = set_in(many, replace(TABLE, columns=2, area=Area(0, 0, 110, 56)))
    assert two.flaws == ()
    assert len({line.x for line in two.lines if line.weight == "SemiBold"}) == 2
    narrow = set_in(many)
    (flaw,) = narrow.flaws
    assert (flaw.field, flaw.kind) == ("programme", Trouble.CUT)
    kept, of = map(int, flaw.detail.split(" / "))
    assert of == len(many)
    assert said(narrow)[-1] == f"+ {of - kept}"
    assert len([line for line in narrow.lines if line.weight == "SemiBold"]) == kept


def test_only_what_was_asked_for_is_shown() -> None:
    both = (FORUM, *MEETINGS[:1])
    assert "Future Cooperation Forum" not in said(set_in(both, replace(TABLE, only="meetings")))
    assert "한빛정밀 주식회사" not in said(set_in(both, replace(TABLE, only="sessions")))
    assert set_in((FORUM,), replace(TABLE, only="meetings")).lines[0].text == "Sin citas · 일정 없음"


def test_who_has_nothing_is_told_so_in_both_languages() -> None:
    assert said(set_in(())) == ["Sin citas · 일정 없음"]
    assert said(set_in((), replace(TABLE, area=Area(0, 0, 22, 60)))) == ["Sin citas", "일정 없음"]
    assert set_in((), replace(TABLE, empty="")) == TimetableLines()


def test_what_the_font_lacks_is_reported() -> None:
    found = set_in((replace(FORUM, what="مصنع", where="人"),))
    assert [(flaw.kind, flaw.detail) for flaw in found.flaws] == [(Trouble.MISSING_GLYPH, "مصنع人")]


@pytest.mark.parametrize("height", [1, 5, 12])
def test_no_room_at_all_is_no_crash(height: float) -> None:
    found = set_in(BUSY.programme, replace(TABLE, area=Area(0, 0, 90, height)))
    assert any(flaw.kind is Trouble.CUT for flaw in found.flaws)
    assert all(line.y >= 0 for line in found.lines)
