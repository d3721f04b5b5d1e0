"""Whether there is a screen to open a window on, asked before Qt is: without one, Qt aborts the process."""

from __future__ import annotations

import ctypes
import os
import sys
from enum import StrEnum
from pathlib import Path

_NEED_NO_SCREEN = ("offscreen", "minimal", "vnc")


class NoDisplay(StrEnum):
    """Why no window can be opened."""

    NO_SCREEN = "no_screen"
    NO_LIBRARIES = "no_libraries"


def missing() -> NoDisplay | None:
    """What keeps a window from opening on this machine; None when nothing does."""
    if sys.platform in ("win32", "darwin"):
        return None
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.startswith(_NEED_NO_SCREEN):
        return None
    if _wayland_answers():
        return None
    if not _x_answers():
        return NoDisplay.NO_SCREEN
    # since Qt 6.5 the xcb platform plugin does not load without it
    return None if _loads("libxcb-cursor.so.0") else NoDisplay.NO_LIBRARIES


def _loads(name: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and (Path(folder) / str(name)).is_socket()


def _x_answers() -> bool:
    if not os.environ.get("DISPLAY"):
        return False
    xcb = _loads("libxcb.so.1")
    if xcb is None:
        return True  # there is a screen, but not what it takes to draw on it: the next question finds that out
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused
