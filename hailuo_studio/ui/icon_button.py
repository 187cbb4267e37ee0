"""A button with an icon, a name for everybody and a look chosen by `kind`."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from hailuo_studio.ui import direction

ICON_SIDE = 16
_GAP = 4


class IconButton(QPushButton):
    """`words` is its accessible name and, where it shows only an icon, its tooltip. `icon_name`
    is Phosphor's, empty for none."""

    def __init__(
        self,
        icon_name: str,
        words: str,
        *,
        text: str = "",
        kind: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.icon_name = icon_name
        self.setProperty("kind", kind)
        self.setObjectName(name)
        self.setAutoDefault(False)
        # Read from the right, the style leaves no gap between them: the icon brings its own.
        gap = 2 * _GAP if text and direction.turned() else 0
        self.setIconSize(QSize(ICON_SIDE + gap, ICON_SIDE))
        self.setAccessibleName(words)
        if not text:
            self.setToolTip(words)
            self.setFixedWidth(32)

    def set_icon_name(self, icon_name: str) -> None:
        from hailuo_studio.ui import icons

        self.icon_name = icon_name
        icons.dress(self)

    def set_words(self, words: str) -> None:
        self.setAccessibleName(words)
        if not self.text():
            self.setToolTip(words)

    def showEvent(self, event: QShowEvent) -> None:
        from hailuo_studio.ui import icons

        icons.dress(self)
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has another ink."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.isVisible():
            from hailuo_studio.ui import icons

            icons.dress(self)
