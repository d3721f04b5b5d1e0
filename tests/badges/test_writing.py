"""What an editor does to a design's text: one change, and everything else as it was."""

import base64
import copy
import difflib
import re
import tomllib
from pathlib import Path

import pytest

from checkin.badges.design import FOLDER, DesignError, read, shelf
from checkin.badges.pictures import packed
from checkin.badges.toml_lines import locate
from checkin.badges.writing import added, changed, changed_all, kind_of, line_number, removed
from tests.badges.test_design import png

A6 = (FOLDER / "a6.toml").read_text(encoding="utf-8")


def difference(before: str, after: str) -> list[str]:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


@pytest.mark.parametrize(
    ("key", "value", "lines"),
    [
        ("qr.dots", 8, ["-dots = 9            # a module in dots of a 203 dpi printer: 1.126 mm",
                        "+dots = 8            # a module in dots of a 203 dpi printer: 1.126 mm"]),
        ("box[1].text[1].size", [9, 8, 6], ["-size = [10, 8.5, 6]", "+size = [9, 8, 6]"]),
        ("box[2].x", 9.5, ["-x = 8", "+x = 9.5"]),
        ("box[2].align", "right", ['+align = "right"']),
        ("mono", True, ["+mono = true"]),
        ("box[2].valign", None, ['-valign = "bottom"']),
    ],
)  # fmt: skip
def test_one_change_changes_one_line(key: str, value: object, lines: list[str]) -> None:
    after = changed(A6, key, value)
    assert difference(A6, after) == lines
    read(after, "a6.toml")


def test_what_was_changed_is_what_is_read() -> None:
    design = read(changed(changed(A6, "box[2].x", 9.5), "mono", True), "a6.toml")
    assert design.front.boxes[1].area.x == 9.5
    assert design.mono
    assert A6.split("\n")[line_number(A6, "qr.dots") - 1].startswith("dots = 9")


def test_elements_come_and_go() -> None:
    words = {"x": 60, "y": 80, "width": 20, "height": 8, "text": [{"words": "Hola", "size": [9, 8, 7]}]}
    more = added(added(A6, "box", words), "rule", {"x": 8, "y": 70, "width": 20, "thickness": 0.2})
    design = read(more, "a6.toml")
    assert design.front.boxes[-1].texts[0].words == "Hola"
    assert len(design.front.rules) == 2
    assert all(line.startswith("+") for line in difference(A6, more))
    assert "\n\n\n" not in more
    fewer = removed(removed(more, f"box[{len(design.front.boxes)}]"), "rule[2]")
    assert read(fewer, "a6.toml").front.boxes[-1].texts[0].fields == ("country_code",)
    assert read(removed(fewer, "rule[1]"), "a6.toml").front.rules == ()


def test_the_back_is_reached_too() -> None:
    text = (FOLDER / "4x6.toml").read_text(encoding="utf-8")
    after = changed(text, "back.programme[1].y", 36)
    assert difference(text, after) == ["-y = 35.5", "+y = 36"]
    assert len(read(added(text, "back.rule", {"x": 8, "y": 33, "width": 9, "thickness": 1}), "x.toml").back.rules) == 2  # type: ignore[union-attr]


def test_every_key_of_every_design_is_found_in_its_line() -> None:
    for name in shelf().designs:
        text = (FOLDER / f"{name}.toml").read_text(encoding="utf-8")
        rows = text.split("\n")
        for key, line in locate(text).items():
            if key:
                assert key.rpartition(".")[2].partition("[")[0] in rows[line - 1], (name, key)


def test_lines_are_counted_through_strings_and_lists() -> None:
    text = 'a = """\n[b]\nc = 1\n"""\nd = [\n  1, # [e]\n  2,\n]\n[[f]]\nx = "[[g]] # no"\n[[f.t]]\n[[f]]\n[[f.t]]\ny = 1\n'
    assert locate(text) == {
        "": 1, "a": 1, "d": 5, "f[1]": 9, "f[1].x": 10, "f[1].t[1]": 11, "f[2]": 12, "f[2].t[1]": 13, "f[2].t[1].y": 14,
    }  # fmt: skip


def test_what_is_no_toml_cannot_be_edited() -> None:
    with pytest.raises(DesignError, match="is not TOML") as caught:
        changed("a = 1\nb = \n", "a", 2)
    assert "line 2" in str(caught.value)
    for edit in (lambda: changed(A6, "box[99].x", 1), lambda: removed(A6, "box[99]")):
        with pytest.raises(KeyError, match="box"):
            edit()


def test_values_over_several_lines_are_changed_whole() -> None:
    text = 'a = [\n  1,  # one\n  2,\n]  # all\nb = """x\ny = 1\n"""  # b\nc = 3\n'
    assert changed(text, "a", [7, 8]) == 'a = [7, 8]  # all\nb = """x\ny = 1\n"""  # b\nc = 3\n'
    assert changed(text, "c", 'say "ñ"') == text.replace("c = 3", 'c = "say \\"ñ\\""')
    assert tomllib.loads(changed(text, "b", "z")) == {"a": [1, 2], "b": "z", "c": 3}
    assert tomllib.loads(changed(text, "a", None)) == {"b": "x\ny = 1\n", "c": 3}
    assert tomllib.loads(changed("[t]\n\n[u]\nx = 1\n", "t.y", 2.25)) == {"t": {"y": 2.25}, "u": {"x": 1}}


@pytest.mark.parametrize("name", sorted(shelf().designs))
def test_several_changes_at_once_are_the_same_one_after_the_other(name: str) -> None:
    text = (FOLDER / f"{name}.toml").read_text(encoding="utf-8")
    places = [key for key in locate(text) if key.rpartition(".")[2] in ("x", "y", "width")]
    values = {key: number + 0.25 for number, key in enumerate(places)} | {"mono": True, "height": None}
    one_by_one = text
    for key, value in values.items():
        one_by_one = changed(one_by_one, key, value)
    assert tomllib.loads(changed_all(text, values)) == tomllib.loads(one_by_one)


@pytest.mark.parametrize("name", sorted(shelf().designs))
def test_any_number_of_any_design_can_be_changed_alone(name: str) -> None:
    text = (FOLDER / f"{name}.toml").read_text(encoding="utf-8")
    for key, line in locate(text).items():
        row = text.split("\n")[line - 1]
        if key.rpartition(".")[2] in ("x", "y", "width", "height", "gap") and re.search(r"= [\d.]+", row):
            after = changed(text, key, 1234.5)
            (old, new) = difference(text, after)
            assert old == f"-{row}"
            assert new.split("#")[0].split() == ["+" + row.split()[0], "=", "1234.5"]


@pytest.mark.parametrize("name", sorted(shelf().designs))
def test_any_element_of_any_design_can_be_removed_alone(name: str) -> None:
    text = (FOLDER / f"{name}.toml").read_text(encoding="utf-8")
    before = tomllib.loads(text)
    for key in locate(text):
        if re.fullmatch(r"(back\.|inside\.)?(box|rule|picture|programme|free|frame)\[\d+\]", key):
            *face, kind = kind_of(key).split(".")
            index = int(key[key.rindex("[") + 1 : -1]) - 1
            wanted = copy.deepcopy(before)
            holder = wanted[face[0]] if face else wanted
            del holder[kind][index]
            if not holder[kind]:
                del holder[kind]
            assert tomllib.loads(removed(text, key)) == wanted


def test_a_design_is_packed_with_its_pictures(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png())
    where = '\n[[picture]]         # ours\nx = 1\ny = 13\nwidth = 6\nheight = 4\nfile = "logo.png"  # the logo\n'
    text = f"{A6}{where}\n[back]\nsame = false\n{where.replace('[[picture', '[[back.picture')}"
    after = packed(text, tmp_path)
    data = base64.b64encode(png()).decode()
    assert difference(text, after) == ['-file = "logo.png"  # the logo', f'+data = "{data}"  # the logo'] * 2
    design = read(after, "mine.toml")
    assert design.front.pictures[0].content == design.back.pictures[0].content == png()  # type: ignore[union-attr]
    assert packed(A6, tmp_path) == A6
    with pytest.raises(OSError, match=r"none\.png"):
        packed(text.replace("logo.png", "none.png"), tmp_path)
