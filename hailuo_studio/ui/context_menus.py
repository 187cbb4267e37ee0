"""What a right click and the menu key offer on stills, on the stage and on the project picker.

Queue, player and Review have menus of their own, about what is selected there.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

from hailuo_studio.ui.actions.book import Book
from hailuo_studio.ui.actions.menus import offer_of, passing_menu
from hailuo_studio.ui.compose.still_strip import StillStrip
from hailuo_studio.ui.top_bar import TopBar

if TYPE_CHECKING:
    from hailuo_studio.ui.stage.stage import Stage

# An empty id is a line between groups.
_ADDING = ("open", "folder", "table", "paste")
_STILLS = (
    *("generate", "strip.drafts", "", "strip.fix"),
    *("strip.copy", "strip.file", "strip.all", "strip.up", "strip.down", "strip.remove"),
)
_STAGE = ("stage.still", "stage.sent", "stage.draft", "stage.take")
_PROJECT = ("projects", "new-project", "", "ceiling", "ledger")


class ContextMenus(QObject):
    """Built from the book, so that what can't be done says why."""

    def __init__(self, book: Book, strip: StillStrip, bar: TopBar) -> None:
        super().__init__(book)
        self._book = book
        self._strip = strip
        strip.menu_wanted.connect(self._on_stills)
        self._offer_on(strip.samples, "emptyStripMenu", _ADDING)
        self._offer_on(bar.picker, "projectActions", _PROJECT)

    def attach(self, stage: "Stage") -> None:
        """Once it is made."""
        stills = (*_STAGE, "", "strip.copy", "strip.file", "", *_ADDING)
        self._offer_on(stage.still, "stillMenu", stills)
        self._offer_on(stage.sent, "sentMenu", stills)
        self._offer_on(stage.tabs, "stageTabsMenu", _STAGE)
        self._offer_on(stage.message, "emptyStageMenu", _ADDING)
        draft = (*_STAGE, "", "player.play", "player.full", "player.guides")
        self._offer_on(stage.draft, "draftMenu", draft)

    def _on_stills(self, at: QPoint) -> None:
        self._pop_up(self._strip, "stripMenu", (*_STILLS, "", *_ADDING), at)

    def _offer_on(self, widget: QWidget, name: str, ids: Sequence[str]) -> None:
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(partial(self._on, widget, name, ids))

    def _on(self, widget: QWidget, name: str, ids: Sequence[str], at: QPoint) -> None:
        self._pop_up(widget, name, ids, widget.mapToGlobal(at))

    def _pop_up(self, parent: QWidget, name: str, ids: Sequence[str], at: QPoint) -> None:
        menu = passing_menu(parent, name)
        for command_id in ids:
            if command_id:
                offer_of(menu, self._book, command_id)
            else:
                menu.addSeparator()
        menu.popup(at)
