"""A screen of one's own, a keyboard and a scanner: what a person at the desk has, and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds after which something that should have happened has not; far longer than it takes on a slow machine."""


class NothingHappened(AssertionError):
    """What was waited for did not come; carries where the last screenshot lies."""


class Screen:
    """An X display with a window manager, and hands on its keyboard (``xdotool``)."""

    def __init__(self, display: str, home: Path) -> None:
        self.home = home
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND"))},
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_STATE_HOME": str(home / "state"),
            "LANGUAGE": "en_US",
            "LC_ALL": "C.UTF-8",
        }

    def press(self, *keys: str) -> None:
        """Press keys or chords, in turn: ``press("ctrl+5", "Return")``."""
        self._run("xdotool", "key", "--delay", "30", *keys)

    def type(self, text: str, pause: int = 40) -> None:
        """Type as a person does, ``pause`` milliseconds a key."""
        self._run("xdotool", "type", "--delay", str(pause), text)

    def scan(self, number: str) -> None:
        """What a scanner does: the digits at once, then Enter."""
        self._run("xdotool", "type", "--delay", "4", f"{number}\n")

    def lay_out(self, layout: str) -> None:
        """Give the computer's keyboard another ``layout``: "us", "es", "latam", "kr"."""
        self._run("setxkbmap", layout)

    def scan_keys(self, text: str, pause: int = 4) -> None:
        """What a scanner does, key by key on a US keyboard: the layout makes of them what it will."""
        self._run("xdotool", "key", "--delay", str(pause), *places(text))

    def touch(self, x: int, y: int) -> None:
        """Touch the screen at ``x``, ``y`` pixels."""
        self._run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def wait_for_window(self, name: str) -> None:
        """Wait until a window whose title holds ``name`` is in front."""
        self.until(lambda: name in self.title_in_front(), f"a window {name!r} in front")

    def ask_for(self, keys: str, name: str) -> None:
        """Press ``keys`` until a window ``name`` is in front: a button waits for its page, and so does a person."""

        def asked() -> bool:
            self.press(keys)
            return self.within(2.0, lambda: name in self.title_in_front())

        self.until(asked, f"{keys} to open {name!r}")

    def name_file(self, path: Path) -> None:
        """Answer the file dialog in front with ``path``; its list of completions takes the first Enter."""
        asked = self.title_in_front()
        self.type(str(path))

        def answered() -> bool:
            self.press("Return")
            return self.within(2.0, lambda: self.title_in_front() != asked)

        self.until(answered, f"{asked!r} to take {path}")

    def title_in_front(self) -> str:
        """The title of the window that has the keyboard; "" for none."""
        asked = ["xdotool", "getactivewindow", "getwindowname"]
        said = subprocess.run(asked, env=self.environment, capture_output=True, text=True, check=False)
        return said.stdout.strip() if said.returncode == 0 else ""

    def has_window(self, name: str) -> bool:
        """Whether a window whose title holds ``name`` is on the screen, in front or not."""
        asked = ["xdotool", "search", "--onlyvisible", "--name", name]
        return subprocess.run(asked, env=self.environment, capture_output=True, check=False).returncode == 0

    def until(self, happened: Callable[[], object], what: str) -> None:
        """Look again and again until ``happened``; another process has no signal to wait for."""
        if not self.within(PATIENCE, happened):
            seen = f"in front: {self.title_in_front()!r}; {self._photograph()}"
            raise NothingHappened(f"waited {PATIENCE:.0f} s for {what}; {seen}")

    def _photograph(self) -> str:
        """Where a picture of the screen lies now; what is missing for one."""
        if shutil.which("import") is None:
            return "no picture: ImageMagick is not installed"
        picture = self.home / "nothing-happened.png"
        subprocess.run(["import", "-window", "root", str(picture)], env=self.environment, check=False)
        return str(picture)

    @staticmethod
    def within(seconds: float, happened: Callable[[], object]) -> bool:
        """Whether it ``happened`` within so many seconds."""
        deadline, pause = monotonic() + seconds, threading.Event()
        while not happened():
            if monotonic() > deadline:
                return False
            pause.wait(0.05)
        return True

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=PATIENCE)


@contextmanager
def screen(home: Path, size: str = "1366x768") -> Iterator[Screen]:
    """A new screen of ``size`` pixels; it is gone when the block ends."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    shown = Screen(f":{number}", home)
    manager = subprocess.Popen(["openbox"], env=shown.environment, stderr=subprocess.DEVNULL)
    try:
        yield shown
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


@contextmanager
def program(shown: Screen, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """The real program on that screen; killed at the end if it is still there."""
    log = (shown.home / "program.log").open("wb")
    running = subprocess.Popen(
        [sys.executable, "main.py", *arguments], cwd=ROOT, env=shown.environment, stdout=log, stderr=log
    )
    try:
        yield running
    finally:
        running.kill()
        running.wait()
        log.close()


@contextmanager
def another_program(shown: Screen, title: str) -> Iterator[None]:
    """A window of another program on that screen, open for as long as the block lasts."""
    code = (
        "import sys; from PySide6.QtWidgets import QApplication, QWidget; app = QApplication([]); window = QWidget();"
        " window.setWindowTitle(sys.argv[1]); window.resize(400, 300); window.show(); app.exec()"
    )
    running = subprocess.Popen([sys.executable, "-c", code, title], env=shown.environment, stderr=subprocess.DEVNULL)
    try:
        shown.until(lambda: shown.has_window(title), f"a window {title!r}")
        yield
    finally:
        running.kill()
        running.wait()


# A scanner's keyboard is a US one, whatever the computer's layout: the journey presses keys by their places.
_ROWS = {10: "1234567890-=", 24: "qwertyuiop[]", 38: "asdfghjkl;'`", 51: "\\zxcvbnm,./"}
_SHIFTED_ROWS = {10: "!@#$%^&*()_+", 24: "QWERTYUIOP{}", 38: 'ASDFGHJKL:"~', 51: "|ZXCVBNM<>?"}
_SHIFT = 50
_PLACES = {char: f"{first + at}" for first, row in _ROWS.items() for at, char in enumerate(row)}
_PLACES |= {char: f"{_SHIFT}+{first + at}" for first, row in _SHIFTED_ROWS.items() for at, char in enumerate(row)}
_PLACES |= {"\n": "36", "\t": "23", " ": "65"}


def places(text: str) -> list[str]:
    """The keys of a US keyboard that a scanner presses for ``text``, as X key codes (evdev), with Shift where needed."""
    return [_PLACES[char] for char in text]
