"""A Korean input method that is switched on: the real one, IBus with its Hangul engine, without a desktop around it."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.journeys.screen import Screen

TOOLS = ("ibus-daemon", "dbus-run-session", "/usr/libexec/ibus-engine-hangul")
_MEMORY = "/usr/libexec/ibus-memconf"
_HANGUL_FROM_THE_START = "[org/freedesktop/ibus/engine/hangul]\ninitial-input-mode='hangul'\n"


@contextmanager
def hangul(at: Screen) -> Iterator[None]:
    """From now on what is typed on that screen is Hangul, in every program that is started within the block."""
    kept = at.home / "config" / "glib-2.0" / "settings"
    kept.mkdir(parents=True, exist_ok=True)
    (kept / "keyfile").write_text(_HANGUL_FROM_THE_START, encoding="utf-8")
    address = f"unix:path={at.home / 'ibus'}"
    at.environment |= {"IBUS_ADDRESS": address, "QT_IM_MODULE": "ibus", "GSETTINGS_BACKEND": "keyfile"}
    daemon = ["ibus-daemon", f"--address={address}", "--panel=disable", "--emoji-extension=disable"]
    daemon += ["--cache=none", f"--config={_MEMORY}"]
    log = (at.home / "ibus.log").open("wb")
    # a session of its own, so that the bus and all that it started are put away together
    running = subprocess.Popen(
        ["dbus-run-session", "--", *daemon], env=at.environment, stdout=log, stderr=log, start_new_session=True
    )

    def engaged() -> bool:
        asked = subprocess.run(["ibus", "engine", "hangul"], env=at.environment, capture_output=True, check=False)
        return asked.returncode == 0

    try:
        at.until(engaged, "the Hangul engine to answer")
        yield
    finally:
        os.killpg(running.pid, signal.SIGTERM)
        running.wait()
        log.close()
