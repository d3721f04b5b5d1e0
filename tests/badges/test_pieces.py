"""A design's elements taken hold of: what moves in the text, and what stays."""

from __future__ import annotations

import tomllib

import pytest

from checkin.badges.design import FOLDER, DesignError, designs, read, shelf
from checkin.badges.elements import Area, Qr
from checkin.badges.pieces import Piece, alone, face_of, pieces, placed, possible, room_for, titled, unfolded, with_code
from checkin.badges.writing import added_inside, removed, value_at
from tests.badges.test_writing import A6, difference

FOUR_SIX = (FOLDER / "4x6.toml").read_text(encoding="utf-8")


def named(text: str, key: str) -> Piece:
    design = read(text, "x.toml")
    return next(piece for side in ("front", "back", "inside") for piece in pieces(design, side) if piece.key == key)


@pytest.mark.parametrize("name", sorted(shelf().designs))
def test_every_element_is_found_where_the_text_says(name: str) -> None:
    text = unfolded((FOLDER / f"{name}.toml").read_text(encoding="utf-8"), shelf().text)
    design = read(text, f"{name}.toml")
    for side in ("front", "back", "inside"):
        for piece in pieces(design, side):
            said = value_at(text, piece.key)
            assert said["y"] == piece.area.y, piece.key
            assert said.get("x", 0) == piece.area.x
            assert said.get("height", said.get("thickness", piece.area.height)) == piece.area.height
            assert said.get("when", "") == piece.when


def test_a_move_changes_only_the_numbers_that_differ() -> None:
    piece = named(A6, "box[2]")
    area = piece.area
    after = placed(A6, piece, Area(area.x + 0.5, area.y, area.width, area.height - 2))
    assert difference(A6, after) == [f"-x = {area.x:g}", f"+x = {area.x + 0.5:g}",
                                     f"-height = {area.height:g}", f"+height = {area.height - 2:g}"]  # fmt: skip
    assert placed(A6, piece, area) == A6


def test_a_code_grows_by_dots_and_a_band_keeps_its_width() -> None:
    code = named(A6, "qr")
    larger = possible(code, Area(code.area.x, code.area.y, code.area.width + 2.4, code.area.height))
    assert larger.width == larger.height == Qr(0, 0, 10).side
    assert "dots = 10 " in placed(A6, code, larger)
    assert possible(code, Area(0, 0, 1, 1)).width == Qr(0, 0, 4).side
    band = named(A6, "band")
    assert possible(band, Area(3, 120, 5, 9)) == Area(0, 120, 105, 9)
    assert difference(A6, placed(A6, band, Area(0, 131, 105, 16))) == ["-y = 132", "+y = 131"]


def test_the_engine_says_why_not() -> None:
    code, rule = named(A6, "qr"), named(A6, "rule[1]")
    for piece, area, why in (
        (code, Area(0, 101, code.area.width, code.area.height), "edge of the page"),
        (rule, Area(8, 2, 89, 0.3), "first 12 mm"),
    ):
        with pytest.raises(DesignError, match=why) as caught:
            read(placed(A6, piece, area), "a6.toml")
        assert caught.value.key == piece.key
    words = named(A6, "box[2]")
    with pytest.raises(DesignError, match="white around"):
        read(placed(A6, words, Area(8, 90, 40, words.area.height)), "a6.toml")


def test_a_design_that_is_like_another_is_unfolded() -> None:
    text = (FOLDER / "a4-cards.toml").read_text(encoding="utf-8")
    flat = unfolded(text, shelf().text)
    assert "like" not in tomllib.loads(flat)
    before, after = designs()["a4-cards"], read(flat, "a4-cards.toml")
    assert (after.sheet, after.titles, after.width) == (before.sheet, before.titles, before.width)
    assert [piece.area for piece in pieces(after, "front")] == [piece.area for piece in pieces(before, "front")]
    assert unfolded(A6, shelf().text) == A6
    for broken in ("like = 'nobody'\n", "like = \n"):
        assert unfolded(broken, shelf().text) == broken
    own = 'like = "card"\nmono = true\n[[rule]]\nx = 5\ny = 8\nwidth = 9\nthickness = 1\n'
    ruled = read(unfolded(own, shelf().text), "own.toml")
    assert ruled.mono
    assert [rule.area for rule in ruled.front.rules] == [Area(5, 8, 9, 1)]


def test_a_design_is_titled() -> None:
    design = read(titled(A6, 'El "nuestro"'), "x.toml")
    assert {design.title(code) for code in ("en", "es_MX", "ko")} == {'El "nuestro"'}
    bare = removed(A6, "title")
    assert read(titled(bare, "Ours"), "x.toml").title("ko") == "Ours"


def test_one_face_is_a_paper_of_its_own() -> None:
    folded = designs()["a4-fold"]
    inside = alone(folded, "inside")
    assert (inside.width, inside.height, inside.paper) == (210, 148.5, (210, 148.5))
    assert alone(designs()["label-62"], "front").least == 0
    tent = shelf().designs["tent-a4"]
    assert face_of(tent, "back") is None  # the front again
    assert pieces(tent, "back") == ()


def test_there_is_room_or_there_is_not() -> None:
    face = designs()["a6"].front
    place = room_for(face, 12, 6)
    assert place is not None
    assert not any(place.meets(piece.area) for piece in pieces(designs()["a6"], "front"))
    crowded = room_for(face, 90, 60)  # over other texts, but not in the hole or on the code
    assert crowded is not None
    assert not any(crowded.meets(one) for one in (*face.free, face.qr.area))
    assert room_for(face, 104, 130) is None


def test_a_code_goes_and_comes_back() -> None:
    bare = removed(FOUR_SIX, "back.programme[1]")
    back = with_code(bare, "back", Area(20, 60, 1, 1), 5)
    assert read(back, "x.toml").back.qr == Qr(20, 60, 5)
    assert removed(back, "back.qr").rstrip() == bare.rstrip()


@pytest.mark.parametrize("name", sorted(shelf().designs))
def test_a_text_comes_to_any_box_and_goes(name: str) -> None:
    text = (FOLDER / f"{name}.toml").read_text(encoding="utf-8")
    design = read(text, f"{name}.toml")
    for side in ("front", "back", "inside"):
        for piece in pieces(design, side):
            said = value_at(text, f"{piece.key}.text") if piece.kind == "box" else None
            if said:
                more = added_inside(text, piece.key, "text", {"words": "Hola", "size": [9, 8, 7]})
                assert value_at(more, f"{piece.key}.text") == [*said, {"words": "Hola", "size": [9, 8, 7]}]
                gone = removed(more, f"{piece.key}.text[{len(said) + 1}]")
                assert tomllib.loads(gone) == tomllib.loads(text)
    with pytest.raises(KeyError):
        added_inside(text, "box[99]", "text", {})
