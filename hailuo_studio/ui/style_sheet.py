"""The style sheet, filled in from the tokens. Widgets choose a look by `kind`, a property."""

from string import Template

from hailuo_studio.ui.tokens import (
    CONTROL,
    FONT_PIXELS,
    HALF,
    LARGE_PIXELS,
    SMALL_PIXELS,
    STEP,
    Tokens,
)

_SURFACES = """
QMainWindow, #windowBody, QSplitter { background: $window; }
#topBar, #stripPanel, #queuePanel, #composePanel, #exportBar { background: $panel; }
#stageFrame { background: $picture; border: 2px solid $picture; }
#stageFrame[drop="true"] { border-color: $focus; }
QSplitter::handle { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $strong_line; padding: ${half}px; }
QLabel { background: transparent; }
QLabel[kind="quiet"] { color: $quiet_text; }
QLabel[kind="small"] { color: $quiet_text; font-size: ${small}px; }
QLabel[kind="heading"] { font-weight: 600; }
QLabel[kind="title"] { font-weight: 600; font-size: ${large}px; }
QLabel[kind="cost"] { font-weight: 500; }
QLabel[kind="practice"] {
  color: $text; background: $raised; border-radius: 12px; padding: 4px 12px;
}
QLabel[kind="badge"] { background: $selected; border-radius: ${step}px; padding: 0 ${step}px; }
QFrame[kind="card"] { background: $raised; border-radius: 6px; }
QFrame[kind="bar"] { background: $raised; border: 1px solid $strong_line; border-radius: 6px; }
QFrame[kind="popup"] { background: $panel; border: 1px solid $strong_line; border-radius: 6px; }
QFrame[kind="sheet"] { background: $panel; border: 1px solid $strong_line; border-radius: 8px; }
QFrame[kind="rule"] { background: $line; max-height: 1px; min-height: 1px; border: none; }
"""

_BUTTONS = """
QPushButton {
  background: $raised; border: 1px solid $line; border-radius: 5px;
  padding: 0 ${pad}px; min-height: ${inner}px; color: $text;
}
QPushButton:hover { background: $pressed; }
QPushButton:pressed { background: $selected; }
QPushButton:checked { background: $selected; border-color: $strong_line; }
QPushButton:disabled { color: $disabled_text; }
QPushButton:focus { border: 1px solid $focus; }
QToolButton { background: transparent; border: none; border-radius: 5px; padding: 0; }
QToolButton:hover { background: $pressed; }
QPushButton[kind="plain"] {
  background: transparent; border: 1px solid transparent; padding: 0 ${step}px;
}
QPushButton[kind="plain"]:hover { background: $pressed; }
QPushButton[kind="plain"]:checked { background: $selected; border-color: $strong_line; }
QPushButton[kind="plain"]:focus { border-color: $focus; }
QPushButton[kind="tab"] { background: transparent; border-color: transparent; }
QPushButton[kind="tab"]:checked { background: $pressed; }
QPushButton[kind="tab"]:focus { border-color: $focus; }
QPushButton[kind="choice"] {
  text-align: left; padding: ${step}px ${pad}px; min-height: ${wide}px;
}
QPushButton[kind="choice"]:checked { background: $selected; border-color: $strong_line; }
QPushButton[kind="choice"]:focus { border-color: $focus; }
QPushButton[kind="step"] {
  text-align: left; background: transparent; border: 1px solid transparent;
  padding: 0 ${step}px 0 0;
}
QFrame[kind="card"] QPushButton, QFrame[kind="bar"] QPushButton { background: $pressed; }
QFrame[kind="card"] QPushButton:hover, QFrame[kind="bar"] QPushButton:hover {
  background: $selected;
}
QFrame[kind="card"] QPushButton[kind="step"] { background: transparent; }
QFrame[kind="card"] QPushButton[kind="step"]:hover { background: $selected; }
QFrame[kind="card"] QPushButton[kind="step"]:focus { border-color: $focus; }
QFrame[kind="card"] QPushButton[kind="plain"], QFrame[kind="bar"] QPushButton[kind="plain"] {
  background: transparent;
}
QPushButton[kind="spend"] {
  background: $spend; color: $on_spend_text; border: 1px solid $spend; font-weight: 600;
}
QPushButton[kind="spend"]:hover { background: $spend_hover; }
QPushButton[kind="spend"]:pressed { background: $spend_pressed; }
QPushButton[kind="spend"]:focus { border: 2px solid $text; }
QPushButton[kind="spend"]:disabled {
  background: $raised; color: $disabled_text; border-color: $line;
}
QPushButton[kind="spend-quiet"] { color: $spend_text; }
QPushButton[kind="spend-quiet"]:disabled { color: $disabled_text; }
QPushButton[kind="segment"] {
  border-radius: 0; background: $field; border: 1px solid $line; color: $quiet_text;
  padding: 0 10px;
}
QPushButton[kind="segment"][place="first"] {
  border-top-left-radius: 5px; border-bottom-left-radius: 5px;
}
QPushButton[kind="segment"][place="last"] {
  border-top-right-radius: 5px; border-bottom-right-radius: 5px;
}
QPushButton[kind="segment"]:hover { background: $raised; }
QPushButton[kind="segment"]:checked { background: $selected; color: $text; }
QPushButton[kind="segment"][mixed="true"] { color: $text; border-bottom: 3px double $quiet_text; }
QPushButton[kind="segment"]:disabled { color: $disabled_text; }
QPushButton[kind="segment"]:focus { border: 1px solid $focus; }
QToolButton:focus { background: $pressed; border: 1px solid $focus; }
QCheckBox, QRadioButton {
  spacing: ${step}px; padding: 2px; border: 1px solid transparent; border-radius: 4px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator:unchecked {
  width: 12px; height: 12px; border: 1px solid $strong_line; border-radius: 2px;
}
"""

_FIELDS = """
QPlainTextEdit, QTextEdit, QLineEdit, QAbstractSpinBox, QComboBox {
  background: $field; border: 1px solid $line; border-radius: 5px; color: $text;
  selection-background-color: $selected; selection-color: $text;
}
QLineEdit, QAbstractSpinBox, QComboBox { min-height: ${inner}px; padding: 0 ${step}px; }
QAbstractSpinBox[kind="stepped"] { border-radius: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox QLineEdit {
  border: none; background: transparent; padding: 0 ${step}px; min-height: 0;
}
QAbstractSpinBox[kind="stepped"] QLineEdit { padding: 0; }
QComboBox::drop-down { border: none; background: transparent; width: ${wide}px; }
QComboBox QAbstractItemView {
  background: $raised; color: $text; border: 1px solid $strong_line; outline: none;
  selection-background-color: $selected; selection-color: $text;
}
QPlainTextEdit { padding: ${half}px; }
QPlainTextEdit:focus, QTextEdit:focus, QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: 1px solid $focus;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled { color: $disabled_text; }
QMenu { background: $raised; border: 1px solid $strong_line; padding: ${half}px; }
QMenu::item { padding: 6px ${wide}px 6px ${pad}px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $disabled_text; }
QMenu::separator { height: 1px; background: $line; margin: ${half}px ${step}px; }
"""

_VIEWS = """
QListView { background: $panel; border: 1px solid transparent; outline: none; }
#reviewGrid, #reviewTakes { background: transparent; }
QListView:focus { border: 1px solid $line; }
QListWidget::item { padding: ${step}px; border-radius: 4px; color: $text; }
QListWidget::item:hover { background: $raised; }
QListWidget::item:selected { background: $selected; color: $text; }
QTreeView {
  background: $field; border: 1px solid $line; border-radius: 5px; outline: none; color: $text;
}
QTreeView:focus { border: 1px solid $strong_line; }
QTreeView::item { height: 28px; border: none; padding: 0 6px; }
QTreeView::item:hover { background: $raised; }
QTreeView::item:selected { background: $selected; color: $text; }
QTreeView::branch:selected { background: $selected; }
QTreeView::branch:hover:!selected { background: $raised; }
QHeaderView { background: $field; border: none; }
QHeaderView::section {
  background: $field; color: $quiet_text; border: none; border-bottom: 1px solid $line;
  padding: 0 6px; min-height: ${inner}px;
}
QScrollArea, #scrolled { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $pressed; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: ${wide}px; }
QScrollBar::handle:horizontal { min-width: ${wide}px; }
QScrollBar::handle:hover { background: $strong_line; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $field; border: 1px solid $line; border-radius: 3px; }
QProgressBar::chunk { background: $quiet_text; border-radius: 2px; }
QTabBar::tab {
  background: transparent; color: $quiet_text; padding: 7px ${pad}px; margin-right: 2px;
  border: 1px solid transparent; border-radius: 5px;
}
QTabBar::tab:hover { background: $raised; }
QTabBar::tab:selected { background: $selected; color: $text; }
QTabBar QToolButton { background: $picture; border-radius: 0; }
QTabBar QToolButton:hover { background: $pressed; }
QTabBar:focus::tab:selected, QTabBar::tab:selected:focus { border-color: $focus; }
"""


def style_sheet(tokens: Tokens) -> str:
    values = {name: getattr(tokens, name) for name in tokens.__slots__}
    measures = {
        "half": HALF,
        "step": STEP,
        "pad": STEP + HALF,
        "wide": 3 * STEP,
        "inner": CONTROL - 2,
        "small": SMALL_PIXELS,
        "large": LARGE_PIXELS,
        "base": FONT_PIXELS,
    }
    text = _SURFACES + _BUTTONS + _FIELDS + _VIEWS
    return Template(text).substitute(values | {name: str(size) for name, size in measures.items()})
