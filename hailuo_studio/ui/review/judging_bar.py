"""Keep, reject, undecided; a reason where one is wanted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hailuo_studio.core.library import LibraryClip, RejectReason
from hailuo_studio.core.take import Judgement
from hailuo_studio.ui.actions.teaching import teach
from hailuo_studio.ui.elided_button import ElidedButton
from hailuo_studio.ui.labels import Elided
from hailuo_studio.ui.review import words

_WHY = 104


class JudgingBar(QWidget):
    """`judged` with a judgement or None, `reasoned` with why the clip was rejected."""

    judged = Signal(object)
    reasoned = Signal(object)
    compare_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keep = self._button("check", self.tr("Keep"), "keep", "reviewKeep")
        self.reject = self._button("x", self.tr("Reject"), "reject", "reviewReject")
        self.undecided = self._button(
            "arrow-counter-clockwise", self.tr("Undecided"), "undecided", "reviewUndecided"
        )
        self.compare = self._button("columns", self.tr("Compare"), "compare", "reviewCompare")
        self.export = self._button("export", self.tr("Export…"), "export", "reviewExport")
        self._verdicts = (
            (self.keep, Judgement.KEEP),
            (self.reject, Judgement.REJECT),
            (self.undecided, None),
        )
        for button, judgement in self._verdicts:
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, said=judgement: self.judged.emit(said))
        self.compare.clicked.connect(self.compare_wanted)
        self.export.clicked.connect(self.export_wanted)
        self._reasons: dict[RejectReason, QPushButton] = {}
        self.why = Elided(kind="small", name="reviewWhy")
        # Else the row gives it nothing where it is short of room.
        self.why.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.why.setFixedWidth(_WHY)
        self._why = QWidget()
        self._lay_out()

    def show_clip(self, clip: LibraryClip | None, takes: int) -> None:
        """Nothing moves: the reasons keep their place while there is nothing to reason."""
        judgement = clip.judgement if clip is not None else None
        for button, said in self._verdicts:
            button.setChecked(clip is not None and judgement is said)
            button.setEnabled(clip is not None)
        self.compare.setEnabled(clip is not None and not clip.missing)
        self.export.setEnabled(clip is not None and not clip.missing)
        self.show_why(clip, None)

    def show_why(self, clip: LibraryClip | None, before: LibraryClip | None) -> None:
        """Reasons for the clip that is watched if it was rejected, else for the one `before` it
        that was rejected just now."""
        watched = clip if clip is not None and clip.judgement is Judgement.REJECT else None
        about = watched or before
        if watched is not None or about is None:
            self.why.say(self.tr("Why?") if about is not None else "")
        else:
            self.why.say(self.tr("Why not {0}?").format(words.take(about)))
        for reason, button in self._reasons.items():
            button.setEnabled(about is not None)
            button.setChecked(watched is not None and watched.reason is reason)
        self._why.setEnabled(about is not None)

    def _button(self, icon: str, text: str, command: str, name: str) -> ElidedButton:
        button = ElidedButton(icon, text, name=name)
        teach(button, f"review.{command}")
        return button

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(8)
        for button in (self.keep, self.reject, self.undecided):
            upper.addWidget(button)
        upper.addStretch()
        upper.addWidget(self.compare)
        upper.addWidget(self.export)
        lower = QHBoxLayout(self._why)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(0)
        lower.addWidget(self.why)
        for key, reason in enumerate(RejectReason, start=1):
            said = words.reason(reason)
            chip = ElidedButton("", f"{key}  {said}", kind="plain", name=f"reviewReason{key}")
            chip.setCheckable(True)
            tip = self.tr("Rejected because of: {0}").format(said)
            teach(chip, f"review.reason{key}", tip)
            chip.clicked.connect(lambda _=False, why=reason: self.reasoned.emit(why))
            self._reasons[reason] = chip
            lower.addWidget(chip)
        lower.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addLayout(upper)
        column.addWidget(self._why)
