"""What can be done with the frame a player shows: save it as a picture, go on from it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from hailuo_studio.core.lineage import frame_name
from hailuo_studio.ui import carry_off
from hailuo_studio.ui.actions import keymap
from hailuo_studio.ui.actions.command import Room
from hailuo_studio.ui.actions.listing import command
from hailuo_studio.ui.actions.menus import offer, passing_menu
from hailuo_studio.ui.actions.teaching import taught
from hailuo_studio.ui.file_dialog import PICTURES, file_dialog
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.stage.player import Player


class FrameActions(QObject):
    """`save_wanted` with a clip, a frame's number from 0 and the file it is to be written to;
    `continue_wanted` with clip and frame. Two buttons in the player's transport, a menu on its
    picture, the keys S and C."""

    save_wanted = Signal(Path, int, Path)
    continue_wanted = Signal(Path, int)

    def __init__(self, player: Player) -> None:
        super().__init__(player)
        self._player = player
        self.save = self._action("player.save", "saveFrame")
        self.go_on = self._action("player.continue", "continueFromHere")
        words = self.tr("Continue from here: this frame becomes a new still of the strip")
        self.go_on.setToolTip(taught(words, "player.continue"))
        self._by_id = {"player.save": self.save, "player.continue": self.go_on}
        self.save.triggered.connect(self._ask)
        self.go_on.triggered.connect(self._continue)
        self._handle = carry_off.Handle(lambda: player.path)
        self._add_buttons()
        player.installEventFilter(self)
        player.surface.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        player.surface.customContextMenuRequested.connect(self._pop_up)
        player.playback.frame_changed.connect(self._refresh)
        player.started.connect(self._refresh)
        self._refresh()

    @property
    def possible(self) -> bool:
        """Whether a clip's frame is shown."""
        return self._player.playback.frames is not None

    def run(self, command_id: str) -> None:
        """One of its commands."""
        if command_id in self._by_id:
            self._by_id[command_id].trigger()
        elif self._player.path is not None and command_id == "player.copy":
            carry_off.copy([self._player.path])
        elif self._player.path is not None:
            carry_off.show_in_folder(self._player.path)

    def _action(self, command_id: str, name: str) -> QAction:
        one = command(command_id)
        action = QAction(one.words, self._player)
        action.setObjectName(name)
        action.setShortcut(one.sequences[0])  # For the menu to show; see `eventFilter`.
        action.setToolTip(taught(one.words, command_id))
        return action

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that reach the player, from the whole screen too, where shortcuts do not."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            action = self._by_id.get(keymap.find_id(Room.PLAYER, event))
            if action is not None and not event.isAutoRepeat():
                action.trigger()
                return True
        return False

    def _add_buttons(self) -> None:
        transport = self._player.transport
        row = transport.buttons
        speed = transport.findChild(QWidget, "playSpeed")
        at = row.indexOf(speed) if speed is not None else row.count()
        for action, icon_name in ((self.save, "camera"), (self.go_on, "arrow-bend-up-right")):
            button = IconButton(icon_name, action.text(), kind="plain", name=action.objectName())
            button.setToolTip(action.toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(action.trigger)
            row.insertWidget(at, button)
            at += 1
        row.insertWidget(at, self._handle)

    def _refresh(self) -> None:
        for action in (self.save, self.go_on):
            action.setEnabled(self.possible)
        self._handle.setEnabled(self.possible)

    def _pop_up(self, at: QPoint) -> None:
        self._refresh()
        menu = passing_menu(self._player, "playerMenu")
        menu.addActions((self.save, self.go_on))
        menu.addSeparator()
        for command_id in ("player.copy", "player.file"):
            offer(menu, command_id, partial(self.run, command_id), enabled=self.possible)
        menu.addSeparator()
        offer(menu, "player.full", self._player.fill_screen)
        menu.popup(self._player.surface.mapToGlobal(at))

    def _shown(self) -> tuple[Path, int] | None:
        """The clip and the frame that stays on the screen from now on."""
        path, playback = self._player.path, self._player.playback
        if path is None or playback.frames is None:
            return None
        playback.pause()
        self._player.leave_full_screen()
        return path, playback.index

    def _continue(self) -> None:
        if shown := self._shown():
            self.continue_wanted.emit(*shown)

    def _ask(self) -> None:
        shown = self._shown()
        if shown is None:
            return
        clip, frame = shown
        title = self.tr("Save frame {0}").format(frame + 1)
        dialog = file_dialog(self._player, title, PICTURES)
        dialog.setObjectName("saveFrameDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PNG pictures (*.png)"))
        dialog.setDefaultSuffix("png")
        # Nothing is overwritten: a name that is taken gets a number.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(f"{frame_name(clip.stem, frame)}.png")
        dialog.fileSelected.connect(lambda target: self._save(clip, frame, Path(target)))
        dialog.open()

    def _save(self, clip: Path, frame: int, target: Path) -> None:
        self.save_wanted.emit(clip, frame, target)
