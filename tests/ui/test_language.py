"""Three languages, switched while the window is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from checkin.ui.language import LANGUAGES, Language, of_system


@pytest.fixture
def language(qtbot: QtBot, settings: QSettings) -> Iterator[Language]:
    settings.setValue("language", "en")
    language = Language(settings)
    yield language
    language.speak("en")
    delete(language)


def welcome() -> str:
    return QCoreApplication.translate("Wording", "Not invited")


@pytest.mark.parametrize(
    ("preferred", "code"),
    [
        (["ko-KR", "en-US"], "ko"),
        (["es-MX"], "es_MX"),
        (["es-419", "es"], "es_MX"),
        (["fr-FR", "es-ES"], "es_MX"),
        (["en-GB"], "en"),
        (["ja-JP"], "en"),
        ([], "en"),
    ],
)
def test_the_system_s_language_is_the_first_guess(preferred: list[str], code: str) -> None:
    assert of_system(preferred) == code


def test_words_change_while_the_window_is_open(language: Language, qtbot: QtBot) -> None:
    class Sign(QLabel):
        def changeEvent(self, event: QEvent) -> None:
            if event.type() == QEvent.Type.LanguageChange:
                self.setText(welcome())
            super().changeEvent(event)

    sign = Sign()
    qtbot.addWidget(sign)
    seen = []
    for code in ("es_MX", "ko", "en"):
        with qtbot.waitSignal(language.changed) as changed:
            language.speak(code)
        QCoreApplication.processEvents()
        seen.append(sign.text())
        assert changed.args == [code]
    assert seen == ["Sin invitación", "초청 대상 아님", "Not invited"]


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [("en", "1 person", "2,263 people"), ("es_MX", "1 persona", "2,263 personas"), ("ko", "1명", "2,263명")],
)
def test_a_large_count_has_its_separators(language: Language, code: str, one: str, many: str) -> None:
    language.speak(code)
    counted = [QCoreApplication.translate("AttendeesHead", "%n person(s)", "", count) for count in (1, 2263)]
    assert counted == [one, many]


def test_the_choice_is_remembered(language: Language, settings: QSettings) -> None:
    language.speak("ko")
    again = Language(settings)
    assert again.code == "ko"
    again.speak("en")
    delete(again)


def test_nonsense_in_the_settings_is_no_choice(settings: QSettings, qtbot: QtBot) -> None:
    settings.setValue("language", "tlh")
    language = Language(settings)
    assert language.code == of_system(QLocale.system().uiLanguages())
    language.speak("en")
    delete(language)


def test_a_language_that_we_do_not_speak(language: Language) -> None:
    with pytest.raises(KeyError):
        language.speak("fr")
    assert language.code == "en"


def test_dates_speak_the_language_too(language: Language) -> None:
    days = []
    for code in LANGUAGES:
        language.speak(code)
        days.append(QLocale().dayName(2))
    assert days == ["Tuesday", "martes", "화요일"]


@pytest.mark.parametrize(("code", "word"), [("es_MX", "Cancelar"), ("ko", "취소")])
def test_qt_s_own_buttons_speak_the_language(language: Language, qtbot: QtBot, code: str, word: str) -> None:
    language.speak(code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == word
