from dataclasses import replace
from pathlib import Path

import pytest

from checkin.badges.design import designs
from checkin.badges.letters import TOGETHER, save_letters
from checkin.badges.qr import decode
from tests.badges.people import BUSY, GUADALUPE, MINSEO, NOBODY
from tests.badges.reading import codes_at_203_dpi, texts

MAIL = designs("mail")["mail-a4"]
CARDS = [MINSEO, replace(BUSY, attendee="8"), GUADALUPE]


def test_one_page_a_person_in_one_file(qapp: object, tmp_path: Path) -> None:
    done: list[int] = []
    mailing = save_letters(CARDS, MAIL, tmp_path / "mail", each=False, progress=done.append)
    assert {letter.page.name for letter in mailing.letters} == {TOGETHER}
    pdf = (tmp_path / "mail" / TOGETHER).read_bytes()
    assert codes_at_203_dpi(pdf) == [[card.number] for card in CARDS]
    assert done == [1, 2, 3]
    first, second, _ = texts(pdf)
    for said in ("김민서", "Kim Minseo", "Su código de acceso", "개인 입장 코드"):
        assert said in first
    assert "Gran Salón Monarca" in second
    for letter in mailing.letters:
        assert decode(letter.picture.read_bytes()) == [letter.card.number]


def test_or_one_file_a_person(qapp: object, tmp_path: Path) -> None:
    mailing = save_letters(CARDS, MAIL, tmp_path, each=True)
    assert len({letter.page for letter in mailing.letters}) == 3
    for letter in mailing.letters:
        assert letter.page.stem == letter.picture.stem
        assert codes_at_203_dpi(letter.page.read_bytes()) == [[letter.card.number]]


@pytest.mark.parametrize("each", [True, False])
def test_a_page_that_cannot_be_drawn_is_listed_and_no_letter(tmp_path: Path, each: bool) -> None:
    broken = replace(NOBODY, event=None)  # type: ignore[arg-type]
    mailing = save_letters([MINSEO, broken], MAIL, tmp_path, each=each)
    assert [letter.card for letter in mailing.letters] == [MINSEO]
    assert [problem.card for problem in mailing.problems if problem.field == ""] == [broken]
    with pytest.raises(ValueError, match="not a badge number"):
        save_letters([replace(MINSEO, number="x")], MAIL, tmp_path / "none", each=each)
    assert not (tmp_path / "none").exists()
