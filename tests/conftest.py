"""What every test stands on: no real screen unless asked for, no trace in the person's own settings, no window left."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(tempfile.mkdtemp(prefix="checkin-tests-"))
"""Where the tests live instead of the person's home."""

# Before Qt is imported. Give QT_QPA_PLATFORM=xcb to watch the tests on a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for variable, folder in {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}.items():
    (HOUSE / folder).mkdir(parents=True, exist_ok=True)
    os.environ[variable] = str(HOUSE / folder)

from PySide6.QtCore import QSettings  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from checkin.ui import theme  # noqa: E402


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform says so of every window; all other warnings of Qt fail the test.
    config.addinivalue_line("qt_log_ignore", r"^This plugin does not support (propagateSizeHints|raise|grabbing)")


def pytest_unconfigure() -> None:
    shutil.rmtree(HOUSE, ignore_errors=True)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application, dressed as the person sees it."""
    theme.apply(qapp)
    return qapp


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings in a file of this test's own."""
    return QSettings(str(tmp_path / "checkin.ini"), QSettings.Format.IniFormat)


@pytest.fixture(autouse=True)
def no_window_left_open() -> Iterator[None]:
    """Fails a test that leaves a window on the screen: in the program it would keep the process alive.

    pytest-qt closes what ``qtbot`` was given when the test ends, before this looks.
    """
    yield
    if not isinstance(app := QApplication.instance(), QApplication):
        return
    left = [widget for widget in app.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
        widget.deleteLater()
    assert not left, f"windows left open: {left}"
