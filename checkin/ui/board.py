"""A board of cards: columns side by side, time running down, the hour as a line; cards are carried by mouse or keys.

press on a card --> chosen --drag--> carried over cells: what is in the way? --release--> dropped
arrows --> cursor --> chosen; Ctrl+X lifts the card, arrows carry it, Ctrl+V drops it, Escape leaves it or lets it go

It is drawn and not built of widgets: 24 tables with 20 slots scroll as one picture.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QToolTip, QWidget

from checkin.ui import board_drawing, theme
from checkin.ui.board_edges import draw_edges, draw_ground
from checkin.ui.board_places import AXIS, HEAD, Cell, Column, Face, Places
from checkin.ui.theme import Color

_STEP = 32
"""Pixels that a turn of the wheel's smallest notch scrolls, and how near to an edge a carried card scrolls the board."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}

Hindrances = Callable[[str, str, int], Sequence[str]]
"""What is in the way of a face in a column at a minute of the day: sentences, none where it is free."""


class Board(QAbstractScrollArea):
    """``chosen`` carries the id of a face, "" for an empty cell; ``opened`` that of one to be looked at; ``dropped`` a
    face's id, the column and the minute of the day where it was put; ``carried`` whether a face is being carried and
    what is in its way."""

    chosen = Signal(str)
    opened = Signal(str)
    dropped = Signal(str, str, int)
    carried = Signal(bool, list)

    def __init__(self, hindrances: Hindrances, time_word: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hindrances, self._time_word = hindrances, time_word
        self._columns: Sequence[Column] = ()
        self._slots: Sequence[int] = ()
        self._now: int | None = None
        self.faces: dict[str, Face] = {}
        self.current = ""
        self.cursor_cell = Cell(0, 0)
        self.lifted: Face | None = None
        self._target: Cell | None = None
        self._in_the_way: Sequence[str] = ()
        self._pressed: QPoint | None = None
        self._by_mouse = False
        self.places = Places((), (), (), 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(_STEP)

    # --- what is on it

    def show_faces(
        self, columns: Sequence[Column], faces: Sequence[Face], slots: Sequence[int], now: int | None
    ) -> None:
        """Show these, and the line of the hour at minute ``now``; what is chosen or carried stays so if it is there."""
        self._columns, self._slots, self._now = columns, slots, now
        self.faces = {face.id: face for face in faces}
        if self.current not in self.faces:
            self.current = ""
        if self.lifted and not self._by_mouse:
            self.lifted = self.faces.get(self.lifted.id, self.lifted)
        self.cursor_cell = Cell(
            min(self.cursor_cell.column, max(len(columns) - 1, 0)), min(self.cursor_cell.slot, max(len(slots) - 1, 0))
        )
        self._lay_out()

    def choose(self, face_id: str) -> None:
        """Go to a face and choose it, without saying so."""
        self.current = face_id if face_id in self.faces else ""
        if face := self.faces.get(face_id):
            self.cursor_cell = self._cell_of(face)
            self._see(self.places.rect(face))
            self.setAccessibleDescription(face.spoken)
        self.viewport().update()

    def see_minute(self, minute: int) -> None:
        """Scroll so that ``minute`` of the day is near the top."""
        self.verticalScrollBar().setValue(max(self.places.y(minute) - 2 * theme.WIDE, 0))

    def lift(self) -> None:
        """Begin to carry the chosen face by the keyboard."""
        if (face := self.faces.get(self.current)) and not face.fixed:
            self._begin(face, by_mouse=False)
            self._carry_to(self._cell_of(face))

    def put(self) -> None:
        """Put the carried face where it is."""
        face, target = self.lifted, self._target
        self._end()
        if not (face and target):
            return
        column, minute = self._columns[target.column].key, self._slots[target.slot]
        if face.id not in self.faces or (column, minute) != (face.column, face.starts):
            self.current = face.id
            self.dropped.emit(face.id, column, minute)

    def leave(self) -> None:
        """Leave the carried face where it was."""
        if self.lifted:
            self._end()

    # --- geometry

    def _lay_out(self) -> None:
        room = self.viewport().size()
        self.places = Places(self._columns, list(self.faces.values()), self._slots, room.width())
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(self.places.width - room.width(), 0))
        across.setPageStep(max(room.width() - AXIS, 1))
        down.setRange(0, max(self.places.height - room.height(), 0))
        down.setPageStep(max(room.height() - HEAD, 1))
        self.viewport().update()

    def _origin(self) -> QPoint:
        return QPoint(AXIS - self.horizontalScrollBar().value(), HEAD - self.verticalScrollBar().value())

    def _face_at(self, point: QPoint) -> Face | None:
        if point.x() < AXIS or point.y() < HEAD:
            return None
        spot = point - self._origin()
        return next((face for face in self.faces.values() if self.places.rect(face).contains(spot)), None)

    def _cell_of(self, face: Face) -> Cell:
        return Cell(self.places.column_of(face), self.places.slot_at(face.starts))

    def _faces_in(self, cell: Cell) -> list[Face]:
        return [face for face in self.faces.values() if self._cell_of(face) == cell]

    def _minutes(self) -> int:
        some = self.lifted or next(iter(self.faces.values()), None)
        return some.ends - some.starts if some else 30

    def _see(self, rect: QRect) -> None:
        for bar, first, last, room in (
            (self.horizontalScrollBar(), rect.left(), rect.right(), self.viewport().width() - AXIS),
            (self.verticalScrollBar(), rect.top(), rect.bottom(), self.viewport().height() - HEAD),
        ):
            margin = theme.GAP
            if first - margin < bar.value():
                bar.setValue(first - margin)
            elif last + margin > bar.value() + room:
                bar.setValue(last + margin - room)

    # --- carrying

    def _begin(self, face: Face, *, by_mouse: bool) -> None:
        self.lifted, self._by_mouse = face, by_mouse
        if by_mouse:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _carry_to(self, cell: Cell | None) -> None:
        if self.lifted is None or cell == self._target:
            return
        self._target = cell
        self._in_the_way = ()
        if cell is not None:
            key, minute = self._columns[cell.column].key, self._slots[cell.slot]
            self._in_the_way = self._hindrances(self.lifted.id, key, minute)
        self.carried.emit(True, list(self._in_the_way))
        self.viewport().update()

    def _end(self) -> None:
        self.lifted, self._target, self._pressed, self._in_the_way = None, None, None, ()
        self.viewport().unsetCursor()
        self.carried.emit(False, [])
        self.viewport().update()

    # --- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        face = self._face_at(point)
        if self.lifted and not self._by_mouse:
            if cell := self.places.cell_at(point - self._origin()):
                self.cursor_cell = cell
                self._carry_to(cell)
            return
        if face:
            self._pressed = None if face.fixed else point
            self._take(face)
        elif point.x() >= AXIS and point.y() >= HEAD and (cell := self.places.cell_at(point - self._origin())):
            self.cursor_cell = cell
            self._let_go()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        far = QApplication.startDragDistance()
        if self._pressed and not self.lifted and (point - self._pressed).manhattanLength() >= far:
            self._begin(self.faces[self.current], by_mouse=True)
        if self.lifted and self._by_mouse:
            self._scroll_at_edges(point)
            self._carry_to(self.places.cell_at(point - self._origin()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed = None
        if self.lifted and self._by_mouse:
            self.put()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if face := self._face_at(event.position().toPoint()):
            self.opened.emit(face.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.lifted:
            menu.addAction(self.tr("Put here"), self.put)
            menu.addAction(self.tr("Leave where it was"), self.leave)
        elif face := self._face_at(event.pos()):
            self._take(face)
            menu.addAction(self.tr("Move…"), self.lift).setEnabled(not face.fixed)
            menu.addAction(self.tr("Open"), partial(self.opened.emit, face.id))
        if menu.actions():
            menu.popup(event.globalPos())

    def _scroll_at_edges(self, point: QPoint) -> None:
        for bar, at, first, last in (
            (self.horizontalScrollBar(), point.x(), AXIS, self.viewport().width()),
            (self.verticalScrollBar(), point.y(), HEAD, self.viewport().height()),
        ):
            step = _STEP // 2 if at > last - _STEP else -_STEP // 2 if at < first + _STEP else 0
            bar.setValue(bar.value() + step)

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._step(*_ARROWS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._step(0, len(self._slots) if key == Qt.Key.Key_End else -len(self._slots))
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.lift()
        elif event.matches(QKeySequence.StandardKey.Paste) or (self.lifted and key in _ENTER):
            self.put()
        elif key == Qt.Key.Key_Escape and (self.lifted or self.current):
            (self.leave if self.lifted else self._let_go)()
        elif key == Qt.Key.Key_Space:
            self._next_in_cell()
        elif key in _ENTER and self.current:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _step(self, across: int, down: int) -> None:
        if not (self._columns and self._slots):
            return
        at = self.cursor_cell
        self.cursor_cell = Cell(
            min(max(at.column + across, 0), len(self._columns) - 1), min(max(at.slot + down, 0), len(self._slots) - 1)
        )
        self._see(self.places.cell_rect(self.cursor_cell, self._minutes()))
        if self.lifted:
            self._carry_to(self.cursor_cell)
        elif there := self._faces_in(self.cursor_cell):
            self._take(there[0])
        else:
            self._let_go()

    def _next_in_cell(self) -> None:
        """Where several lie in one cell, the next of them."""
        if there := self._faces_in(self.cursor_cell):
            ids = [face.id for face in there]
            at = ids.index(self.current) if self.current in ids else -1
            self._take(there[(at + 1) % len(there)])

    def _let_go(self) -> None:
        self.current = ""
        self.chosen.emit("")
        self.viewport().update()

    def _take(self, face: Face) -> None:
        self.current, self.cursor_cell = face.id, self._cell_of(face)
        self.setAccessibleDescription(face.spoken)
        self.chosen.emit(face.id)
        self.viewport().update()

    # --- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        seen, origin, ratio = event.rect(), self._origin(), self.devicePixelRatioF()
        room = self.viewport().rect()
        draw_ground(painter, self.places, origin, room)
        for face in self.faces.values():
            rect = self.places.rect(face).translated(origin)
            if rect.intersects(seen):
                lifted = self.lifted is not None and face.id == self.lifted.id
                chosen = face.id == self.current
                board_drawing.draw_face(painter, rect, face, chosen=chosen, lifted=lifted, ratio=ratio)
        if self.lifted and self._target:
            rect = self.places.cell_rect(self._target, self._minutes()).translated(origin)
            board_drawing.draw_target(painter, rect, self.lifted, free=not self._in_the_way, ratio=ratio)
        elif self.hasFocus() and not self.current and self._slots and self._columns:
            rect = self.places.cell_rect(self.cursor_cell, self._minutes()).translated(origin)
            board_drawing.draw_cursor(painter, rect)
        draw_edges(painter, self.places, origin, room, self._now, self._time_word)
        if self.hasFocus():
            painter.setPen(QPen(QColor(Color.ACCENT), 2))
            painter.drawRect(room.adjusted(1, 1, -1, -1))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            face = self._face_at(event.pos())
            QToolTip.showText(event.globalPos(), face.spoken if face else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.viewport().update()
        return super().event(event)
