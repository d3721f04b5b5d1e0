"""The head of the list: which columns are shown, in what order and how wide, as the person arranged them.

menu, dragging --> AttendeesHeader --> settings --> the same arrangement the next time
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from checkin.ui.attendees_columns import USUAL, Column, heading

_CHOSEN, _WIDTHS_KEPT = "attendees/columns", "attendees/widths"
_WIDTHS = {
    Column.HANGUL: 96,
    Column.CATEGORY: 158,
    Column.COUNTRY: 84,
    Column.EMAIL: 220,
    Column.PHONE: 152,
    Column.SECTOR: 168,
    Column.EXTERNAL_CODE: 128,
    Column.NOTE: 200,
    Column.SESSIONS: 152,
    Column.BADGE: 120,
    Column.ARRIVED: 152,
    Column.INSIDE: 132,
}
"""Pixels. The name takes a little more than its share of the rest, company and title divide what it leaves."""
_WHOLE_CATEGORY, _ROOMY = 216, 900
"""Pixels of the longest category, and of the table's width from which it is read in full."""
_SHARES = {Column.NAME: 1.3, Column.COMPANY: 1.0, Column.TITLE: 1.0}
_NARROWEST = 144
"""Pixels of a column that takes a share, once the person chose more columns than there is room for."""
_LEAST = {Column.INSIDE: 880, Column.TITLE: 1160, Column.COUNTRY: 960, Column.CATEGORY: 700}
"""Pixels of the table's width from which a usual column has room; the panel says everything anyway."""


class ColumnsMenu(QMenu):
    """A menu that stays open while columns are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class AttendeesHeader(QHeaderView):
    """Until the person ticks or moves a column, the usual ones are shown as far as there is room. ``arranged``: the
    columns are other ones, or stand in another order."""

    arranged = Signal()

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._settings = settings
        self._room = 0
        self._arranging = False
        self._chosen: list[Column] | None = _read_columns(str(settings.value(_CHOSEN, "") or ""))
        self._widths = _read_widths(str(settings.value(_WIDTHS_KEPT, "") or ""))
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sectionMoved.connect(self._keep_order)
        self.sectionResized.connect(self._keep_width)

    @property
    def shown(self) -> list[Column]:
        """The columns that are seen, from the left."""
        visual = [Column(self.logicalIndex(place)) for place in range(self.count())]
        return [column for column in visual if not self.isSectionHidden(column)]

    def fit(self, room: int) -> None:
        """Arrange the columns in ``room`` pixels."""
        self._room = room
        self._arrange()

    def show_columns(self, columns: Sequence[Column] | None) -> None:
        """Show these, in this order, and remember it; None: the usual ones, as wide as usual."""
        self._chosen = list(columns) if columns else None
        if columns is None:
            self._widths.clear()
            self._settings.remove(_WIDTHS_KEPT)
            self._settings.remove(_CHOSEN)
        else:
            self._settings.setValue(_CHOSEN, ",".join(column.name for column in columns))
        self._arrange()
        self.arranged.emit()

    def fill_menu(self, menu: QMenu, column: Column | None = None) -> None:
        """All columns to tick, and what can be done with one ``column``."""
        shown = self.shown
        if column in shown:
            place = shown.index(column)
            left = menu.addAction(self.tr("Move to the &left"), partial(self._move, column, place - 1))
            left.setEnabled(place > 0)
            right = menu.addAction(self.tr("Move to the &right"), partial(self._move, column, place + 1))
            right.setEnabled(place + 1 < len(shown))
            menu.addSeparator()
        for one in Column:
            action = menu.addAction(heading(one).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one in shown)
            action.setEnabled(one is not Column.NAME)  # a list of nobody is none
            action.toggled.connect(partial(self._tick, one))
        menu.addSeparator()
        menu.addAction(self.tr("&Usual columns"), partial(self.show_columns, None))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = ColumnsMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self.logicalIndexAt(event.pos())
        self.fill_menu(menu, Column(place) if place >= 0 else None)
        menu.popup(event.globalPos())

    # --- what the person does

    def _tick(self, column: Column, on: bool) -> None:
        shown = [one for one in self.shown if one is not column]
        if on:  # beside the one that it usually stands beside
            before = [one for one in Column if one < column and one in shown]
            shown.insert(shown.index(before[-1]) + 1 if before else 0, column)
        self.show_columns(shown)

    def _move(self, column: Column, place: int) -> None:
        shown = [one for one in self.shown if one is not column]
        shown.insert(place, column)
        self.show_columns(shown)

    def _keep_order(self) -> None:
        if not self._arranging:
            self.show_columns(self.shown)

    def _keep_width(self, section: int, _before: int, width: int) -> None:
        if not self._arranging and width:
            self._widths[Column(section)] = width
            kept = ",".join(f"{column.name}={pixels}" for column, pixels in self._widths.items())
            self._settings.setValue(_WIDTHS_KEPT, kept)

    # --- the arrangement

    def _arrange(self) -> None:
        if self._room <= 0 or not self.count():
            return
        self._arranging = True
        usual = [column for column in USUAL if self._room >= _LEAST.get(column, 0)]
        shown = self._chosen or usual
        order = [*shown, *(column for column in Column if column not in shown)]
        for place, column in enumerate(order):
            self.moveSection(self.visualIndex(column), place)
            self.setSectionHidden(column, column not in shown)
        usually = {**_WIDTHS, Column.CATEGORY: _WHOLE_CATEGORY} if self._room >= _ROOMY else _WIDTHS
        fixed = {column: self._widths.get(column) or usually.get(column) or 0 for column in shown}
        rest = self._room - sum(fixed.values())
        shares = sum(_SHARES[column] for column in shown if not fixed[column])
        for column in shown:
            self.resizeSection(column, fixed[column] or max(int(rest * _SHARES[column] / shares), _NARROWEST))
        self._arranging = False


def _read_columns(kept: str) -> list[Column] | None:
    """The columns that were kept, without those that another version may have had."""
    found = [Column[name] for name in dict.fromkeys(kept.split(",")) if name in Column.__members__]
    return found if Column.NAME in found else None


def _read_widths(kept: str) -> dict[Column, int]:
    pairs = [one.partition("=") for one in kept.split(",")]
    return {
        Column[name]: min(max(int(pixels), 40), 2000)
        for name, _, pixels in pairs
        if name in Column.__members__ and pixels.isdecimal()
    }
