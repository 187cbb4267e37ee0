"""The picture as it will be sent: the very file, with its size and what was left out of it."""

from concurrent.futures import Executor

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.shot import Shot
from hailuo_studio.core.take import Prepared
from hailuo_studio.ui import direction, written
from hailuo_studio.ui.labels import Elided
from hailuo_studio.ui.stage.picture_view import PictureView
from hailuo_studio.ui.stage.screen import GAP, MARGIN
from hailuo_studio.ui.stage.still_loader import StillLoader


class SentPage(QWidget):
    def __init__(self, pool: Executor, height_below: int, parent: QWidget | None = None) -> None:
        """`height_below` is what lies below the picture on the stage's other pages (pixels)."""
        super().__init__(parent)
        self._asked: Shot | None = None
        self._loader = StillLoader(pool, self)
        self.view = PictureView()
        self.view.setObjectName("sentView")
        self.words = Elided(kind="small", name="sentWords")
        self.words.setFixedHeight(height_below)
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.view, 1)
        column.addWidget(self.words)
        self._loader.loaded.connect(self.view.set_image)
        self._loader.failed.connect(self.words.say)

    def wants(self, shot: Shot) -> bool:
        """Whether this shot's picture has still to be asked for; asking is noted."""
        asked, self._asked = self._asked, shot
        if asked is not None and (asked.still, asked.framing) == (shot.still, shot.framing):
            return False
        self.words.say(self.tr("Preparing the picture…"))
        if asked is None or asked.still.source != shot.still.source:
            self.view.set_image(QImage())
        return True

    def show_prepared(self, shot: Shot, prepared: Prepared | StudioError) -> None:
        if isinstance(prepared, StudioError):
            self._asked = None
            self._loader.cancel()
            self.view.set_image(QImage())
            self.words.say(f"{prepared.what} {prepared.todo}".strip())
            return
        screen = self.screen()
        self._loader.load(prepared.path, screen.size() * screen.devicePixelRatio())
        self.words.say(self._described(prepared))

    def show_link(self, image: QImage) -> None:
        """A link is sent as it is."""
        self._asked = None
        self.view.set_image(image)
        self.words.say(self.tr("The link is sent; the service reads the picture there."))

    def _described(self, prepared: Prepared) -> str:
        size = written.size(prepared.size)
        pixels = direction.figures(f"{prepared.width} × {prepared.height}")
        words = f"{prepared.format} · {pixels} · {size}"
        if prepared.stripped:
            words += " · " + self.tr("left out: {0}").format(", ".join(prepared.stripped))
        return words
