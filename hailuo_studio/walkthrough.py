"""The main job in Practice, done by the window itself: for machines without a display."""

import asyncio
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from hailuo_studio import paths
from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.window import StudioWindow

STILL = "coffee.png"
PROMPT = "[Push in] Steam rises from the cup, soft morning light."
PATIENCE_SECONDS = 120.0
LOOK_SECONDS = 0.1
SIZE = (1440, 900)

T = TypeVar("T", bound=QObject)
R = TypeVar("R")


async def walk_through(window: StudioWindow, folder: Path) -> int:
    """Drop a still, write a prompt, press Generate, wait for the clip to play; leave the clip and
    a picture of the window in `folder`. 0 when all of that worked."""
    folder = folder.expanduser().absolute()
    folder.mkdir(parents=True, exist_ok=True)
    window.resize(*SIZE)
    still = str(paths.resources() / "stills" / STILL)
    _say(f"Adding {STILL}.")
    window.intake.take_in([still])
    editor = _child(window, QPlainTextEdit, "promptEditor")
    await _until(editor.isEnabled)
    editor.setPlainText(PROMPT)
    button = _child(window, QAbstractButton, "generateButton")
    await _until(button.isEnabled)
    _say(f"Pressing: {' '.join(button.text().split())}. Practice: nothing is charged.")
    before = {row.take.id for row in window.rows()}
    button.click()

    def ended() -> Row | None:
        return next((r for r in window.rows() if r.take.id not in before and r.state.ended), None)

    row = await _until(ended)
    if row.state is not State.READY or row.take.clip is None:
        _say(f"The take ended as {row.state.value}.")
        return 1
    await _until(window.playing)
    clip = Path(shutil.copy(row.take.clip.path, folder))
    screenshot = folder / "window.png"
    window.grab().save(str(screenshot))
    _say(f"The clip:       {clip}")
    _say(f"The screenshot: {screenshot}")
    return 0


def _child(window: StudioWindow, kind: type[T], name: str) -> T:
    found = window.findChild(kind, name)
    if found is None:
        raise LookupError(name)
    return found


async def _until(look: Callable[[], R | None]) -> R:
    """What `look` sees, once it sees something; looked for as a person would, now and again."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        # Widgets have no event for what is looked at here.
        while not (found := look()):  # noqa: ASYNC110
            await asyncio.sleep(LOOK_SECONDS)
    return found


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
