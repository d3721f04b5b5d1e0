"""What a journey says when it is stuck."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.journeys import screen
from tests.journeys.screen import NothingHappened, Screen


@pytest.mark.skipif(not shutil.which("xdotool"), reason="needs xdotool: bash .ci/setup")
def test_a_machine_without_imagemagick_still_says_what_was_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen, "PATIENCE", 0.0)
    monkeypatch.setattr(screen.shutil, "which", lambda tool: None)
    with pytest.raises(NothingHappened, match=r"waited 0 s for a miracle; .*ImageMagick is not installed"):
        Screen(":none", tmp_path).until(lambda: False, "a miracle")
