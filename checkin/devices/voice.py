"""The voice: a verdict spoken, where somebody wishes it.

    words, language --> Voice.say --> the system's own engine --> loudspeaker

QtTextToSpeech needs an engine of the system (speech-dispatcher on Linux) with a voice of the language. A desk without
goes on silently: the library is imported only when somebody wants it, and what is missing is kept in ``Voice.problem``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_PRETENDS = "mock"
"""Qt's own engine for tests: it says nothing."""


class Mute(StrEnum):
    """Why nothing is spoken."""

    NO_LIBRARY = "no_library"  # QtTextToSpeech cannot be imported
    NO_ENGINE = "no_engine"
    NO_LANGUAGE = "no_language"  # the engine has no voice of that language


class Voice(QObject):
    """Speaks one sentence at a time; a new one breaks the last off. ``engine`` names one of the system's, else the first."""

    def __init__(self, parent: QObject | None = None, engine: str = "") -> None:
        super().__init__(parent)
        self.problem: Mute | None = None
        self._name = engine
        self._engine: QTextToSpeech | None = None

    def prepare(self, locale: QLocale) -> Mute | None:
        """Find an engine and a voice for ``locale``; the ``problem`` if there is one.

        The first time takes as long as the system's list of voices: 1.4 s with espeak-ng, and in a thread of its own
        Qt would hold up all others as long.
        """
        if self._engine is None:
            self._engine = self._find()
        if self._engine is None:
            return self.problem
        known = [one for one in self._engine.availableLocales() if one.language() == locale.language()]
        if not known:
            self.problem = Mute.NO_LANGUAGE
            return self.problem
        same = next((one for one in known if one.territory() == locale.territory()), known[0])
        if self._engine.locale() != same:
            self._engine.setLocale(same)
        self.problem = None
        return None

    def say(self, words: str, locale: QLocale) -> bool:
        """Speak ``words`` now, without waiting for their end. Whether they are spoken."""
        if self.prepare(locale) is not None or self._engine is None:
            return False
        self._engine.stop()
        self._engine.say(words)
        return True

    def _find(self) -> QTextToSpeech | None:
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415
        except ImportError:
            self.problem = Mute.NO_LIBRARY
            return None
        wanted = [self._name] if self._name else QTextToSpeech.availableEngines()
        for name in wanted:
            if name == _PRETENDS and not self._name:
                continue
            engine = QTextToSpeech(name, self)
            if engine.state() is not QTextToSpeech.State.Error:
                return engine
            engine.deleteLater()
        self.problem = Mute.NO_ENGINE
        return None
