"""Waits for a player, and reads what it says."""

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hailuo_studio.ui.stage.player import Player


def play(qtbot: QtBot, player: Player, path: Path) -> None:
    """Wait until the whole clip is there; it plays."""
    with qtbot.waitSignal(player.started):
        player.play(path)
    qtbot.waitUntil(lambda: player.playback.frames is not None and player.playback.frames.done)


def label(player: Player, name: str) -> str:
    found = player.findChild(QLabel, name)
    assert found is not None
    return found.text()
