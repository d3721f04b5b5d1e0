"""What the engine says of a design in English, the window says in its own language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QSettings
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from checkin.badges.design import DesignError, read
from checkin.badges.elements import FIELDS
from checkin.ui import design_words
from checkin.ui.design_words import element_sentence, field_word, file_sentence
from checkin.ui.language import Language
from tests.badges.test_writing import A6
from tests.test_house import TOP

ENGINE = ("tables", "faces", "design", "pictures", "pieces")


def said_by_the_engine() -> Iterator[str]:
    """What each ``error(key, ...)`` and ``DesignError(file, key, ...)`` says, with 1 for whatever is filled in."""
    for name in ENGINE:
        for node in ast.walk(ast.parse((TOP / "checkin" / "badges" / f"{name}.py").read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = getattr(node.func, "attr", "") or getattr(node.func, "id", "")
                place = {"error": 1, "DesignError": 2}.get(called, 9)
                for what in node.args[place : place + 1]:
                    if isinstance(what, ast.Constant):
                        yield what.value
                    elif isinstance(what, ast.JoinedStr):
                        yield "".join(part.value if isinstance(part, ast.Constant) else "1" for part in what.values)


def test_every_sentence_of_the_engine_has_words() -> None:
    said = list(said_by_the_engine())
    assert len(said) > 25
    assert [what for what in said if not any(re.fullmatch(known, what) for known in design_words._SENTENCES)] == []


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_has_a_word(field: str) -> None:
    assert field_word(field) != field


@pytest.mark.parametrize(
    ("code", "change", "element", "file"),
    [
        ("en", ("y = 13\n", "y = 3\n"), "Text box: reaches into the first 12 mm, which stay free.",
         "a6.toml, line 42, box[1]: reaches into the first 12 mm, which stay free."),
        ("es_MX", ("dots = 9 ", "dots = 2 "), "Código QR, dots: debe ser un número entero de al menos 4, no 2.",
         "a6.toml, línea 18, qr.dots: debe ser un número entero de al menos 4, no 2."),
        ("ko", ("x = 8\ny = 13", "x = 80\ny = 13"), "글상자: 페이지 가장자리를 벗어납니다.",
         "a6.toml, 42번째 줄, box[1]: 페이지 가장자리를 벗어납니다."),
        ("ko", ("dots = 9 ", "dots = \n"), "할 수 없습니다: TOML이 아닙니다: Invalid value (at line 18, column 8).",
         "a6.toml, 18번째 줄: 이 파일은 TOML이 아닙니다: Invalid value (at line 18, column 8)."),
    ],
)  # fmt: skip
def test_it_is_said_in_each_language(
    code: str, change: tuple[str, str], element: str, file: str, settings: QSettings, qtbot: QtBot
) -> None:
    before = QLocale()
    language = Language(settings)
    language.speak(code)
    with pytest.raises(DesignError) as caught:
        read(A6.replace(*change, 1), "designs/a6.toml")
    said = element_sentence(caught.value), file_sentence(caught.value)
    language.speak("en")
    delete(language)
    QLocale.setDefault(before)
    assert said == (element, file)
