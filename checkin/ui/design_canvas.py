"""The page that is designed: the badge's own PDF, and over it what can be taken hold of.

mouse, keys --> area aimed at --snapping--> ``aimed`` --(the editor tries it)--> ``accept`` or ``refuse``
            --release--> ``placed`` with the last area that was accepted
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from checkin.badges import snapping
from checkin.badges.elements import Area, Face
from checkin.badges.pieces import Piece, possible
from checkin.ui.design_grips import CURSORS, grip_at, pulled
from checkin.ui.design_marks import Marks, paint

_MARGIN = 20
_REACH = 6.0
"""Pixels within which an edge is taken."""
_STILL = 3.0
"""Pixels that a mouse may move in a click."""
FINE, COARSE = 0.5, 5.0
"""Millimetres of an arrow key, and with Shift."""
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


@dataclass
class _Drag:
    """A drag under way: what, by which grip, from where; ``good`` is the last area that was accepted."""

    piece: Piece
    grip: str
    start: QPointF
    again: bool
    good: Area
    moving: bool = False
    aimed: Area | None = None
    guides: snapping.Snapped = field(default_factory=lambda: snapping.Snapped(Area(0, 0, 0, 0)))


class DesignCanvas(QWidget):
    """``picked``: a person chose the element with that key, "" for none. ``aimed``, ``placed``: an element and the area it
    would get, or gets; ``placed`` also says by what, "mouse" or "key". ``removing``: Delete was pressed.
    ``resized``: pictures are to be ``pixels`` wide now."""

    picked = Signal(str)
    aimed = Signal(object, object)
    placed = Signal(object, object, str)
    removing = Signal()
    resized = Signal()
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(QSize(280, 260))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._face = Face(100, 100)
        self._pieces: tuple[Piece, ...] = ()
        self._hidden: frozenset[str] = frozenset()
        self._selected = ""
        self._picture = QImage()
        self._drag: _Drag | None = None

    # --- what is shown

    @property
    def picture(self) -> QImage:
        """The page as it was last drawn, null while there is none."""
        return self._picture

    @property
    def pixels(self) -> int:
        """The width in pixels of the screen in which the page is shown sharp."""
        return max(1, round(self._face.width * self._scale * self.devicePixelRatioF()))

    @property
    def selected(self) -> Piece | None:
        """The element that is chosen."""
        return next((piece for piece in self._pieces if piece.key == self._selected), None)

    def show_face(self, face: Face, pieces: tuple[Piece, ...], hidden: Collection[str]) -> None:
        """Show ``face`` with its ``pieces``; those whose keys are ``hidden`` are not drawn for this person."""
        turned = (face.width, face.height) != (self._face.width, self._face.height)
        self._face, self._pieces, self._hidden = face, pieces, frozenset(hidden)
        if turned:
            self._picture = QImage()
            self.resized.emit()
        self.update()

    def show_picture(self, picture: QImage) -> None:
        """Show the page as it is on paper."""
        self._picture = picture
        self._picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.update()

    def select(self, key: str) -> None:
        """Show the element ``key`` as chosen, "" for none; says nothing."""
        self._selected = key
        self.update()

    def accept(self) -> None:
        """What was aimed at is possible."""
        if self._drag and self._drag.aimed:
            self._drag.good, self._drag.aimed = self._drag.aimed, None
        self.update()

    def refuse(self) -> None:
        """What was aimed at is not possible: the element stays, what was meant is shown crossed out."""
        self.update()

    def where(self, area: Area) -> QRectF:
        """``area`` on the screen."""
        left, top, scale = self._left, self._top, self._scale
        return QRectF(left + area.x * scale, top + area.y * scale, area.width * scale, area.height * scale)

    # --- millimetres and pixels

    @property
    def _scale(self) -> float:
        room = self.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        return max(0.1, min(room.width() / self._face.width, room.height() / self._face.height))

    @property
    def _left(self) -> float:
        return round((self.width() - self._face.width * self._scale) / 2)

    @property
    def _top(self) -> float:
        return round((self.height() - self._face.height * self._scale) / 2)

    # --- the mouse

    def _under(self, point: QPointF) -> list[Piece]:
        """The elements under ``point`` that this person's badge shows, the smallest first."""
        found = [
            p for p in self._pieces if p.key not in self._hidden and grip_at(p, self.where(p.area), point) == "move"
        ]
        return sorted(found, key=lambda piece: piece.area.width * piece.area.height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position()
        chosen = self.selected
        grip = grip_at(chosen, self.where(chosen.area), point) if chosen else ""
        again = bool(grip)
        if not grip:
            under = self._under(point)
            chosen, grip = (under[0], "move") if under else (None, "")
            self._choose(chosen)
        self._drag = _Drag(chosen, grip, point, again, chosen.area) if chosen else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag, point = self._drag, event.position()
        if drag is None:
            chosen = self.selected
            grip = grip_at(chosen, self.where(chosen.area), point) if chosen else ""
            self.setCursor(CURSORS[grip or ("move" if self._under(point) else "")])
            return
        far = point - drag.start
        if not drag.moving and abs(far.x()) + abs(far.y()) <= _STILL:
            return
        drag.moving = True
        self._aim(drag, far, free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))

    def _aim(self, drag: _Drag, far: QPointF, *, free: bool) -> None:
        """Aim at where the mouse is; ``free``: at no edge."""
        piece, scale = drag.piece, self._scale
        area = pulled(piece.area, drag.grip, far.x() / scale, far.y() / scale)
        neighbours = tuple(one.area for one in self._pieces if one.key != piece.key and one.key not in self._hidden)
        edges = snapping.Edges(self._face.width, self._face.height, neighbours)
        reach = -1.0 if free else _REACH / scale
        drag.guides = (
            snapping.moved(area, edges, reach)
            if drag.grip == "move"
            else snapping.resized(area, drag.grip, edges, reach)
        )
        if piece.kind == "band":
            drag.guides = replace(drag.guides, down=())  # it is always as wide as the page
        aimed = possible(piece, drag.guides.area)
        if aimed != drag.aimed:
            drag.aimed = aimed
            self.aimed.emit(piece, aimed)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if event.button() != Qt.MouseButton.LeftButton or drag is None:
            self._drag = drag
            return
        if not drag.moving:
            if drag.again and drag.grip == "move":  # a second click takes what lies behind
                under = self._under(event.position())
                keys = [piece.key for piece in under]
                place = keys.index(drag.piece.key) if drag.piece.key in keys else -1
                self._choose(under[(place + 1) % len(under)] if under else None)
        elif drag.good != drag.piece.area:
            self.placed.emit(drag.piece, drag.good, "mouse")
        else:
            self.let_go.emit()
        self.update()

    def _choose(self, piece: Piece | None) -> None:
        key = piece.key if piece else ""
        if key != self._selected:
            self._selected = key
            self.picked.emit(key)
        self.update()

    # --- the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, piece = Qt.Key(event.key()), self.selected
        if key == Qt.Key.Key_Escape and self._drag:
            self._drag = None
            self.let_go.emit()
            self.update()
        elif key == Qt.Key.Key_Escape and piece:
            self._choose(None)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and piece:
            self.removing.emit()
        elif key in _ARROWS and piece:
            step = COARSE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else FINE
            across, down = (direction * step for direction in _ARROWS[key])
            sizing = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            grip = "move" if not sizing else "se" if piece.kind == "qr" else "e" if across else "s"
            area = possible(piece, pulled(piece.area, grip, across, down))
            self.placed.emit(piece, area, "key")
        else:
            super().keyPressEvent(event)

    # --- Qt

    def paintEvent(self, _: QPaintEvent) -> None:
        drag = self._drag if self._drag and self._drag.moving else None
        chosen = self.selected
        paint(
            self,
            Marks(
                page=self.where(Area(0, 0, self._face.width, self._face.height)),
                picture=self._picture,
                free=tuple(self.where(area) for area in self._face.free),
                quiet=self.where(self._face.qr.area) if self._face.qr else None,
                others=tuple(
                    self.where(piece.area)
                    for piece in self._pieces
                    if piece.key not in self._hidden and piece.key != self._selected
                ),
                chosen=chosen,
                rect=self.where(drag.good if drag else chosen.area) if chosen else QRectF(),
                refused=self.where(drag.aimed) if drag and drag.aimed else None,
                down=tuple(self._left + x * self._scale for x in drag.guides.down) if drag else (),
                across=tuple(self._top + y * self._scale for y in drag.guides.across) if drag else (),
            ),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
