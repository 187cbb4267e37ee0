"""From what a person does to a frame on the stage, or to a mark in the strip, to the drafts."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.framing import Aspect, Box, turned_box
from hailuo_studio.core.limits import Fix, needs_copy, still_problems
from hailuo_studio.core.shot import Still
from hailuo_studio.ui.compose.drafts import Change, Draft, Drafts
from hailuo_studio.ui.picture_errands import PictureErrands
from hailuo_studio.ui.undo.history import History

if TYPE_CHECKING:
    from hailuo_studio.ui.stage.stage import Stage


class FramingEdits(QObject):
    """`edited` after the drafts have changed."""

    edited = Signal()

    def __init__(
        self,
        drafts: Drafts,
        history: History,
        errands: PictureErrands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._history = history
        self._errands = errands
        self._keep_inside = False
        errands.product.connect(self._product_found)
        errands.products_done.connect(self._products_done)
        errands.copied.connect(self._copied)

    def attach(self, stage: "Stage") -> None:
        framing = stage.framing
        framing.edited.connect(self._reframe)
        framing.formats_chosen.connect(self._set_formats)
        framing.product_moved.connect(self._set_product)
        framing.product_wanted.connect(self._keep_product_inside)
        stage.sent_wanted.connect(self._errands.prepare)
        self._errands.sent.connect(stage.show_sent)

    def fix(self, numbers: Iterable[int] | None = None) -> None:
        """All that can be mended in the named drafts (None: in those that are selected)."""
        wanted = self._named(numbers)
        self._errands.copy_links(d for d in wanted if _by_copy(d))
        with self._history.deed(self.tr("Fix")):
            self._drafts.fix(d.number for d in wanted if not _by_copy(d))
        self.edited.emit()

    def _named(self, numbers: Iterable[int] | None) -> tuple[Draft, ...]:
        if numbers is None:
            return self._drafts.selected
        wanted = frozenset(numbers)
        return tuple(draft for draft in self._drafts.all if draft.number in wanted)

    def _reframe(self, change: Change) -> None:
        with self._history.deed(self.tr("Framing"), self._history.run("framing")):
            self._drafts.reframe(change)
        self.edited.emit()

    def _set_formats(self, formats: tuple[Aspect, ...]) -> None:
        with self._history.deed(self.tr("Formats")):
            self._drafts.set_formats(formats)
        self.edited.emit()
        if formats:
            self._errands.find_products(d for d in self._drafts.edited if d.shot.product is None)

    def _set_product(self, product: Box | None) -> None:
        if edited := self._drafts.edited:
            with self._history.deed(self.tr("Product"), self._history.run("product")):
                self._drafts.set_product(edited[0].number, product)
            self.edited.emit()

    def _keep_product_inside(self) -> None:
        self._keep_inside = True
        self._errands.find_products(d for d in self._drafts.edited if d.shot.product is None)

    def _product_found(self, number: int, product: Box | None) -> None:
        for draft in self._named([number]):
            if product is not None and draft.shot.product is None:
                turned = turned_box(product, draft.shot.framing.turns)
                self._drafts.set_product(number, turned)

    def _products_done(self) -> None:
        if self._keep_inside:
            self._keep_inside = False
            with self._history.deed(self.tr("Framing")):
                self._drafts.keep_product_inside()
        self.edited.emit()

    def _copied(self, number: int, still: Still) -> None:
        with self._history.deed(self.tr("Fix")):
            self._drafts.replace_still(number, still)
            self._drafts.fix([number])
        self.edited.emit()


def fixable(draft: Draft) -> bool:
    """Whether something keeps this still from being sent that one click mends."""
    shot = draft.shot
    return any(p.fix is not Fix.NONE for p in still_problems(shot.still, shot.framing))


def _by_copy(draft: Draft) -> bool:
    return needs_copy(draft.shot.still, draft.shot.framing)
