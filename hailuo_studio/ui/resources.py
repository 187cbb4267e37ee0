"""What ships beside the code: the app's icon."""

from pathlib import Path

from PySide6.QtGui import QIcon, QImageReader, QPixmap

_ICONS = Path(__file__).parent.parent / "resources" / "icons"


def app_icon() -> QIcon:
    reader = QImageReader(str(_ICONS / "hailuo-studio.svg"))
    return QIcon(QPixmap.fromImage(reader.read()))
