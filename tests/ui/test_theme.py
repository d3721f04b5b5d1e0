"""The palette measured, the icons drawn, the verdicts told apart."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from checkin.devices.bell import Ring, ring_for
from checkin.domain.admission import Reason
from checkin.domain.presence import Direction
from checkin.ui import stylesheet, theme
from checkin.ui.theme import Color

TEXT, EDGE = 4.5, 3.0
"""WCAG 2.2 AA: of text, and of what a control is recognised by."""

GROUNDS = (Color.CANVAS, Color.SURFACE, Color.SUNKEN, Color.HOVER, Color.SELECTED)
TEXTS = [
    *((ink, ground) for ink in (Color.INK, Color.INK_SOFT, Color.INK_FAINT) for ground in GROUNDS),
    *((Color.ON_DARK, ground) for ground in (Color.ACCENT, Color.ACCENT_DEEP, Color.INK)),
    *((Color.ACCENT_DEEP, ground) for ground in (Color.ACCENT_SOFT, Color.SURFACE, Color.CANVAS)),
    (Color.RED_DEEP, Color.SURFACE),
    (Color.RED_DEEP, Color.RED_SOFT),
]
EDGES = [
    *((edge, ground) for edge in (Color.EDGE, Color.ACCENT, Color.RED) for ground in (Color.CANVAS, Color.SURFACE)),
    (Color.INK, Color.ACCENT_SOFT),  # the focus ring of a primary button, seen from outside
]
VERDICTS = [*((reason, Direction.IN) for reason in Reason), (Reason.ADMITTED, Direction.OUT)]


def luminance(color: str) -> float:
    """Relative luminance as WCAG defines it."""
    parts = QColor(color)
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (parts.redF(), parts.greenF(), parts.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("ink", "ground"), TEXTS, ids=str)
def test_text_can_be_read(ink: Color, ground: Color) -> None:
    assert contrast(ink, ground) >= TEXT


@pytest.mark.parametrize(("edge", "ground"), EDGES, ids=str)
def test_edges_can_be_seen(edge: Color, ground: Color) -> None:
    assert contrast(edge, ground) >= EDGE


@pytest.mark.parametrize(("reason", "direction"), VERDICTS, ids=str)
def test_a_verdict_can_be_read_in_the_sun(reason: Reason, direction: Direction) -> None:
    look = theme.verdict_look(reason, direction)
    assert contrast(look.foreground, look.background) >= 7  # AAA: it is read from two metres, in a lobby
    assert contrast(look.deep, look.soft) >= 7  # also once it has paled


def test_grave_and_light_differ_in_shape_as_well_as_colour() -> None:
    looks = {ring_for(reason): theme.verdict_look(reason) for reason in Reason}
    assert set(looks) == {Ring.ADMITTED, Ring.ATTENTION, Ring.REFUSED}
    for one, other in combinations(looks.values(), 2):
        assert one.shape != other.shape
        assert one.background != other.background


def test_a_desk_left_on_out_does_not_look_like_one_that_lets_in() -> None:
    leaving, entering = (theme.verdict_look(Reason.ADMITTED, way) for way in (Direction.OUT, Direction.IN))
    assert leaving.background != entering.background
    assert leaving.shape not in {theme.verdict_look(reason).shape for reason in Reason}, "nor without colours"
    assert leaving.icon != entering.icon


@pytest.mark.parametrize(("reason", "direction"), VERDICTS, ids=str)
def test_every_verdict_has_its_pictures(qapp: QApplication, reason: Reason, direction: Direction) -> None:
    look = theme.verdict_look(reason, direction)
    for name in (look.shape, look.icon):
        image = theme.picture(name, look.foreground, 64, 2.0).toImage()
        drawn = [image.pixelColor(x, y) for x in range(0, 128, 4) for y in range(0, 128, 4)]
        assert any(pixel.alpha() > 200 and pixel.rgb() == QColor(look.foreground).rgb() for pixel in drawn)


def test_pictures_are_crisp_on_a_fine_screen(qapp: QApplication) -> None:
    fine = theme.picture("check", Color.INK, 24, 2.0)
    assert (fine.width(), fine.deviceIndependentSize().width()) == (48, 24)


def test_an_icon_greys_out_and_lights_up(qapp: QApplication) -> None:
    icon = theme.icon("check", Color.INK, on=Color.ACCENT)
    assert icon is theme.icon("check", Color.INK, on=Color.ACCENT)

    def color(mode: QIcon.Mode, state: QIcon.State) -> set[str]:
        image = icon.pixmap(24, mode, state).toImage()
        pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
        return {pixel.name() for pixel in pixels if pixel.alpha() == 255}

    assert color(QIcon.Mode.Normal, QIcon.State.Off) == {Color.INK}
    assert color(QIcon.Mode.Normal, QIcon.State.On) == {Color.ACCENT}
    [grey] = {QColor(name).saturation() < 40 for name in color(QIcon.Mode.Disabled, QIcon.State.Off)}
    assert grey


def test_an_icon_that_qt_copies_for_itself_is_still_there(qapp: QApplication) -> None:
    for _ in range(50):
        copied = QIcon(theme.icon("check"))
        copied.addPixmap(QPixmap(16, 16))  # from here on it has a drawing of its own
        assert not copied.pixmap(24).isNull()


def test_an_icon_that_does_not_exist(qapp: QApplication) -> None:
    with pytest.raises(OSError, match="no-such-icon"):
        theme.icon("no-such-icon")


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_the_family_is_there_in_its_weights(qapp: QApplication, weight: int) -> None:
    font = theme.font()
    font.setWeight(font.Weight(weight))
    info = QFontInfo(font)
    assert (info.family().split()[0], info.weight()) == (theme.FAMILY, weight)


def test_every_token_of_the_stylesheet_is_used_and_every_file_is_there() -> None:
    text = stylesheet._TEXT + stylesheet._GROUNDS + stylesheet._BUTTONS + stylesheet._FIELDS + stylesheet._LISTS
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b", text), "colours belong to theme.Color"
    for name in re.findall(r'url\("\$controls/([^"]+)"\)', text):
        assert (theme.RESOURCES / "controls" / name).is_file()


def test_controls_are_drawn_in_colours_of_the_palette() -> None:
    for file in (theme.RESOURCES / "controls").glob("*.svg"):
        assert set(re.findall(r"#[0-9a-f]{6}", file.read_text())) <= {color.value for color in Color}, file.name


def test_qt_understands_the_stylesheet(qtbot: QtBot) -> None:
    """A rule that Qt cannot parse is a warning, and fails here; a role changes the button that is already shown."""
    button = QPushButton("Save")
    qtbot.addWidget(button)
    button.resize(120, 40)
    button.show()
    plain = button.grab().toImage().pixelColor(10, 20)
    theme.dress(button, role="primary")
    assert plain == QColor(Color.SURFACE)
    assert button.grab().toImage().pixelColor(10, 20) == QColor(Color.ACCENT)


def test_fields_and_buttons_that_stand_in_a_row_are_equally_high(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    kinds = (QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QPushButton)
    controls = [kind() for kind in kinds]
    column = QVBoxLayout(page)
    for control in controls:
        column.addWidget(control)
    column.addStretch(1)
    page.show()
    assert [control.height() for control in controls] == [theme.CONTROL] * len(controls)


def left_edge(field: QWidget) -> int:
    """The first column with ink in it, between the frame's own, in pixels."""
    picture = field.grab().toImage()
    rows = range(12, picture.height() - 12)
    columns = range(4, picture.width())
    return next(at for at in columns if any(picture.pixelColor(at, row).lightness() < 120 for row in rows))


def test_words_in_fields_below_each_other_begin_at_one_line(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    line, chosen, typed = QLineEdit("Mexico"), QComboBox(), QComboBox(editable=True)
    for field in (line, chosen, typed):
        if isinstance(field, QComboBox):
            field.addItem("Mexico")
        field.setFixedWidth(200)
        column.addWidget(field)
    form.show()
    for field in (line, chosen, typed):
        field.setFocus()
        assert {left_edge(other) for other in (line, chosen, typed)} == {left_edge(line)}, field


def test_the_system_s_dark_mode_changes_nothing(qapp: QApplication) -> None:
    assert qapp.palette().window().color() == QColor(Color.CANVAS)
    assert qapp.style().name() == "fusion" or qapp.style().objectName() in {"fusion", ""}
