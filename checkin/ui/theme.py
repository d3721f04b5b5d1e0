"""The look of the program: one family, one palette, one stylesheet, built from the tokens below.

    tokens --> palette + stylesheet --> apply(app)
    Reason, Direction --> verdict_look --> Look (shape, icon, colours)
    name, colour --> icon / picture (tinted SVG)

Light on purpose, also where the system is dark: a desk stands in a lobby in the sun, a badge lies on white paper, and
the verdict's three colours are measured against these grounds and no others. Fusion underneath, so that Linux,
Windows and macOS look the same. Every pair of text and ground keeps WCAG 2.2 AA, 4.5:1; edges of controls and the
focus ring keep 3:1 (https://www.w3.org/TR/WCAG22/, 1.4.3 and 1.4.11); the tests measure both.

Widgets take their look from dynamic properties, set with ``dress(widget, role="primary")``:

- QPushButton: ``primary`` (one a page), ``plain`` (default), ``danger``, ``quiet`` (no edge until touched), ``chosen`` (of several);
  ``touch=True`` makes it 72 high, ``door=True`` 56 with larger words
- QToolButton: ``rail`` (navigation), otherwise quiet
- QLabel: ``display`` (56), ``large`` (32), ``title`` (24), ``heading`` (18), ``strong`` (15), ``muted`` (15), ``small`` (13)
- QFrame: ``card``, ``sunken``, ``rail``, ``divider``
- QLineEdit: ``scan`` (the desk's one box, taller)
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleOption, QWidget

from checkin.devices.bell import Ring, ring_for
from checkin.domain.admission import Reason
from checkin.domain.presence import Direction
from checkin.ui.stylesheet import stylesheet

RESOURCES = Path(__file__).parents[2] / "resources"
FAMILY = "Pretendard"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")

GRID = 8
"""Pixels. Every margin and gap is a multiple of it, or half of it."""
HALF, GAP, ROOM, WIDE = GRID // 2, GRID, 2 * GRID, 3 * GRID
RADIUS = 8
CONTROL = 5 * GRID
"""Height of a button or a field: large enough for a finger on a touch screen that stands on a table."""


class Size(StrEnum):
    """The type scale, in device-independent pixels."""

    SMALL = "13"
    TEXT = "15"
    HEADING = "18"
    TITLE = "24"
    LARGE = "32"
    DISPLAY = "56"

    @property
    def px(self) -> int:
        """As a number."""
        return int(self.value)


class Color(StrEnum):
    """The palette. INK on CANVAS is text on ground; a ``SOFT`` ground goes with the ``DEEP`` text of its hue."""

    CANVAS = "#f4f6f8"
    SURFACE = "#ffffff"
    SUNKEN = "#eaeef2"
    HOVER = "#f0f3f7"
    LINE = "#dce2e9"
    EDGE = "#7d8899"
    INK = "#15202e"
    INK_SOFT = "#475467"
    INK_FAINT = "#596678"
    DISABLED = "#8a94a3"
    ACCENT = "#1f4fbf"
    ACCENT_DEEP = "#173e99"
    ACCENT_SOFT = "#e6edfb"
    SELECTED = "#dbe6fb"
    ON_DARK = "#ffffff"
    GREEN = "#0a6638"
    GREEN_DEEP = "#0b5a33"
    GREEN_SOFT = "#def3e7"
    RED = "#a9141f"
    RED_DEEP = "#96111b"
    RED_SOFT = "#fce6e6"
    AMBER = "#ffc233"
    AMBER_DEEP = "#6f4700"
    AMBER_SOFT = "#fff1d0"
    AMBER_INK = "#241800"
    BLUE = "#154a86"
    BLUE_DEEP = "#154a86"
    BLUE_SOFT = "#e0edf9"


def apply(app: QApplication) -> None:
    """Dress the whole application; once, before the first window. Without the fonts it goes on in the system's own."""
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"{FAMILY}-{weight}.ttf"))
    app.setStyle("Fusion")
    app.styleHints().setColorScheme(Qt.ColorScheme.Light)
    app.setFont(font())
    app.setPalette(palette())
    tokens = {name.lower(): color.value for name, color in Color.__members__.items()}  # aliases too
    tokens |= {f"px_{size.name.lower()}": size.value for size in Size}
    app.setStyleSheet(stylesheet(tokens | {"controls": (RESOURCES / "controls").as_posix()}))


def palette() -> QPalette:
    """What Fusion paints where the stylesheet says nothing."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    grounds = {
        role.Window: Color.CANVAS,
        role.Base: Color.SURFACE,
        role.AlternateBase: Color.HOVER,
        role.Button: Color.SURFACE,
        role.ToolTipBase: Color.INK,
        role.ToolTipText: Color.ON_DARK,
        role.Highlight: Color.SELECTED,
        role.HighlightedText: Color.INK,
        role.PlaceholderText: Color.INK_FAINT,
        role.Link: Color.ACCENT,
        role.Accent: Color.ACCENT,
        role.Light: Color.SURFACE,
        role.Midlight: Color.HOVER,
        role.Mid: Color.LINE,
        role.Dark: Color.EDGE,
        role.Shadow: Color.EDGE,
    }
    made = QPalette()
    for each, color in grounds.items():
        made.setColor(each, QColor(color))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(each, QColor(Color.INK))
        made.setColor(group.Disabled, each, QColor(Color.DISABLED))
    return made


def font(size: Size = Size.TEXT, weight: QFont.Weight = QFont.Weight.Normal, *, figures: bool = False) -> QFont:
    """The family at ``size``; with ``figures`` all digits equally wide, for counts and times that change in place."""
    made = QFont(FAMILY)
    made.setPixelSize(size.px)
    made.setWeight(weight)
    if figures:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def dress(widget: QWidget, **properties: str | bool) -> None:
    """Set dynamic ``properties`` (``role="primary"``) and let the stylesheet see them, also on a widget already shown."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


@lru_cache(maxsize=128)
def _drawing(name: str, color: str) -> QSvgRenderer:
    source = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))


def picture(name: str, color: str = Color.INK, size: int = 24, ratio: float = 1.0) -> QPixmap:
    """The icon ``name`` in one ``color``, ``size`` points square, for a screen of pixel ``ratio``. No such: OSError."""
    drawing = _drawing(name, str(color))
    pixels = round(size * ratio)
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@contextmanager
def undressed(app: QApplication) -> Iterator[None]:
    """Build a first window without the stylesheet and dress it once.

    Each widget that is put into another is dressed again with all that it holds: 50 ms of 160.
    """
    sheet = "" if app.topLevelWidgets() else app.styleSheet()
    if sheet:
        app.setStyleSheet("")
    try:
        yield
    finally:
        if sheet:
            app.setStyleSheet(sheet)


_given_away: list[QIconEngine] = []
"""Copies that Qt asked for and owns: PySide does not know that, and would take them away when nobody holds them here."""


class _Drawn(QIconEngine):
    """Draws an icon when it is shown, for the size and the screen that it is shown at: a window holds some 35, and most
    of what could be asked of them never is."""

    def __init__(self, name: str, color: str, on: str) -> None:
        super().__init__()
        self._name, self._color, self._on = name, color, on

    def clone(self) -> QIconEngine:
        made = _Drawn(self._name, self._color, self._on)
        _given_away.append(made)
        return made

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatio()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        color = self._on if state == QIcon.State.On else self._color
        return _shown(self._name, color, min(size.width(), size.height()), scale, mode)


@lru_cache(maxsize=512)
def _shown(name: str, color: str, size: int, ratio: float, mode: QIcon.Mode) -> QPixmap:
    drawn = picture(name, color, size, ratio)
    return drawn if mode == QIcon.Mode.Normal else QApplication.style().generatedIconPixmap(mode, drawn, QStyleOption())


@lru_cache(maxsize=256)
def icon(name: str, color: str = Color.INK_SOFT, on: str | None = None) -> QIcon:
    """The icon ``name`` tinted ``color`` (``on``: when its button is checked), paler when disabled. No such: OSError."""
    _drawing(name, str(color))
    return QIcon(_Drawn(name, str(color), str(on or color)))


@dataclass(frozen=True, slots=True)
class Look:
    """How a verdict looks. ``shape`` is one of four outlines that also a colour-blind eye tells apart, ``icon`` the
    picture of the reason itself; ``foreground`` on ``background`` fills the screen, ``deep`` on ``soft`` is a row of
    a list or a pill."""

    shape: str
    icon: str
    background: Color
    foreground: Color
    soft: Color
    deep: Color


_REASON_ICONS = {
    Reason.ADMITTED: "door-in",
    Reason.ALREADY_IN: "people",
    Reason.NOT_INVITED: "lock",
    Reason.UNKNOWN: "question",
    Reason.FORGED: "shield-off",
    Reason.REVOKED: "swap",
    Reason.UNSYNCED: "sync",
    Reason.OTHER_EVENT: "globe",
    Reason.TOO_EARLY: "clock",
    Reason.OVER: "clock",
    Reason.FULL: "full",
    Reason.NOT_LISTED: "lock",
    Reason.BLOCKED: "shield-off",
    Reason.NOT_VALID: "calendar",
    Reason.TOO_LATE: "clock",
    Reason.QUOTA: "full",
    Reason.QUESTIONS: "question",
    Reason.UNREADABLE: "search",
}
_GROUNDS = {
    Ring.ADMITTED: (Color.GREEN, Color.ON_DARK, Color.GREEN_SOFT, Color.GREEN_DEEP),
    Ring.REFUSED: (Color.RED, Color.ON_DARK, Color.RED_SOFT, Color.RED_DEEP),
    Ring.ATTENTION: (Color.AMBER, Color.AMBER_INK, Color.AMBER_SOFT, Color.AMBER_DEEP),
}


def verdict_look(reason: Reason, direction: Direction = Direction.IN) -> Look:
    """How ``reason`` looks at a door that people pass in ``direction``.

    What the bell rings for is what the eye sees. Leaving is blue and an arrow, not green and a tick: a desk that was left
    on "out" by mistake must not look like one that lets people in, not even without colours.
    """
    ring = ring_for(reason)
    if reason is Reason.ADMITTED and direction is Direction.OUT:
        return Look("verdict-leaving", "door-out", Color.BLUE, Color.ON_DARK, Color.BLUE_SOFT, Color.BLUE_DEEP)
    return Look(f"verdict-{ring}", _REASON_ICONS[reason], *_GROUNDS[ring])
