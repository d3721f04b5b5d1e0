"""The voice speaks in the window's language, or says why it does not."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from checkin.devices.voice import Mute, Voice

ENGLISH, KOREAN = QLocale("en_US"), QLocale("ko_KR")

pytestmark = pytest.mark.qt_log_ignore(".*", extend=True)  # what the speech system of this machine has to say


def test_without_the_library_nothing_is_spoken(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    voice = Voice()
    assert voice.say("Welcome", ENGLISH) is False
    assert voice.problem is Mute.NO_LIBRARY


def test_without_an_engine_nothing_is_spoken(qapp: object) -> None:
    voice = Voice(engine="no-such-engine")
    assert voice.prepare(ENGLISH) is Mute.NO_ENGINE
    assert voice.say("Welcome", ENGLISH) is False


def test_qt_s_engine_for_tests_is_not_taken_for_a_voice(qapp: object) -> None:
    speech = pytest.importorskip("PySide6.QtTextToSpeech").QTextToSpeech
    if set(speech.availableEngines()) <= {"mock"}:
        assert Voice().prepare(ENGLISH) is Mute.NO_ENGINE
    else:
        assert Voice().prepare(ENGLISH) in (None, Mute.NO_ENGINE, Mute.NO_LANGUAGE)


def test_it_speaks_in_the_language_asked_for_and_breaks_off_for_the_next(qtbot: QtBot) -> None:
    pytest.importorskip("PySide6.QtTextToSpeech")
    voice = Voice(engine="mock")
    assert voice.say("Welcome, and mind the step", ENGLISH)
    assert voice.problem is None
    engine = voice._engine
    assert engine is not None
    assert engine.locale().language() == QLocale.Language.English
    with qtbot.waitSignal(engine.stateChanged):
        assert voice.say("Already in", ENGLISH)
    qtbot.waitUntil(lambda: engine.state() is type(engine).State.Ready)


def test_a_language_without_a_voice_is_said_and_another_still_works(qapp: object) -> None:
    pytest.importorskip("PySide6.QtTextToSpeech")
    voice = Voice(engine="mock")
    assert voice.say("환영합니다", KOREAN) is False
    assert voice.problem is Mute.NO_LANGUAGE
    assert voice.say("Welcome", ENGLISH)
    assert voice.problem is None
