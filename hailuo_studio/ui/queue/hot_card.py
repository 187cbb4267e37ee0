"""A hot folder that waits for a larger allowance, or that can't be read."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hailuo_studio.engine.views import HotFolderView
from hailuo_studio.ui import sentences
from hailuo_studio.ui.hotfolder import words
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import Elided, label


class HotFolderCard(QFrame):
    """`wanted` when a person wants to see it."""

    wanted = Signal()

    def __init__(self, view: HotFolderView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hotFolderCard")
        self.setProperty("kind", "card")
        name = words.name(view)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(Elided(name, "heading"))
        said = words.waits(view) if view.needs_person else sentences.said(view.trouble)
        column.addWidget(label(said, "quiet", wrap=True, name="hotFolderWords"))
        more = QCoreApplication.translate("hot folder", "Allow more…")
        look = QCoreApplication.translate("hot folder", "Look at it…")
        do = more if view.needs_person else look
        button = IconButton("", do, text=do, name="hotFolderMore")
        button.clicked.connect(self.wanted)
        column.addWidget(button)
