"""What is worked with beside a preview: as high as it is, and scrolled where a low screen has less room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from checkin.ui import theme

_LEAST = 160


class WorkColumn(QScrollArea):
    """One below the other. Qt's own scroll area asks for 24 lines at most, whatever is in it."""

    def __init__(self, widgets: Iterable[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.ROOM)
        for widget in widgets:
            column.addWidget(widget)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setWidget(self._inner)

    def sizeHint(self) -> QSize:
        inner, hint = self._inner, self._inner.sizeHint()
        return QSize(hint.width(), inner.heightForWidth(self.width()) if inner.hasHeightForWidth() else hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inner.minimumSizeHint().width(), _LEAST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
