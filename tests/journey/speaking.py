"""The window with a hand of its own: asks for German and to start again; once it speaks German,
writes down what its list of stills is called and leaves.

    python -m tests.journey.speaking FILE
"""

import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from hailuo_studio import app
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.segments import Segments
from hailuo_studio.ui.window import StudioWindow

EVERY = 100


def lend_a_hand() -> None:
    """From beside the window, as soon as there is a program."""
    while (program := QApplication.instance()) is None:
        time.sleep(0.01)
    QTimer.singleShot(0, program, look)


def look() -> None:
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, StudioWindow)]
    desk = windows[0].desk if windows else None
    if desk is None:
        QTimer.singleShot(EVERY, look)
    else:
        use(windows[0], desk)


def use(window: StudioWindow, desk: Desk) -> None:
    if desk.preferences.language == "de":
        stills = window.findChild(QWidget, "stillStrip")
        assert stills is not None
        Path(sys.argv[1]).write_text(stills.accessibleName())
        window.close()
        return
    window.sheets.open_settings()
    picker = window.findChild(Segments, "languagePicker")
    again = window.findChild(QPushButton, "startAgain")
    assert picker is not None
    assert again is not None
    picker.button("de").click()
    press_when_there(again)


def press_when_there(button: QPushButton) -> None:
    if button.isVisible():
        button.click()
    else:
        QTimer.singleShot(EVERY, lambda: press_when_there(button))


if __name__ == "__main__":
    threading.Thread(target=lend_a_hand, daemon=True).start()
    sys.exit(app.main([]))
