"""The rows as they will be asked for: counted, filtered, with what a person should know."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hailuo_studio.core.table import Shop
from hailuo_studio.engine.table.values import TableBatch
from hailuo_studio.ui import sentences, written
from hailuo_studio.ui.labels import Elided, label
from hailuo_studio.ui.segments import Choice, Segments
from hailuo_studio.ui.table import words
from hailuo_studio.ui.table.model import TableModel
from hailuo_studio.ui.table.reading_bar import ReadingBar
from hailuo_studio.ui.table.view import TableView
from hailuo_studio.ui.thumbnails import Thumbnails

_EVERY, _BAD = "every", "bad"


class Preview(QWidget):
    """`stop` and `go_on` looking at pictures."""

    stop = Signal()
    go_on = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = label(kind="heading", name="tableCount")
        self.file = Elided(kind="quiet", name="tableFile")
        self.which = Segments("tableWhich", self.tr("Which rows"))
        self.reading = ReadingBar()
        self.model = TableModel(self)
        self.view = TableView(self.model, thumbnails)
        self.trouble = label(wrap=True, name="tableUnreadable")
        self.notes = label(kind="small", wrap=True, name="tableNotes")
        self._between = QStackedWidget()
        self._pages = QStackedWidget()
        self._lay_out()
        self.which.chosen.connect(self._choose_which)
        self.reading.stop.connect(self.stop)
        self.reading.go_on.connect(self.go_on)

    def begin(self, path: str) -> None:
        """Another table is being read."""
        self.file.say(path)
        self.count.setText("")
        self.notes.setText("")
        self.model.show_only_bad(False)
        self.model.show_batch(TableBatch())
        self._show_which(0)
        self._pages.setCurrentIndex(0)
        self.reading.show_reading()
        self._between.setCurrentIndex(1)

    def show_batch(self, batch: TableBatch, shop: Shop | None, *, looking: bool) -> None:
        self.model.show_batch(batch)
        self.count.setText(words.rows(batch))
        self._show_which(words.bad_lines(batch))
        notes = [sentences.said(note) for note in batch.notes]
        if shop is not None:
            notes.insert(0, self.tr("A product export of {0}.").format(shop.value))
        self.notes.setText("  ".join(notes))
        self.notes.setToolTip("\n".join(notes))
        if not looking:
            waiting = sum(row.waits for row in batch.rows)
            self.reading.show_rest(waiting)
            self._between.setCurrentIndex(1 if waiting else 0)

    def show_progress(self, done: int, of: int) -> None:
        self.reading.show_progress(done, of)
        self._between.setCurrentIndex(1)

    def show_unreadable(self, sentence: str) -> None:
        """Why there are no rows."""
        self._between.setCurrentIndex(0)
        self.trouble.setText(sentence)
        self._pages.setCurrentIndex(1)

    def _choose_which(self, value: str) -> None:
        self.model.show_only_bad(value == _BAD)

    def _show_which(self, bad: int) -> None:
        if not bad:
            self.model.show_only_bad(False)
        self.which.show_choices(
            (
                Choice(_EVERY, self.tr("All")),
                Choice(_BAD, self.tr("Problems"), "" if bad else self.tr("There are none.")),
            ),
            _BAD if self.model.only_bad else _EVERY,
        )
        counted = self.tr("Problems  {0}").format(written.number(bad))
        self.which.button(_BAD).setText(counted if bad else self.tr("Problems"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.count)
        self._between.addWidget(self.file)
        self._between.addWidget(self.reading)
        head.addWidget(self._between, 1)
        head.addWidget(self.which)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self.notes)
