"""What is known of an unsure take: what was sent, when, at what price, and what came back."""

from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from hailuo_studio.engine.telling import told
from hailuo_studio.engine.views import Row
from hailuo_studio.ui import money, sentences, written
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import Elided, label
from hailuo_studio.ui.setting_words import setting_words
from hailuo_studio.ui.tokens import THUMBNAIL

_SHORT_KEY = 8
_ANSWER_HEIGHT = 120
# Shown in as many lines as they need; the others are cut.
_WRAPPED = frozenset({"prompt", "privacy"})


class Facts(QWidget):
    """Text can be selected; the answer stays folded until it is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unsureFacts")
        self.words = label(wrap=True, name="unsureWords")
        self.picture = QLabel()
        self.picture.setFixedSize(2 * THUMBNAIL, 2 * THUMBNAIL)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.picture.setAccessibleName(self.tr("The still that was sent"))
        self._values: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, (name, words) in enumerate(
            (
                ("prompt", self.tr("Asked")),
                ("settings", self.tr("As")),
                ("sent", self.tr("Sent")),
                ("link", self.tr("Picture link")),
                ("price", self.tr("Price")),
                ("answer", self.tr("Answer")),
                ("privacy", self.tr("Privacy")),
            )
        ):
            # Beside a text of several lines the name stands at the first of them.
            top = Qt.AlignmentFlag.AlignTop if name in _WRAPPED else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(label(words, "quiet"), place, 0, top)
            shown = f"unsure {name}"
            value = label(wrap=True, name=shown) if name in _WRAPPED else Elided(name=shown)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._values[name] = value
            grid.addWidget(value, place, 1, 1, 2 if name in _WRAPPED else 1)
        self.fold = IconButton(
            "", self.tr("Show the whole answer"), text=self.tr("Show it"), kind="plain",
            name="unsureFold",
        )  # fmt: skip
        self.fold.setCheckable(True)
        grid.addWidget(self.fold, 5, 2)
        self.raw = QPlainTextEdit()
        self.raw.setObjectName("unsureRaw")
        self.raw.setAccessibleName(self.tr("The service's answer"))
        self.raw.setReadOnly(True)
        self.raw.setTabChangesFocus(True)
        self.raw.setFixedHeight(_ANSWER_HEIGHT)
        side = QHBoxLayout()
        side.setSpacing(16)
        side.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        side.addLayout(grid, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addLayout(side)
        column.addWidget(self.raw)
        self.fold.toggled.connect(self.raw.setVisible)

    def show_take(self, row: Row, picture: QPixmap | None, privacy: str) -> None:
        """`privacy` says what of it left this computer."""
        take = row.take
        attempt = take.attempt
        assert attempt is not None
        sent, settings = attempt.sent, take.shot.settings
        when = written.moment(attempt.intent_at, seconds=True)
        host = urlsplit(sent.origin).netloc or sent.origin
        values = {
            "prompt": take.shot.prompt,
            "settings": f"{setting_words(settings)} · {sent.request.get('model', '')}",
            "sent": self.tr("{0} to {1}, key {2}…").format(
                when, host, sent.key_fingerprint[:_SHORT_KEY]
            ),
            "link": sent.request.get("image", ""),
            "price": self.tr("{0}; {1} stay reserved until it is settled").format(
                money.credits(*take.estimate), written.number(sent.reserve)
            ),
            "answer": attempt.raw.split("\n", 1)[0] if attempt.raw else self.tr("none came"),
            "privacy": sentences.said(privacy),
        }  # fmt: skip
        for name, text in values.items():
            value = self._values[name]
            value.say(text) if isinstance(value, Elided) else value.setText(text)
        self.words.setText(sentences.said(told(row)))
        self.raw.setPlainText(attempt.raw)
        self.fold.setChecked(False)
        self.fold.setVisible(bool(attempt.raw))
        self.raw.hide()
        self.show_picture(picture)

    def show_picture(self, picture: QPixmap | None) -> None:
        side = self.picture.width()
        if picture is None:
            self.picture.clear()
            return
        shown = picture.scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.picture.setPixmap(shown)
