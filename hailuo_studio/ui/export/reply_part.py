"""The client's reply: pasted, read, looked over, then set as marks."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hailuo_studio.core.reply import Reply, read_reply
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.exporting.client import ids_of
from hailuo_studio.engine.exporting.reels import SentReel
from hailuo_studio.ui import written
from hailuo_studio.ui.export import words
from hailuo_studio.ui.export.form import Form
from hailuo_studio.ui.labels import label

_TEXT, _LIST = 84, 200
_NOTHING = Reply({})


class ReplyPart(QWidget):
    """`changed` when other marks would be set."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reels: Sequence[SentReel] = ()
        self.reply = _NOTHING
        self.reel = QComboBox()
        self.reel.setObjectName("replyReel")
        self.reel.setAccessibleName(self.tr("Which reel the reply is about"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("replyText")
        self.text.setAccessibleName(self.tr("The client's reply"))
        self.text.setPlaceholderText(self.tr("3, 7, 12 no\n1-2 yes\nall but 5 · rest no"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT)
        self.said = label(kind="small", wrap=True, name="replySaid")
        self.preview = self._preview()
        form = Form()
        form.add(self.tr("Reel"), self.reel)
        form.add(self.tr("Reply"), self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(form)
        column.addWidget(self.said)
        column.addWidget(self.preview)
        self.text.textChanged.connect(self._read)
        self.reel.currentIndexChanged.connect(self._read)

    def show_reels(self, reels: Sequence[SentReel]) -> None:
        """What was sent, the newest first; the one chosen stays chosen."""
        chosen = self._reel
        self._reels = reels
        self.reel.blockSignals(True)
        self.reel.clear()
        for reel in reels:
            when = f"{written.day_in_brief(reel.made_at)} {written.time(reel.made_at)}"
            count = words.clips(len(reel.clips))
            self.reel.addItem(f"{reel.title} · {when} · {count}")
        if chosen is not None and chosen in reels:
            self.reel.setCurrentIndex(list(reels).index(chosen))
        self.reel.blockSignals(False)
        self.reel.setEnabled(bool(reels))
        self.text.setEnabled(bool(reels))
        self._read()

    def marks(self) -> Mapping[Judgement, tuple[str, ...]]:
        """Clips' ids by what the client thinks of them."""
        reel = self._reel
        if reel is None:
            return {}
        found = {one: ids_of(self.reply.marks, reel.clips, one) for one in Judgement}
        return {judgement: ids for judgement, ids in found.items() if ids}

    @property
    def _reel(self) -> SentReel | None:
        here = self.reel.currentIndex()
        return self._reels[here] if 0 <= here < len(self._reels) else None

    def _read(self) -> None:
        reel = self._reel
        clips = reel.clips if reel is not None else ()
        self.reply = read_reply(self.text.toPlainText(), len(clips))
        self.preview.clear()
        for number, clip in enumerate(clips, start=1):
            mark = self.reply.marks.get(number)
            said = words.mark_name(mark)
            if number in self.reply.disputed:
                said = self.tr("called both good and bad: left as it is")
            item = QTreeWidgetItem([str(number), clip.name, said])
            item.setDisabled(mark is None)
            self.preview.addTopLevelItem(item)
        self.said.setText(self._words())
        self.changed.emit()

    def _words(self) -> str:
        if not self._reels:
            return self.tr("Nothing was sent yet: make a reel or a sheet under Client first.")
        if self.reply.unclear:
            parts = "; ".join(f"“{part}”" for part in self.reply.unclear)
            return self.tr("Not clear, left as it is: {0}").format(parts)
        if not self.text.toPlainText().strip():
            return self.tr("Paste what the client wrote. Nothing is set before you have seen it.")
        if not self.reply.marks:
            return self.tr("No number with a yes or a no was found in it.")
        return self.tr("Look it over; what is not named stays as it is.")

    def _preview(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("replyPreview")
        tree.setAccessibleName(self.tr("What the reply means"))
        tree.setHeaderLabels([self.tr("No."), self.tr("Clip"), self.tr("Mark")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        tree.setFixedHeight(_LIST)
        tree.header().resizeSection(0, 48)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        tree.header().setStretchLastSection(False)
        tree.header().resizeSection(2, 260)
        return tree
