"""Another program from which a file is dragged: `python -m tests.xvfb.source_window FILE`."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Dragging begins at the first move with the button down."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self._file = file

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._file)])
        drag = QDrag(self)
        drag.setMimeData(data)
        print("dragging", flush=True)
        drag.exec(Qt.DropAction.CopyAction)
        print("dropped", flush=True)


def main() -> int:
    app = QApplication(sys.argv[:1])
    source = Source(sys.argv[1])
    source.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    source.setGeometry(0, 0, 120, 120)
    source.show()
    print("shown", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
