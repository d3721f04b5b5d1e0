"""The event files that were opened last on this machine, newest first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

_KEY = "files/recent"
_MOST = 6


def recent_files(settings: QSettings) -> list[Path]:
    """Those that are still there."""
    kept = settings.value(_KEY, [])
    texts = [kept] if isinstance(kept, str) else list(kept) if isinstance(kept, list) else []
    return [path for path in map(Path, map(str, texts)) if path.is_file()]


def remember_file(settings: QSettings, path: Path) -> None:
    """Put ``path`` first."""
    whole = path.resolve()
    others = [other for other in recent_files(settings) if other != whole]
    settings.setValue(_KEY, [str(one) for one in (whole, *others)][:_MOST])
