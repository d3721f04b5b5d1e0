import base64
import multiprocessing
from dataclasses import replace
from pathlib import Path

import pytest

from checkin.badges.batch import BatchFailed, render_apart
from checkin.badges.design import shelf
from checkin.badges.paper import Rendered
from tests.badges.people import EVERYBODY, MINSEO
from tests.badges.reading import codes_at_203_dpi
from tests.badges.test_design import png
from tests.benchmarks.bench_badges import roster


def test_a_batch_apart_is_the_same_batch(qapp: object, tmp_path: Path) -> None:
    out, done = tmp_path / "Credenciales 김.pdf", []
    cards = [*EVERYBODY, replace(MINSEO, number="?")]
    rendered = render_apart(cards, "card", out, done.append)
    assert rendered is not None
    assert rendered.drawn == list(EVERYBODY)
    assert rendered.problems[-1].card == cards[-1]
    assert done[-1] == len(cards)
    assert codes_at_203_dpi(out.read_bytes()) == [[card.number] for card in EVERYBODY]
    assert list(tmp_path.iterdir()) == [out]


def test_a_design_of_the_event_file_goes_along_with_its_pictures(qapp: object, tmp_path: Path) -> None:
    data = base64.b64encode(png()).decode()
    text = f'like = "card"\n[[picture]]\nx = 5\ny = 1\nwidth = 20\nheight = 2\ndata = "{data}"\n'
    design = shelf({"mine": text}).designs["mine"]
    out = tmp_path / "badges.pdf"
    rendered = render_apart([MINSEO], design, out)
    assert rendered is not None
    assert rendered.drawn == [MINSEO]
    assert out.read_bytes().count(b"/Subtype /Image") == 1


def test_a_cancelled_batch_leaves_nothing_behind(tmp_path: Path) -> None:
    out, done = tmp_path / "badges.pdf", []
    out.write_bytes(b"yesterday's")
    assert render_apart(roster(400), "a6", out, done.append, cancelled=lambda: bool(done)) is None
    assert 0 < done[0] < 400
    assert list(tmp_path.iterdir()) == [out]
    assert out.read_bytes() == b"yesterday's"
    assert not multiprocessing.active_children()


def test_a_process_that_dies_is_said_in_a_sentence(tmp_path: Path) -> None:
    def kill() -> bool:
        for child in multiprocessing.active_children():
            child.kill()
        return False

    with pytest.raises(BatchFailed, match="ended early"):
        render_apart([MINSEO], "a6", tmp_path / "badges.pdf", cancelled=kill)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BatchFailed, match="could not be rendered"):
        render_apart([MINSEO], "a6", tmp_path / "none" / "badges.pdf")


def test_nothing_to_draw_writes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "badges.pdf"
    rendered = render_apart([replace(MINSEO, number="?")], "a6", out)
    assert isinstance(rendered, Rendered)
    assert (rendered.drawn, len(rendered.problems)) == ([], 1)
    assert list(tmp_path.iterdir()) == []


def test_a_design_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="a7"):
        render_apart([MINSEO], "a7", tmp_path / "badges.pdf")
