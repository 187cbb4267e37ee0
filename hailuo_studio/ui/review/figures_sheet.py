"""Kept of made, and what a kept clip cost: by mode, resolution, duration, text; why not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from hailuo_studio.core.library import Statistics, Yield
from hailuo_studio.ui import direction, written
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.review import words
from hailuo_studio.ui.sheet import Sheet

_MOST_PROMPTS = 12


class FiguresSheet(Sheet):
    def __init__(self, parent: QWidget) -> None:
        super().__init__("figuresSheet", self.tr("What was kept"), parent, width=720)
        self.summary = label(kind="title", wrap=True, name="figuresSummary")
        self.advice = label(kind="quiet", wrap=True, name="figuresAdvice")
        self._table = QWidget()
        self._table.setObjectName("scrolled")
        self._grid = QGridLayout(self._table)
        self._lay_out()

    def show_figures(self, figures: Statistics, practice: bool) -> None:
        whole = figures.whole
        self.summary.setText(self._summary(whole))
        self.advice.setText(self._advice(figures, practice))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        row = 0
        for title, yields in (
            (self.tr("Mode"), figures.by_mode),
            (self.tr("Resolution"), figures.by_resolution),
            (self.tr("Seconds"), figures.by_duration),
            (self.tr("Text"), figures.by_prompt[:_MOST_PROMPTS]),
        ):
            if yields:
                row = self._group(row, title, yields)
        if figures.reasons:
            self._cell(row, 0, self.tr("Why rejected"), "heading")
            for reason, count in figures.reasons:
                row += 1
                self._cell(row, 0, words.reason(reason))
                self._cell(row, 1, written.number(count), right=True)
        self._grid.setRowStretch(row + 1, 1)

    def _summary(self, whole: Yield) -> str:
        if not whole.made:
            return self.tr("No clips yet.")
        text = self.tr("{0} of {1} clips kept").format(
            written.number(whole.kept), written.number(whole.made)
        )
        if whole.per_kept is not None:
            text += self.tr(": {0} for each kept clip").format(words.per_kept(whole))
        return text + "."

    def _advice(self, figures: Statistics, practice: bool) -> str:
        whole = figures.whole
        said = []
        if practice:
            said.append(self.tr("Practice: nothing of this was charged."))
        if whole.undecided:
            said.append(
                self.tr(
                    "{0} undecided: the price of a kept clip falls with each one you keep."
                ).format(written.number(whole.undecided))
            )
        known = [one for one in figures.by_mode if one.per_kept is not None]
        if len(known) > 1:
            best = min(known, key=lambda one: one.per_kept or 0)
            said.append(
                self.tr("A kept clip cost least in {0}: {1}.").format(
                    best.label, words.per_kept(best)
                )
            )
        if figures.reasons:
            reason, count = figures.reasons[0]
            said.append(
                self.tr("Most rejected for {0} ({1}).").format(
                    words.reason(reason), written.number(count)
                )
            )
        return "  ".join(said)

    def _group(self, row: int, title: str, yields: Sequence[Yield]) -> int:
        for column, text in enumerate(
            (title, self.tr("Made"), self.tr("Kept"), self.tr("Rejected"), self.tr("A kept clip"))
        ):
            self._cell(row, column, text, "heading" if not column else "small", right=column > 0)
        for one in yields:
            row += 1
            self._cell(row, 0, " ".join(one.label.split()))
            share = f"{one.kept / one.made:.0%}" if one.made else ""
            for column, text in enumerate(
                (
                    written.number(one.made),
                    f"{written.number(one.kept)}  {share}",
                    written.number(one.rejected),
                    words.per_kept(one),
                ),
                start=1,
            ):
                self._cell(row, column, text, right=True)
        self._grid.setRowMinimumHeight(row + 1, 16)
        return row + 2

    def _cell(self, row: int, column: int, text: str, kind: str = "", right: bool = False) -> None:
        made = label(text, kind, wrap=not column)
        if right:
            made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(made, row, column)

    def _lay_out(self) -> None:
        direction.set_margins(self._grid, 0, 8, 12, 8)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.advice)
        self.body.addWidget(self._table)
