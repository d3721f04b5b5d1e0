"""One filter above a list: a choice whose words are cut off with dots where the box is narrower, whole in its list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from checkin.ui.widgets import Choice

POPUP = 400
"""Pixels of a list that drops down, where its words are longer than the box."""
_LETTERS = 10


def keep_narrow(box: QComboBox) -> None:
    """Let ``box`` share a row with others and never make it wider."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setMaxVisibleItems(16)
    box.view().setMinimumWidth(POPUP)
    box.view().setTextElideMode(Qt.TextElideMode.ElideRight)


class FilterBox(Choice):
    """One of several that share a row; the mouse over it tells the words that are cut off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        keep_narrow(self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.currentText())
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
