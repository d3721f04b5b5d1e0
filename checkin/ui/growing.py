"""A dialog that has more to say once it is open takes the height for it, instead of squeezing what stands above."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget


def make_room_for(widget: QWidget) -> None:
    """Something new stands on ``widget``: let its dialog, if it is in one that is shown, be as high as all of it needs."""
    dialog = widget.window()
    layout = dialog.layout()
    if not isinstance(dialog, QDialog) or layout is None or not dialog.isVisible():
        return
    layout.activate()  # rows within rows learn of it only then
    needed = max(layout.totalHeightForWidth(dialog.width()), layout.totalMinimumSize().height())
    if needed > dialog.height():
        dialog.resize(dialog.width(), needed)
