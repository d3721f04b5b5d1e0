"""The window's three languages, switched while it runs.

The sources speak English through ``self.tr("...")`` and ``QCoreApplication.translate("Context", "...")``, always with
literals and ``{placeholders}`` filled in afterwards: ``self.tr("Hello {name}").format(name=name)``. Plurals are
``self.tr("%n badge(s)", "", count)``; lupdate does not see a plural in ``translate``. A widget sets its words in one
method, called from ``__init__`` and again from ``changeEvent`` on ``QEvent.Type.LanguageChange``.

After a string was added or changed, from the top folder (the second needs its translations written in first)::

    for code in es_MX ko; do uv run pyside6-lupdate -locations none -sort-messages -no-obsolete -extensions py checkin \
        -ts resources/i18n/checkin_$code.ts; done; uv run pyside6-lupdate -pluralonly -locations none -sort-messages \
        -no-obsolete -extensions py checkin -ts resources/i18n/checkin_en.ts
    for code in en es_MX ko; do uv run pyside6-lrelease resources/i18n/checkin_$code.ts; done

English has a file for its plurals alone. The compiled ``.qm`` are committed beside the ``.ts``, and a test compares both
with the sources.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QSettings, QTranslator, Signal

I18N = Path(__file__).parents[2] / "resources" / "i18n"
LANGUAGES = {"en": "English", "es_MX": "Español (México)", "ko": "한국어"}
"""The codes, each with the language's name for itself: a person who cannot read the window must find their own."""
_LOCALES = {"en": "en_US", "es_MX": "es_MX", "ko": "ko_KR"}
_SETTING = "language"


def of_system(languages: list[str]) -> str:
    """The code of ``LANGUAGES`` for a system whose preferred languages are ``languages`` ("ko-KR"), best first."""
    known = {code[:2]: code for code in LANGUAGES}
    return next((known[wanted[:2]] for wanted in languages if wanted[:2] in known), "en")


class Language(QObject):
    """The language in force. ``changed`` carries its code after the window's words were exchanged.

    ``settings`` remembers the choice; without one the system's language is taken, English if it is none of ours.
    """

    changed = Signal(str)

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._translators: list[QTranslator] = []
        self.code = "en"
        remembered = str(settings.value(_SETTING, ""))
        self._put_on(remembered if remembered in LANGUAGES else of_system(QLocale.system().uiLanguages()))

    def speak(self, code: str) -> None:
        """Switch to ``code`` of ``LANGUAGES`` and remember it; any other code raises KeyError."""
        if code not in LANGUAGES:
            raise KeyError(code)
        self._settings.setValue(_SETTING, code)
        if code != self.code:
            self._put_on(code)
            self.changed.emit(code)

    def _put_on(self, code: str) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(QLocale(_LOCALES[code]))
        qt_files = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translators = []
        for name, folder in (f"qtbase_{code[:2]}", qt_files), (f"checkin_{code}", str(I18N)):
            translator = QTranslator(self)
            if translator.load(name, folder):  # Qt's own words are missing from some packages; ours are not
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)
        self.code = code
