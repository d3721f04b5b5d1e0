"""The application's one stylesheet; ``$names`` are the tokens of ``theme``.

A focused control shows a ring of two pixels in the accent colour; paddings shrink by the pixel that the ring takes, so
that nothing moves. Order matters: of two rules equally exact the later one wins, so disabled comes last. Numbers stand
to the right in their boxes: Qt 6.11 ignores the left padding of a spin box. Numbers and dates ask for three pixels more
than other fields, and would stand lower beside them.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

_TEXT = """
QWidget { color: $ink; }
QMainWindow, QDialog { background: $canvas; }
QLabel { background: transparent; }
QLabel[role="display"] { font-size: ${px_display}px; font-weight: 700; }
QLabel[role="large"] { font-size: ${px_large}px; font-weight: 700; }
QLabel[role="title"] { font-size: ${px_title}px; font-weight: 700; }
QLabel[role="heading"] { font-size: ${px_heading}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $ink_soft; }
QLabel[role="small"] { font-size: ${px_small}px; color: $ink_soft; }
QToolTip { background: $ink; color: $on_dark; border: none; padding: 4px 8px; font-size: ${px_small}px; }
"""

_GROUNDS = """
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[role="sunken"] { background: $sunken; border: none; border-radius: 12px; }
QFrame[role="rail"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[role="divider"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[strip] { border-radius: 8px; border: 1px solid $line; }
QLabel[strip] { border: none; font-weight: 500; }
QFrame[strip="info"] { background: $blue_soft; }
QFrame[strip="done"] { background: $green_soft; }
QFrame[strip="warning"] { background: $amber_soft; }
QFrame[strip="error"] { background: $red_soft; border-color: $red; }
QLabel[strip="info"] { color: $blue_deep; background: transparent; }
QLabel[strip="done"] { color: $green_deep; background: transparent; }
QLabel[strip="warning"] { color: $amber_deep; background: transparent; }
QLabel[strip="error"] { color: $red_deep; background: transparent; border: none; }
QLabel[pill] { border-radius: 11px; padding: 2px 10px; min-height: 18px; font-size: ${px_small}px; font-weight: 600; }
QLabel[pill="neutral"] { background: $sunken; color: $ink_soft; }
QLabel[pill="green"] { background: $green_soft; color: $green_deep; }
QLabel[pill="red"] { background: $red_soft; color: $red_deep; }
QLabel[pill="amber"] { background: $amber_soft; color: $amber_deep; }
QLabel[pill="blue"] { background: $blue_soft; color: $blue_deep; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollArea:focus { border: 2px solid $accent; border-radius: 8px; }
QGroupBox { border: none; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QSplitter::handle { background: transparent; }
QStatusBar { background: $surface; border-top: 1px solid $line; color: $ink_soft; font-size: ${px_small}px; }
QStatusBar::item { border: none; }
"""

_BUTTONS = """
QPushButton { min-height: 22px; padding: 8px 16px; border: 1px solid $edge; border-radius: 8px;
  background: $surface; color: $ink; font-weight: 600; outline: none; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $sunken; }
QPushButton:focus { border: 2px solid $accent; padding: 7px 15px; }
QPushButton[door="true"] { min-height: 38px; font-size: ${px_title}px; }
QPushButton[role="primary"] { background: $accent; color: $on_dark; border: 1px solid $accent; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed { background: $accent_deep; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="danger"] { color: $red_deep; border: 1px solid $red; }
QPushButton[role="danger"]:hover, QPushButton[role="danger"]:pressed { background: $red_soft; }
QPushButton[role="danger"]:focus { border: 2px solid $red_deep; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; color: $accent_deep; }
QPushButton[role="quiet"]:hover, QPushButton[role="quiet"]:pressed { background: $accent_soft; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; }
QPushButton[role="chosen"] { background: $accent_soft; border: 2px solid $accent; padding: 7px 15px; }
QPushButton[touch="true"] { min-height: 54px; }
QPushButton[touch="true"][role="chosen"] { min-height: 54px; }
QPushButton[role="row"] { text-align: left; background: $accent_soft; border: 1px solid $accent_soft; }
QPushButton[role="row"]:hover, QPushButton[role="row"]:pressed { background: $selected; }
QPushButton[role="row"]:focus { border: 2px solid $accent; padding: 7px 15px; }
QPushButton::menu-indicator { image: url("$controls/down.svg"); width: 16px; height: 16px; subcontrol-position: right center; right: 8px; }
QPushButton[role="chip"] { text-align: left; padding: 6px 11px; background: transparent; border: 1px solid $line; color: $ink_soft;
  font-weight: 500; }
QPushButton[role="chip"]:hover { background: $hover; }
QPushButton[role="chip"]:focus { border: 2px solid $accent; padding: 5px 10px; }
QPushButton[chip="amber"] { background: $amber_soft; border-color: $amber_deep; color: $amber_deep; font-weight: 600; }
QPushButton[chip="red"] { background: $red_soft; border-color: $red; color: $red_deep; font-weight: 600; }
QPushButton:disabled, QPushButton[role="primary"]:disabled, QPushButton[role="danger"]:disabled {
  background: $sunken; color: $disabled; border: 1px solid $line; }
QPushButton[role="quiet"]:disabled { background: transparent; color: $disabled; border: 1px solid transparent; }
QToolButton { border: 1px solid transparent; border-radius: 8px; padding: 7px; background: transparent; color: $ink; }
QToolButton:hover { background: $sunken; }
QToolButton:pressed, QToolButton:checked { background: $selected; }
QToolButton:focus { border: 2px solid $accent; padding: 6px; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="rail"] { padding: 9px 11px; color: $ink_soft; font-weight: 500; text-align: left; }
QToolButton[role="rail"]:hover { background: $hover; }
QToolButton[role="rail"]:checked { background: $accent_soft; color: $accent_deep; font-weight: 600; }
QToolButton[role="rail"]:focus { padding: 8px 10px; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit {
  min-height: 22px; padding: 8px 11px; border: 1px solid $edge; border-radius: 8px; background: $surface; color: $ink;
  selection-background-color: $selected; selection-color: $ink; placeholder-text-color: $ink_faint; }
QSpinBox, QDoubleSpinBox, QDateTimeEdit { max-height: 22px; }
QSpinBox, QDoubleSpinBox { qproperty-alignment: 'AlignRight | AlignVCenter'; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover, QDateTimeEdit:hover {
  border-color: $ink_soft; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateTimeEdit:focus { border: 2px solid $accent; padding: 7px 10px; }
QLineEdit[role="scan"] { min-height: 38px; font-size: ${px_title}px; padding: 8px 15px; border-radius: 12px; }
QLineEdit[role="scan"]:focus { padding: 7px 14px; }
QLineEdit[wrong="true"] { border: 2px solid $red; padding: 7px 10px; }
QLineEdit:read-only { background: $hover; }
QLineEdit[suggested="true"], QComboBox[suggested="true"], QListWidget[suggested="true"] { background: $accent_soft; }
QComboBox[suggested="true"] QLineEdit { background: transparent; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox::down-arrow { image: url("$controls/down.svg"); width: 16px; height: 16px; }
QComboBox { combobox-popup: 0; }
QComboBox { padding-left: 13px; padding-right: 9px; } /* its words begin where those of the fields above it do */
QComboBox:focus { padding-left: 12px; padding-right: 8px; }
QComboBox:editable { padding-left: 11px; }
QComboBox:editable:focus { padding-left: 10px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { min-height: 0; padding: 0; border: none; background: transparent; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { background: $surface; border: 1px solid $edge; border-radius: 0;
  padding: 4px; outline: none; selection-background-color: $selected; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 4px 8px; border: none; border-radius: 6px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 24px; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 4px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 4px 2px 0; }
QAbstractSpinBox::up-arrow { image: url("$controls/up.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$controls/down.svg"); width: 12px; height: 12px; }
QDateTimeEdit::drop-down { border: none; width: 32px; }
QDateTimeEdit::down-arrow { image: url("$controls/down.svg"); width: 16px; height: 16px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: $sunken; color: $disabled; border: 1px solid $line; }
QCheckBox, QRadioButton { spacing: 10px; padding: 4px; border: 2px solid transparent; border-radius: 8px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 18px; height: 18px; border: 1px solid $edge; background: $surface; }
QCheckBox::indicator { border-radius: 5px; }
QRadioButton::indicator { border-radius: 10px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate, QRadioButton::indicator:checked {
  background: $accent; border-color: $accent; }
QCheckBox::indicator:checked { image: url("$controls/tick.svg"); }
QCheckBox::indicator:indeterminate { image: url("$controls/dash.svg"); }
QRadioButton::indicator:checked { image: url("$controls/dot.svg"); }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $sunken; border-color: $line; }
"""

_LISTS = """
QTableView, QListView, QTreeView { background: $surface; border: 1px solid $line; border-radius: 12px; outline: none;
  alternate-background-color: $surface; selection-background-color: $selected; selection-color: $ink; gridline-color: $line; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
QTableView::item { padding: 0 9px; border: none; border-bottom: 1px solid $line; }
QListView::item { padding: 10px 12px; border: none; border-bottom: 1px solid $line; }
QListView[role="completions"] { border: 1px solid $edge; border-radius: 8px; padding: 4px; }
QListView[role="completions"]::item { min-height: 24px; padding: 4px 8px; border: none; border-radius: 6px; }
QListView::indicator { width: 18px; height: 18px; border: 1px solid $edge; border-radius: 5px; background: $surface; }
QListView::indicator:hover { border-color: $accent; }
QListView::indicator:checked { background: $accent; border-color: $accent; image: url("$controls/tick.svg"); }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: $selected; color: $ink; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $ink_soft; border: none; border-bottom: 1px solid $line;
  padding: 10px 12px; font-size: ${px_small}px; font-weight: 600; }
QHeaderView::section:first { border-top-left-radius: 12px; }
QHeaderView::section:last { border-top-right-radius: 12px; }
QHeaderView::section:hover { color: $ink; background: $hover; }
QHeaderView::down-arrow { image: url("$controls/down.svg"); width: 12px; height: 12px; margin-left: 4px; }
QHeaderView::up-arrow { image: url("$controls/up.svg"); width: 12px; height: 12px; margin-left: 4px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $ink_soft; padding: 10px 4px; margin-right: 24px; font-weight: 600;
  border: none; border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $accent_deep; border-bottom: 3px solid $accent; }
QTabBar::tab:focus { background: $accent_soft; }
QTabBar::tab:disabled { color: $disabled; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $edge; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $ink_soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $sunken; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QProgressBar[role="door"] { min-height: 24px; max-height: 24px; }
QProgressBar[full="true"]::chunk { background: $red; }
QMenu { background: $surface; border: 1px solid $edge; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 8px 24px 8px 12px; border-radius: 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenuBar { background: $surface; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 6px 12px; background: transparent; border-radius: 6px; }
QMenuBar::item:selected { background: $selected; }
QCalendarWidget QWidget { alternate-background-color: $surface; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; border-bottom: 1px solid $line; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QCalendarWidget QToolButton { padding: 4px 8px; font-weight: 600; }
QCalendarWidget QAbstractItemView, QCalendarWidget QAbstractItemView:focus { border: none; border-radius: 0;
  selection-background-color: $accent; selection-color: $on_dark; }
"""


def stylesheet(tokens: Mapping[str, str]) -> str:
    """The stylesheet with every ``$name`` replaced from ``tokens``; a token that is missing raises KeyError."""
    return Template(_TEXT + _GROUNDS + _BUTTONS + _FIELDS + _LISTS).substitute(tokens)
