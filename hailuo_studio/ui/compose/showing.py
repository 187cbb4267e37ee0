"""Shows the drafts as they are: in the strip, the compose panel and on the stage."""

from PySide6.QtCore import QCoreApplication

from hailuo_studio.ui import money
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.compose import first_take
from hailuo_studio.ui.compose.asking import Asking, Wanted, asking
from hailuo_studio.ui.compose.drafts import Drafts
from hailuo_studio.ui.compose.panel import ComposePanel
from hailuo_studio.ui.compose.sitting import Sitting
from hailuo_studio.ui.compose.still_strip import StillStrip
from hailuo_studio.ui.on_stage import OnStage
from hailuo_studio.ui.queue.panel import QueuePanel
from hailuo_studio.ui.stage_takes import counts


def _tr(text: str) -> str:
    return QCoreApplication.translate("showing", text)


class Showing:
    """`on_stage` comes later, with the stage."""

    def __init__(
        self,
        drafts: Drafts,
        sitting: Sitting,
        strip: StillStrip,
        panel: ComposePanel,
        queue: QueuePanel,
    ) -> None:
        self.on_stage: OnStage | None = None
        self._drafts = drafts
        self._sitting = sitting
        self._strip = strip
        self._panel = panel
        self._queue = queue

    def show(self) -> None:
        drafts, rows = self._drafts, self._queue.model.rows
        selected = [draft.number for draft in drafts.selected]
        self._strip.show_drafts(drafts.all, selected)
        self._strip.editing.show_editing(len(drafts.all), len(selected), drafts.alone, drafts.turn)
        self._strip.mark(drafts.edited[0].number if drafts.alone else None)
        self._panel.show_trouble("")
        if self._sitting.desk is not None:
            self._show_asking(self._sitting.desk)
        if self.on_stage is not None:
            shots, _ = self._sitting.filled(drafts.edited_shots[:1])
            self.on_stage.edit(shots[0] if shots else None, rows)
        self.count_takes()

    def count_takes(self) -> None:
        self._strip.model.show_takes(counts(self._queue.model.rows))

    def _show_asking(self, desk: Desk) -> None:
        drafts, sitting = self._drafts, self._sitting
        shots, unknown = sitting.filled(drafts.selected_shots)
        wanted = Wanted(shots, drafts.selected_shots, drafts.edited_shots, drafts.takes, unknown)
        shown = asking(wanted, desk.catalog, desk.practice)
        link = ""
        if not desk.practice:
            words = desk.hosting_words or _tr("not chosen yet")
            link = _tr("Picture link: {0}").format(words)
        self._panel.show_takes(drafts.takes)
        self._panel.show_values(wanted.places, sitting.values)
        self._panel.show_asking(shown, self._question(desk, shown), link)
        first = not desk.practice and not desk.ever_paid
        words = first_take.suggestion(shots, drafts.takes, desk.catalog) if first else ""
        self._panel.show_first(words)

    def _question(self, desk: Desk, shown: Asking) -> str:
        """What is asked before it is spent; empty for nothing."""
        if shown.quote is None:
            return ""
        price = money.price(shown.quote, desk.catalog)
        if self._sitting.again:
            return _tr("Ask once more for {0}?").format(price)
        if not desk.practice and shown.quote.high > desk.preferences.confirm_above:
            return _tr("Spend {0}?").format(price)
        return ""
