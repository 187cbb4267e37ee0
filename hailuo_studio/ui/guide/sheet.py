"""The guide: chapters on the left, one of them beside, with a picture of the window itself."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hailuo_studio.paths import resources
from hailuo_studio.ui import direction, theme
from hailuo_studio.ui.actions.listing import command
from hailuo_studio.ui.guide.chapters import Chapter, chapters
from hailuo_studio.ui.key_caps import KeyCaps
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.sheet import Sheet

_LIST = 232
_LINE = 32
_TEXT = 640
_PICTURE = QSize(640, 400)


class GuideSheet(Sheet):
    def __init__(self, parent: QWidget) -> None:
        super().__init__("guideSheet", self.tr("Guide"), parent, roomy=True)
        self._chapters = chapters()
        self.list = QListWidget()
        self.list.setObjectName("guideChapters")
        self.list.setAccessibleName(self.tr("Chapters"))
        for chapter in self._chapters:
            item = QListWidgetItem(chapter.title, self.list)
            item.setSizeHint(QSize(0, _LINE))
        self.list.setFixedWidth(_LIST)
        self._page = QScrollArea()
        self._page.setObjectName("guidePage")
        self._page.setAccessibleName(self.tr("The chapter"))
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.list)
        row.addWidget(self._page, 1)
        self.body.addLayout(row, 1)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def first_focus(self) -> QWidget:
        return self.list

    def _show(self, number: int) -> None:
        chapter = self._chapters[number]
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        direction.set_margins(column, 0, 0, 16, 16)
        column.setSpacing(12)
        column.addWidget(label(chapter.title, "title"))
        for paragraph in chapter.paragraphs:
            text = label(paragraph, wrap=True, name="guideText")
            text.setMaximumWidth(_TEXT)
            column.addWidget(text)
        if chapter.picture:
            column.addWidget(_picture(chapter), 0, Qt.AlignmentFlag.AlignLeft)
        for one in map(command, chapter.commands):
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(label(one.words, "quiet"))
            line.addWidget(KeyCaps(one.taught))
            line.addStretch()
            column.addLayout(line)
        column.addStretch()
        self._page.setWidget(inside)


def _picture(chapter: Chapter) -> QLabel:
    """In the theme that is shown, sharp on every screen."""
    shown = QLabel()
    shown.setObjectName("guidePicture")
    shown.setAccessibleName(chapter.title)
    picture = QPixmap(str(resources() / "guide" / f"{chapter.picture}-{theme.current().name}.webp"))
    picture.setDevicePixelRatio(picture.width() / _PICTURE.width() if picture.width() else 1.0)
    shown.setPixmap(picture)
    return shown
