"""Words in any of the three languages, whatever the window speaks: for guests, who did not choose the window's.

The words themselves are marked in the sources with ``QT_TRANSLATE_NOOP`` and translated like all others.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QTranslator

from checkin.domain.greeting import Tongue
from checkin.ui.language import I18N

CODES = {Tongue.SPANISH: "es_MX", Tongue.KOREAN: "ko", Tongue.ENGLISH: "en"}
"""Which of the window's languages each tongue is."""


@lru_cache
def _translator(tongue: Tongue) -> QTranslator:
    made = QTranslator()
    made.load(f"checkin_{CODES[tongue]}", str(I18N))
    return made


def said_in(tongue: Tongue, context: str, words: str) -> str:
    """``words`` of ``context`` in ``tongue``; as they are where they are English."""
    return _translator(tongue).translate(context, words) or words
