"""What a board lies on, and what stays at its edges while it is scrolled: headings, times, the line of the hour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPen

from checkin.ui.board_drawing import draw_heading, draw_time
from checkin.ui.board_places import AXIS, HEAD, Places
from checkin.ui.theme import Color

_TIME_HEIGHT = 24


def draw_ground(painter: QPainter, places: Places, origin: QPoint, room: QRect) -> None:
    """The sheet with its lines, a slot and a column each."""
    painter.fillRect(room, QColor(Color.SURFACE))
    painter.setPen(QPen(QColor(Color.LINE), 1))
    for minute in places.slots:
        y = places.y(minute) - 2 + origin.y()
        painter.drawLine(AXIS, y, min(places.width, room.width()), y)
    for column in range(1, len(places.columns) + 1):
        x = places.x(column) + origin.x()
        painter.drawLine(x, HEAD, x, places.height - HEAD + origin.y())


def draw_edges(
    painter: QPainter, places: Places, origin: QPoint, room: QRect, now: int | None, time_word: Callable[[int], str]
) -> None:
    """The line of the hour at minute ``now``, and over it the headings and times, below which the cards are scrolled."""
    y = None if now is None or not places.begins <= now <= places.ends else places.y(now) + origin.y()
    if y is not None and y > HEAD:
        painter.setPen(QPen(QColor(Color.RED), 2))
        for place, column in enumerate(places.columns):
            if column.today:
                left = places.x(place) + origin.x()
                painter.drawLine(max(left, AXIS), y, left + places.column_width, y)
    painter.fillRect(QRect(0, 0, AXIS, room.height()), QColor(Color.SURFACE))
    for minute in places.slots:
        top = places.y(minute) + origin.y() - 2
        draw_time(painter, QRect(0, top, AXIS - 12, _TIME_HEIGHT), time_word(minute))
    if now is not None and y is not None and any(column.today for column in places.columns):
        draw_time(painter, QRect(4, y - 10, AXIS - 8, 20), time_word(now), now=True)
    painter.fillRect(QRect(0, 0, room.width(), HEAD), QColor(Color.SURFACE))
    painter.setClipRect(QRect(AXIS, 0, room.width() - AXIS, HEAD))
    for place, column in enumerate(places.columns):
        over = QRect(places.x(place) + origin.x(), 0, places.column_width, HEAD)
        if over.intersects(room):
            draw_heading(painter, over, column)
    painter.setClipping(False)
    painter.setPen(QPen(QColor(Color.EDGE), 1))
    painter.drawLine(0, HEAD - 1, room.width(), HEAD - 1)
