"""What a property of a design is changed with. Each shows a value and, in ``given``, tells the one a person gave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QPixmap, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from checkin.ui import theme
from checkin.ui.design_words import field_word
from checkin.ui.filter_box import FilterBox

_MOST = 2000.0
_SWATCH = 16


class Number(QDoubleSpinBox):
    """A number; ``whole`` for one that has no parts. The wheel does not turn it."""

    given = Signal(object)

    def __init__(self, step: float = 0.5, least: float = 0.0, *, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole
        self.setRange(least, _MOST)
        self.setDecimals(0 if whole else 2)
        self.setSingleStep(step)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(64)
        self.valueChanged.connect(lambda value: self.given.emit(int(value) if self._whole else round(value, 2)))

    def show_value(self, value: object) -> None:
        """Show ``value``; says nothing."""
        with QSignalBlocker(self):
            self.setValue(float(value) if isinstance(value, int | float) else 0.0)

    def textFromValue(self, value: float) -> str:
        text = self.locale().toString(value, "f", self.decimals())
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()  # it is the design that is taken back, not the digits
                return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Sizes(QWidget):
    """The largest, the comfortable and the smallest size of a type."""

    given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.boxes = [Number(0.5, 4.0) for _ in range(3)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.HALF)
        for box in self.boxes:
            row.addWidget(box, 1)
            box.given.connect(lambda _: self.given.emit([round(one.value(), 2) for one in self.boxes]))
        self.setFocusProxy(self.boxes[0])

    def show_value(self, value: object) -> None:
        """Show three sizes."""
        for box, size in zip(self.boxes, value if isinstance(value, list) else [], strict=False):
            box.show_value(size)

    def set_words(self, words: Sequence[str]) -> None:
        """Say what each of the three is."""
        for box, word in zip(self.boxes, words, strict=True):
            box.setAccessibleName(word)
            box.setToolTip(word)


class Pick(FilterBox):
    """One of several; "" is a value too."""

    given = Signal(object)

    def __init__(self, words: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.offer(words)
        self.chosen.connect(lambda key: self.given.emit(key or None))

    def show_value(self, value: object) -> None:
        """Show ``value``; says nothing."""
        self.setCurrentIndex(max(self.findData(value or ""), 0))


class Words(QLineEdit):
    """A text on one line, told when it is done."""

    given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self.editingFinished.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show ``value``; says nothing."""
        self._shown = str(value or "")
        self.setText(self._shown)
        self.setCursorPosition(0)

    def _tell(self) -> None:
        if self.text() != self._shown:
            self._shown = self.text()
            self.given.emit(self._shown)


class Colour(QComboBox):
    """A colour as #rrggbb, typed or one of those that the design has already, each with its swatch."""

    given = Signal(object)

    def __init__(self, known: Iterable[str]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for code in known:
            self.addItem(_swatch(code), code)
        self._shown = ""
        self.activated.connect(lambda _: self._tell())
        if line := self.lineEdit():
            line.editingFinished.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show ``value``; says nothing."""
        self._shown = str(value or "")
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findText(self._shown))
            self.setEditText(self._shown)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _tell(self) -> None:
        said = self.currentText().strip().lower()
        if said != self._shown:
            self._shown = said
            self.given.emit(said or None)


class Fields(QWidget):
    """A field of the person and what is shown where the person has none: as many as are needed, one below the other."""

    given = Signal(object)

    def __init__(self, fields: Sequence[str], count: int) -> None:
        super().__init__()
        self._offered = tuple(fields)
        self.boxes = [FilterBox() for _ in range(count)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HALF)
        for box in self.boxes:
            column.addWidget(box)
            box.chosen.connect(lambda _: self._tell())
        self.setFocusProxy(self.boxes[0])

    def show_value(self, value: object) -> None:
        """Show one field or several."""
        named = [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []
        for number, box in enumerate(self.boxes):
            box.offer([*([] if number == 0 else [("", "–")]), *((field, field_word(field)) for field in self._offered)])
            box.setCurrentIndex(max(box.findData(named[number] if number < len(named) else ""), 0))

    def _tell(self) -> None:
        named = list(dict.fromkeys(box.key for box in self.boxes if box.key))
        self.given.emit(named[0] if len(named) == 1 else named)


def _swatch(code: str) -> QIcon:
    pixmap = QPixmap(_SWATCH, _SWATCH)
    pixmap.fill(QColor(code))
    return QIcon(pixmap)
