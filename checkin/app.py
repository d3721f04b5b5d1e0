# ruff: noqa: PLC0415 - what is not needed yet is not imported yet: verbs need no Qt, the first page no printer
"""Where the program begins, and the only place where its objects are built and joined.

arguments --verb--> cli
          --else--> screen? --> EventFile --> Program.show_event --> Joined: Desk, Background, Bell, Scanners, pages
                            `-- no file --> welcome page --opened--> Program.show_event
"""

from __future__ import annotations

import argparse
import gc
import platform
import sys
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from checkin.devices.display import NoDisplay, missing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from checkin.desk import Desk
    from checkin.office import Office
    from checkin.storage import EventFile
    from checkin.ui.attendees_page import AttendeesPage
    from checkin.ui.welcome_page import WelcomePage
    from checkin.ui.window import Window

CANNOT = 2
"""Exit status: it could not be done, and standard error says why."""
NAME = "checkin"
LANGUAGES = ("en", "es_MX", "ko")
_DESK_NAME = "desk/name"
_NO_DISPLAY = {
    NoDisplay.NO_SCREEN: "there is no screen to open a window on; use a virtual one (xvfb-run -a uv run main.py), or"
    " the command line (uv run main.py --help)",
    NoDisplay.NO_LIBRARIES: "the system's libraries for windows are missing; install them with: bash .ci/setup",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit status. ``arguments`` are those of the command line unless given."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and (given[0] in {"-h", "--help"} or _is_verb(given[0])):
        from checkin.cli import main as verb

        return verb(given)
    gc.disable()  # nothing of what is imported and built is garbage, and looking for it costs a tenth of the start
    options = _parser().parse_args(given)
    if (problem := missing()) is not None:
        return _refuse(_NO_DISPLAY[problem])
    from checkin.devices import printer  # noqa: F401 - PySide reads the source of what comes after it: 30 ms
    from checkin.storage import CannotOpen
    from checkin.ui import company_reading, stylesheet  # noqa: F401
    from checkin.ui.event_files import demo_file, open_file

    try:
        import PySide6.QtSvg
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        return _refuse(f"{_NO_DISPLAY[NoDisplay.NO_LIBRARIES]} ({error})")
    try:
        file = demo_file() if options.demo else open_file(options.file) if options.file else None
    except CannotOpen as error:
        from checkin.cli import sentence

        return _refuse(sentence(error))
    except OSError as error:
        return _refuse(f"{error.filename or options.file}: {error.strerror or error}")
    return _show(file, options.language)


def _is_verb(word: str) -> bool:
    if not word.isalpha():  # a path or an option: no need to load the command line to know
        return False
    from checkin.cli import VERBS

    return word in VERBS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py",
        usage="main.py [FILE | --demo] [--language en|es_MX|ko], or a verb: main.py --help lists them",
        description="Open the window; with --help, all the verbs.",
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("file", metavar="FILE", nargs="?", type=Path, help="the event file, NAME.checkin")
    which.add_argument("--demo", action="store_true", help="the demo event, made if it is not there yet")
    parser.add_argument("--language", choices=LANGUAGES, help="the window's language; remembered")
    return parser


def _refuse(sentence: str) -> int:
    print(f"{NAME}: {sentence}", file=sys.stderr)  # noqa: T201
    return CANNOT


# --- the window


def _show(file: EventFile | None, language: str | None) -> int:
    import signal

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from checkin.ui import theme

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program: what was shown is durable
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setWindowIcon(QIcon(str(theme.RESOURCES / "icons" / "checkin.png")))
    theme.apply(app)
    program = Program(app, language)
    if file is None:
        program.show_welcome()
    else:
        program.show_event(file)
    gc.freeze()
    gc.enable()
    status = app.exec()
    program.close()
    return status


class Program:
    """The running program: its settings and language, and the window or welcome page that is open."""

    def __init__(self, app: QApplication, language: str | None = None) -> None:
        from PySide6.QtCore import QSettings

        from checkin.ui.background import Background
        from checkin.ui.language import Language
        from checkin.ui.unforeseen import listen_for_errors

        self._app = app
        self.settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, NAME, NAME)
        self.language = Language(self.settings, app)
        if language:
            self.language.speak(language)
        self.background = Background("files", app)
        self.joined: Joined | None = None
        self.welcome: WelcomePage | None = None
        listen_for_errors(self._tell)

    def show_event(self, file: EventFile) -> None:
        """Open the window of ``file`` in place of whatever is open."""
        from checkin.ui import theme
        from checkin.ui.recent_files import remember_file

        with theme.undressed(self._app):
            before, self.joined = self.joined, Joined(self, file)
        remember_file(self.settings, file.path)
        self.joined.window.show()
        self._forget_welcome()
        if before is not None:
            before.window.close()

    def show_welcome(self) -> WelcomePage:
        """Ask which event."""
        from checkin.ui.event_files import EventFiles, demo_file, make_file, open_file
        from checkin.ui.welcome_page import WelcomePage

        if self.welcome is None:
            ways = EventFiles(open_file, make_file, demo_file)
            self.welcome = WelcomePage(ways, self.background, self.language, self.settings)
            self.welcome.opened.connect(self.show_event)
            self.welcome.closed.connect(self._forget_welcome)
        self.welcome.show()
        self.welcome.activateWindow()
        return self.welcome

    def open_path(self, path: Path) -> None:
        """Open another event file, or say on the welcome page why not."""
        self.show_welcome().open_path(path)

    def close(self) -> None:
        """Put everything away."""
        if self.joined is not None:
            self.joined.close()
        self.background.close()

    def _forget_welcome(self) -> None:
        page, self.welcome = self.welcome, None
        if page is not None:
            page.hide()
            page.deleteLater()

    def _tell(self, sentence: str) -> None:
        if self.joined is not None:
            self.joined.window.say("error", sentence)


class Joined:
    """All that belongs to one open event file: made here, joined here, put away by ``close``.

    A scan waits for nothing but scans: the desk has a thread, the office (lists, exports) one, ``DeskPrinting`` its own.
    """

    def __init__(self, program: Program, file: EventFile) -> None:
        from PySide6.QtCore import QTimer

        from checkin.desk import Desk
        from checkin.devices.bell import Bell
        from checkin.domain.rehearsal import event_clock
        from checkin.storage.keyring import machine_data, machine_keyring
        from checkin.ui import desk_settings
        from checkin.ui.background import Background
        from checkin.ui.desk_modes import DeskModes
        from checkin.ui.desk_printing import DeskPrinting
        from checkin.ui.door_page import DoorPage
        from checkin.ui.scanners import Scanners
        from checkin.ui.window import Window

        self.file = file
        self._settings = settings = program.settings
        with file.reading() as records:
            event = records.event()
            last = records.recent(limit=1) if event.rehearsal else []
        name = str(settings.value(_DESK_NAME, "")) or platform.node() or "desk"
        clock = event_clock(event, last[0].moment if last else None)
        self.desk: Desk = Desk(file, name, clock=clock, others=machine_keyring().others(event))
        desk_settings.settle(self.desk, settings)
        self._open = True
        self.at_desk, self.at_office = Background("desk"), Background("office")
        self.bell = Bell()
        self.door = DoorPage(self.desk, self.at_desk, self.bell, settings, self._print_people)
        self.window: Window = Window(self.desk, self.door, self._builders(), program.language, settings)
        self.bell.setParent(self.window)
        self.scanners = Scanners(self.desk, self.window, self.at_office, settings)
        self.paper = DeskPrinting(self.desk, self.door.choices, settings, self.window, machine_data() / "batches")
        self.paper.serve(self.door, self.window)
        self.modes = DeskModes(self.window, self.at_desk, self.bell, settings, lambda: self.paper.printing)
        for background in (self.at_desk, self.at_office, *self.paper.backgrounds):
            background.setParent(self.window)
            background.broke.connect(self._tell)
        self.window.file_wanted.connect(program.open_path)
        self.window.welcome_wanted.connect(program.show_welcome)
        self.window.desk_named.connect(self._name_desk)
        self.window.closed.connect(self.close)
        QTimer.singleShot(300, self.window, self._settle)

    @cached_property
    def office(self) -> Office:
        """Made when the first page beside the desk's is opened."""
        from checkin.office import Office

        return Office(self.file, self.desk.name, clock=self.desk.clock)

    def _settle(self) -> None:
        """The window is there: load the sounds, which take longer than it does, and see to pictures that are dropped."""
        from checkin.ui.code_pictures import CodePictures

        if self._open:
            self.bell.prepare()
            self.pictures = CodePictures(self.desk, self.at_office, self.window)

    def close(self) -> None:
        """Wait for what was begun, then let go of the file. May be called twice."""
        if not self._open:
            return
        self._open = False
        self.scanners.close()
        self.paper.close()
        for background in (self.at_desk, self.at_office):
            background.close()
        self.file.close()
        self.window.deleteLater()

    def _builders(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "attendees": self._attendees,
            "sessions": self._sessions,
            "meetings": self._meetings,
            "badges": self._badges,
            "import": self._import,
            "export": self._export,
        }

    def _attendees(self) -> QWidget:
        from checkin.ui.attendees_page import AttendeesPage

        return AttendeesPage(self.desk, self.office, self.at_office, self.paper.printing, self._settings)

    def _sessions(self) -> QWidget:
        from checkin.ui.sessions_page import SessionsPage

        return SessionsPage(self.desk, self.office, self.at_office)

    def _meetings(self) -> QWidget:
        from checkin.consultations import Consultations
        from checkin.ui.meetings_page import MeetingsPage

        table = Consultations(self.file, self.desk.name, clock=self.desk.clock)
        return MeetingsPage(self.desk, table, self.at_office, self._settings)

    def _badges(self) -> QWidget:
        from checkin.ui.badges_page import BadgesPage

        page = BadgesPage(self.desk, self.office, self.at_office, self.paper.printing, self._settings)
        page.list_wanted.connect(lambda: self.window.go("import"))
        page.person_wanted.connect(self._show_person)
        page.printing_wanted.connect(self.paper.show_choices)
        return page

    def _import(self) -> QWidget:
        from checkin.ui.import_page import ImportPage

        return ImportPage(self.desk, self.office, self.at_office, self.paper.printing, self._settings)

    def _export(self) -> QWidget:
        from checkin.ui.export_page import ExportPage

        return ExportPage(self.desk, self.office, self.at_office, self._settings)

    def _show_person(self, attendee_id: str) -> None:
        cast("AttendeesPage", self.window.go("attendees")).choose(attendee_id)

    def _print_people(self, attendee_ids: Sequence[str]) -> None:
        self.paper.printing.print_people(attendee_ids)

    def _name_desk(self, name: str) -> None:
        self.desk.name = name
        self._settings.setValue(_DESK_NAME, name)
        if "office" in self.__dict__:
            self.office.name = name
        self.door.refresh()

    def _tell(self, error: Exception) -> None:
        from checkin.ui.failures import failure_sentence
        from checkin.ui.unforeseen import keep_error

        keep_error(error)
        self.window.say("error", failure_sentence(error))
