import base64
import re
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from checkin.badges.design import FOLDER, DesignError, designs, read, read_folder, shelf
from checkin.badges.elements import FIELDS
from checkin.badges.fonts import RESOURCES

CARD = (RESOURCES / "designs" / "card.toml").read_text(encoding="utf-8")


PAPERS = {
    "4x3": (101.6, 76.2),
    "4x6": (101.6, 152.4),
    "a4-cards": (210, 297),
    "a4-fold": (210, 297),
    "a6": (105, 148),
    "card": (86, 54),
    "label-102x152": (102, 152),
    "label-62": (62, 112),
    "label-62x100": (100, 62),
    "letter-4x3": (215.9, 279.4),
    "letter-fold": (215.9, 279.4),
}


def png(width: int = 40, height: int = 20) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), "#1550a8").save(out, format="PNG")
    return out.getvalue()


def test_the_papers() -> None:
    assert {name: design.paper for name, design in designs().items()} == PAPERS
    assert shelf().errors == ()
    assert {name for use in ("tent", "mail", "slip", "sign") for name in designs(use)} == {
        "tent-a4", "mail-a4", "slip-62", "sign-a4",
    }  # fmt: skip


def test_every_design_says_what_it_is_in_three_languages() -> None:
    for design in shelf().designs.values():
        titles = [design.title(language) for language in ("en_US", "es_MX", "ko_KR")]
        assert len(set(titles)) == 3
        assert design.name not in titles
        assert design.title("fr") == titles[0]


@pytest.mark.parametrize(
    ("written", "instead", "key", "what"),
    [
        ("width = 86", "width = 'wide'", "width", "must be a number, not 'wide'"),
        ("width = 86\n", "", "width", "is missing"),
        ("width = 86", "width = 86\nwidht = 86", "widht", "is not a key"),
        ("width = 86", "width = ", "", "is not TOML"),
        ("dots = 8", "dots = 3", "qr.dots", "at least 4"),
        ("dots = 8", "dots = 4.5", "qr.dots", "whole number"),
        ("x = 60\n", "x = 66\n", "qr", "edge of the page"),
        ("x = 60\n", "x = 57\n", "box[2]", "white around the QR code"),
        ("y = 46", "y = 47", "band", "edge of the page"),
        ('field = "event"', 'field = "evnet"', "box[1].text[1].field", "not 'evnet'"),
        ('weight = "Medium"', 'weight = "Heavy"', "box[2].text[2].weight", "not 'Heavy'"),
        ("size = [7, 6, 5]", "size = [5, 6, 7]", "box[1].text[1].size", "largest, comfortable, smallest"),
        ("size = [7, 6, 5]", "size = [9, 8]", "box[1].text[1].size", "largest, comfortable, smallest"),
        ("size = [32, 18, 11]", "size = [60, 60, 60]", "box[2].text", "even at its smallest"),
        ('colour = "#374151"', 'colour = "grey"', "box[2].text[2].colour", "not 'grey'"),
        ('when = "hangul"', 'when = "sunday"', "box[2].when", "not 'sunday'"),
        ("[qr]", "[code]", "qr", "is missing"),
        ("[[rule]]", "[rule]", "rule", "[[rule]]"),
        ("height = 54", "height = 54\nfree_top = 5", "box[1]", "stay free"),
    ],
)
def test_a_mistake_is_named_with_its_file_and_key(written: str, instead: str, key: str, what: str) -> None:
    assert written in CARD
    with pytest.raises(DesignError, match=re.escape(what)) as caught:
        read(CARD.replace(written, instead, 1), "mine.toml")
    assert (caught.value.file, caught.value.key) == ("mine.toml", key)
    assert str(caught.value).startswith(f"mine.toml: line {caught.value.line}: ")
    line = CARD.replace(written, instead, 1).split("\n")[caught.value.line - 1]
    if key and what not in ("is missing", "must be written [[rule]]"):
        name, table = (part.partition("[")[0] for part in reversed(key.rpartition(".")[::2]))
        assert name in line or f"[[{table}" in line  # the key itself, or the head of its table


def test_one_bad_file_hides_no_other(tmp_path: Path) -> None:
    (tmp_path / "good.toml").write_text(CARD, encoding="utf-8")
    (tmp_path / "bad.toml").write_text(CARD.replace("dots = 8", "dots = 2"), encoding="utf-8")
    (tmp_path / "worse.toml").write_text("width = [", encoding="utf-8")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    found = read_folder(tmp_path)
    assert list(found.designs) == ["good"]
    assert [(Path(error.file).name, error.line > 0) for error in found.errors] == [
        ("bad.toml", True), ("bytes.toml", False), ("worse.toml", True),
    ]  # fmt: skip


def test_designs_of_the_event_file_go_before_the_others() -> None:
    found = shelf({"card": CARD.replace("width = 86", "width = 90"), "a6": "nonsense", "mine": 'like = "card"\n'})
    assert found.designs["card"].width == found.designs["mine"].width == 90
    assert "a6" not in found.designs  # not the program's own under that name
    assert [error.file for error in found.errors] == ["a6.toml"]
    assert "4x3" in found.designs
    assert designs()["card"].width == 86


def test_a_design_like_another_says_only_what_differs() -> None:
    design = read('like = "card"\nmono = true\n[sheet]\nwidth = 100\nheight = 120\ncolumns = 1\nrows = 2\n', "x.toml")
    assert (design.mono, design.per_sheet, design.paper, design.width) == (True, 2, (100, 120), 86)
    for like, what in (
        ("poster", "no design 'poster'"),
        ("../designs/card", "no design"),
        ("a4-cards", "like another"),
    ):
        with pytest.raises(DesignError, match=what) as caught:
            read(f'# mine\nlike = "{like}"\n', "x.toml")
        assert caught.value.line == 2


@pytest.mark.parametrize(
    ("added", "key", "what"),
    [
        ('fold = "top"', "fold", "needs a [back]"),
        ('fold = "quarter"', "fold", "needs a [back]"),
        ("[inside]", "inside", "quarter"),
        ("[sheet]\nwidth = 170\nheight = 297\ncolumns = 2\nrows = 2", "sheet.columns", "2 badges need 172 mm"),
        ("[sheet]\nwidth = 210\nheight = 100\ncolumns = 2\nrows = 2", "sheet.rows", "2 badges need 108 mm"),
        ("[sheet]\nwidth = 210\nheight = 100\ncolumns = 0\nrows = 2", "sheet.columns", "at least 1"),
        ("[back]\nsame = 1", "back.same", "true or false"),
        ("[[back.box]]\nx = 1\ny = 1\nwidth = 90\nheight = 9\n[[back.box.text]]\nwords = 'a'\nsize = [9, 8, 7]",
         "back.box[1]", "edge of the page"),
        ("[[free]]\nx = 5\ny = 9\nwidth = 9\nheight = 3", "box[2]", "9 x 3 mm at 5, 9, which stay free"),
        ("[[picture]]\nx = 1\ny = 1\nwidth = 9\nheight = 2", "picture[1]", "needs a file, data, or flag = true"),
        ("[[picture]]\nx = 1\ny = 1\nwidth = 9\nheight = 2\ndata = '%%'", "picture[1].data", "is not base64"),
        ("[[picture]]\nx = 1\ny = 1\nwidth = 9\nheight = 2\ndata = 'aGk='", "picture[1].data", "not a PNG or JPEG"),
        ("[[picture]]\nx = 1\ny = 1\nwidth = 9\nheight = 2\nfile = 'x.png'", "picture[1].file", "itself, as data"),
        ("[[programme]]\nx = 5\ny = 14\nwidth = 60\nheight = 9\nsize = [9, 8, 7]", "programme[1]", "QR code"),
        ("[[frame]]\nx = 60\ny = 14\nwidth = 9\nheight = 9", "frame[1]", "QR code"),
        ("[[frame]]\nx = 50\ny = 1\nwidth = 36\nheight = 44\nfill = '#eeeeee'", "frame[1]", "QR code"),
        ("[title]\nfr = 'Carte'", "title.fr", "is not a key"),
    ],
)  # fmt: skip
def test_a_mistake_in_what_goes_beyond_one_face_is_named_too(added: str, key: str, what: str) -> None:
    top, rest = CARD.split("\n[title]", 1)
    title = f"\n[title]{rest}" if not added.startswith("[title]") else "\n[qr]" + rest.split("\n[qr]", 1)[1]
    text = f"{top}\n{added}\n{title}" if added.startswith("fold") else f"{top}{title}\n{added}\n"
    with pytest.raises(DesignError, match=re.escape(what)) as caught:
        read(text, "x.toml")
    assert caught.value.key == key
    assert caught.value.line > 1


def test_a_frame_may_stand_around_the_code() -> None:
    assert read(f"{CARD}\n[[frame]]\nx = 53\ny = 8.5\nwidth = 32.5\nheight = 30\n", "x.toml").front.frames


def test_a_code_may_be_missing_only_where_nobody_scans() -> None:
    text = CARD.replace("[qr]\nx = 60\ny = 12.9\ndots = 8            # 1.001 mm\n", "")
    with pytest.raises(DesignError, match="qr: is missing"):
        read(text, "x.toml")
    assert not read(f'use = "tent"\n{text}', "x.toml").shows_code


@pytest.mark.parametrize(("height", "what"), [("[54, 50]", "the least first"), ("[0, 54]", ""), ("[20]", "2 numbers")])
def test_a_continuous_label_has_a_least_and_a_most(height: str, what: str) -> None:
    text = CARD.replace("height = 54", f"height = {height}", 1)
    if what:
        with pytest.raises(DesignError, match=what):
            read(text, "x.toml")
    else:
        assert read(text, "x.toml").height == 54
    with pytest.raises(DesignError, match="neither a back nor a sheet"):
        read(CARD.replace("height = 54", "height = [20, 54]", 1) + "\n[back]\n", "x.toml")


def test_a_picture_lies_beside_its_design_or_inside_it(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png())
    (tmp_path / "huge.png").write_bytes(png(5000, 4000))
    where = "\n[[picture]]\nx = 1\ny = 1\nwidth = 20\nheight = 2\n"
    beside = read(f"{CARD}{where}file = 'logo.png'\n", "x.toml", tmp_path)
    inside = read(f"{CARD}{where}data = '{base64.b64encode(png()).decode()}'\n", "x.toml")
    assert beside.front.pictures[0].content == inside.front.pictures[0].content == png()
    for name, what in (
        ("../logo.png", "beside the design"),
        ("none.png", "cannot be read"),
        ("huge.png", "more than paper"),
    ):
        with pytest.raises(DesignError, match=what):
            read(f"{CARD}{where}file = '{name}'\n", "x.toml", tmp_path)


def test_every_key_is_explained() -> None:
    explained = set(re.findall(r"[a-z_]+", " ".join(re.findall(r"`[^`]+`", (FOLDER / "README.md").read_text("utf-8")))))
    read_keys = set()
    for module in ("design", "faces", "tables", "pictures"):
        source = (RESOURCES.parent / "checkin" / "badges" / f"{module}.py").read_text("utf-8")
        read_keys |= set(
            re.findall(r'(?:table|top)\.(?:number|numbers|whole|yes|text|choice|colour|take|tables?)\("(\w+)"', source)
        )
    assert len(read_keys) > 30
    assert read_keys - explained == set()
    assert {*FIELDS} <= explained


def test_every_shipped_file_is_on_the_shelf() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.toml")) == sorted(shelf().designs)
