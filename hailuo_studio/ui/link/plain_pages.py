"""The two ways without a test: a picture that is online already, and a text for IT."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from hailuo_studio.ui.drops import is_link, sources_of
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.link.choices import for_it


class OnlinePage(QWidget):
    """`given` with a link that was pasted or dragged here."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.field = QLineEdit()
        self.field.setObjectName("onlineLink")
        self.field.setPlaceholderText("https://…")
        self.field.setAccessibleName(self.tr("Link to the picture"))
        words = self.tr("Use this link")
        self.user = IconButton("check", words, text=words, name="useLink")
        self.user.setEnabled(False)
        self.field.textChanged.connect(lambda text: self.user.setEnabled(is_link(text.strip())))
        self.field.returnPressed.connect(self._give)
        self.user.clicked.connect(self._give)
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.user)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            label(
                self.tr(
                    "Paste the picture's own address, or drag the picture here from a web page. "
                    "It replaces the picture of the shot that is being edited."
                ),
                "quiet",
                wrap=True,
            )
        )
        column.addLayout(line)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(is_link(source) for source in sources_of(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        links = [source for source in sources_of(event.mimeData()) if is_link(source)]
        if links:
            event.acceptProposedAction()
            self.given.emit(links[0])

    def _give(self) -> None:
        if is_link(link := self.field.text().strip()):
            self.field.clear()
            self.given.emit(link)


class ForItPage(QWidget):
    """A text to forward, with a button that copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit(for_it())
        self.text.setObjectName("itText")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text for your IT"))
        self.text.setFixedHeight(200)
        words = self.tr("Copy the text")
        copy = IconButton("copy", words, text=words, name="copyItText")
        copy.clicked.connect(self._copy)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addLayout(line)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
