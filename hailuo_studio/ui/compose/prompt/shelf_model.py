"""Prompts to choose from: saved ones by name, then what was generated, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hailuo_studio.core.prompts import Prompts

Index = QModelIndex | QPersistentModelIndex
ITEM = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class Item:
    """`name` is empty for what was generated; without `text` it is a heading."""

    name: str
    text: str


class ShelfModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prompts = Prompts()
        self._typed = ""
        self._items: list[Item] = []

    @property
    def prompts(self) -> Prompts:
        return self._prompts

    def show_prompts(self, prompts: Prompts) -> None:
        self._prompts = prompts
        self._fill()

    def filter(self, typed: str) -> None:
        """Those in whose name or text every word that was typed is."""
        self._typed = typed
        self._fill()

    def item(self, row: int) -> Item | None:
        """None for a heading."""
        found = self._items[row] if 0 <= row < len(self._items) else None
        return found if found is not None and found.text else None

    def row_of(self, wanted: Item | None) -> int:
        """Where that is, else the first that can be chosen; -1 for none."""
        if wanted in self._items:
            return self._items.index(wanted)
        return next((row for row, item in enumerate(self._items) if item.text), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usable = self.item(index.row()) is not None
        return super().flags(index) if usable else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._items):
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.name or item.text
            case Qt.ItemDataRole.ToolTipRole:
                return item.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ": ".join(filter(None, (item.name, item.text)))
            case _:
                return item if role == ITEM else None

    def _fill(self) -> None:
        saved = [Item(one.name, one.text) for one in self._prompts.saved]
        history = [Item("", text) for text in self._prompts.history]
        found = (
            *_section(self.tr("Saved"), self._matching(saved)),
            *_section(self.tr("Generated, newest first"), self._matching(history)),
        )
        self.beginResetModel()
        self._items = list(found)
        self.endResetModel()

    def _matching(self, items: Sequence[Item]) -> list[Item]:
        words = self._typed.casefold().split()
        return [
            item
            for item in items
            if all(word in f"{item.name}\n{item.text}".casefold() for word in words)
        ]


def _section(heading: str, items: list[Item]) -> list[Item]:
    return [Item(heading, ""), *items] if items else []
