"""What a screen reader is told: a name and a role for everything one can act on, in every room."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.looks.scenes import SCENES
from tests.looks.test_looks import WIDE, show
from tests.ui.conftest import Studio
from tests.ui.desk import RehearsalDesk

Make = Callable[[RehearsalDesk], Studio]
Role = QAccessible.Role
ACTING = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.List,
    Role.ListItem,
    Role.PageTab,
    Role.PageTabList,
    Role.ProgressBar,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Table,
    Role.Tree,
    Role.TreeItem,
}
MANY = 60
"""Items of a list that are looked at: the others are made by the same code."""


def walk(node: QAccessibleInterface, path: str = "") -> Iterator[tuple[str, QAccessibleInterface]]:
    if node.state().invisible:
        return
    name = node.text(QAccessible.Text.Name)
    here = f"{path}/{name or node.role().name}"
    yield here, node
    for number in range(min(node.childCount(), MANY)):
        child = node.child(number)
        if child is not None and child.isValid():
            yield from walk(child, here)


@pytest.mark.parametrize("name", SCENES)
async def test_everything_has_a_name(make_studio: Make, name: str, tmp_path: Path) -> None:
    studio = await show(make_studio, name, WIDE, tmp_path)
    root = QAccessible.queryAccessibleInterface(studio.window)
    found = list(walk(root))
    assert sum(node.role() in ACTING for _, node in found) > 10
    nameless = [
        f"{path} ({node.role().name})"
        for path, node in found
        if node.role() in ACTING and not node.text(QAccessible.Text.Name).strip()
    ]
    assert nameless == []
