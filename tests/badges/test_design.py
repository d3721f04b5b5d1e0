import re

import pytest

from checkin.badges.design import DesignError, designs, read
from checkin.badges.fonts import RESOURCES

CARD = (RESOURCES / "designs" / "card.toml").read_text(encoding="utf-8")


def test_the_two_papers() -> None:
    papers = {name: (design.width, design.height) for name, design in designs().items()}
    assert papers == {"a6": (105, 148), "card": (86, 54)}
    assert designs()["a6"].free_top == 12


@pytest.mark.parametrize(
    ("written", "instead", "key", "what"),
    [
        ("width = 86", "width = 'wide'", "width", "must be a number, not 'wide'"),
        ("width = 86\n", "", "width", "is missing"),
        ("width = 86", "width = 86\nwidht = 86", "widht", "is not a key"),
        ("width = 86", "width = ", "", "is not TOML"),
        ("dots = 7", "dots = 3", "qr.dots", "at least 4"),
        ("dots = 7", "dots = 4.5", "qr.dots", "whole number"),
        ("x = 62.6", "x = 66", "qr", "edge of the page"),
        ("x = 62.6", "x = 57", "box[2]", "white around the QR code"),
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
    assert str(caught.value).startswith("mine.toml: ")
