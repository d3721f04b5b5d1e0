"""A list with ticks, as narrow as a window makes it: no line of an item is left out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from checkin.ui.wrapped_items import WrappedItems

TEXT = "Innovative Consumer Goods Showcase\nmartes 29 de abril, 10:00 a.m. – 6:00 p.m."


@pytest.mark.parametrize("width", [*range(240, 320, 20), *range(320, 345), *range(360, 520, 20)])
def test_every_line_of_an_item_has_its_height(qtbot: QtBot, width: int) -> None:
    listed = QListWidget()
    qtbot.addWidget(listed)
    listed.setWordWrap(True)
    listed.setItemDelegate(WrappedItems(listed))
    item = QListWidgetItem(TEXT, listed)
    item.setCheckState(Qt.CheckState.Unchecked)
    listed.setFixedWidth(width)
    listed.show()
    place = listed.visualItemRect(item)
    option = QStyleOptionViewItem()
    listed.initViewItemOption(option)
    option.rect = QRect(QPoint(), place.size())
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
    option.text = TEXT
    room = listed.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, listed)
    margin = listed.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, listed) + 1
    wanted = QFontMetrics(listed.font()).boundingRect(
        QRect(0, 0, room.width() - 2 * margin, 1000), Qt.TextFlag.TextWordWrap.value, TEXT
    )
    assert place.width() <= listed.viewport().width()
    assert wanted.height() <= place.height() - 20  # the stylesheet's padding above and below
