"""The API key: pasted once, kept in the keychain, never shown again."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hailuo_studio.core.errors import KeychainError, StudioError
from hailuo_studio.engine.views import KeyState
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.sentences import told
from hailuo_studio.ui.settings.first_ceiling import FirstCeiling

PREFIX = "aio_"
_THERE = frozenset({KeyState.STORED, KeyState.THIS_RUN})


class KeyErrands(QObject):
    """Asks for and stores the key; holds no widget while it waits."""

    state = Signal(object)
    stored = Signal()
    no_keychain = Signal(object)
    failed = Signal(object)

    async def ask(self, desk: Desk) -> None:
        try:
            self.state.emit(await desk.key_state())
        except StudioError as error:
            self.failed.emit(error)

    async def store(self, desk: Desk, key: str, this_run_only: bool) -> None:
        try:
            await desk.store_key(key, this_run_only)
        except KeychainError as error:
            self.no_keychain.emit(error)
            return
        except StudioError as error:
            self.failed.emit(error)
            return
        self.stored.emit()
        await self.ask(desk)


class KeySection(QWidget):
    """`changed` once a key was stored, `ceiling_kept` with the daily ceiling (credits) a person
    chose beside it, `grown` when it takes more or less room."""

    changed = Signal()
    ceiling_kept = Signal(int)
    grown = Signal()

    def __init__(self, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._desk: Desk | None = None
        self.errands = KeyErrands(self)
        self.field = QLineEdit()
        self.field.setObjectName("keyField")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(self.tr("Paste the key, it begins with {0}").format(PREFIX))
        self.field.setAccessibleName(self.tr("API key"))
        self.store = IconButton("", self.tr("Store"), text=self.tr("Store"), name="storeKey")
        self.this_run = IconButton(
            "",
            self.tr("Use it for this run only"),
            text=self.tr("Use it for this run only"),
            name="keyThisRun",
        )
        self.words = label(kind="small", wrap=True, name="keyWords")
        self.words.setMinimumHeight(32)
        self.ceiling = FirstCeiling()
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.store)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self.this_run, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.ceiling)
        self.this_run.hide()
        self._connect()

    def open_for(self, desk: Desk) -> None:
        self._desk = desk
        self.field.clear()
        self.this_run.hide()
        self.ceiling.hide()
        self.words.setText("")
        self.store.setEnabled(False)
        self._scope.start("key state", self.errands.ask(desk))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._store)
        self.store.clicked.connect(self._store)
        self.this_run.clicked.connect(self._store_this_run)
        self.errands.state.connect(self._show_state)
        self.errands.stored.connect(self._stored)
        self.errands.no_keychain.connect(self._offer_this_run)
        self.errands.failed.connect(self._say)
        self.ceiling.kept.connect(self._keep_ceiling)

    def _typed(self, text: str) -> None:
        key = text.strip()
        self.store.setEnabled(bool(key))
        if not key:
            return
        looks = key.startswith(PREFIX) and len(key) > len(PREFIX) + 8
        self.words.setText(
            self.tr("Looks right; the first clip proves it.")
            if looks
            else self.tr("Keys of this service usually begin with {0}.").format(PREFIX)
        )

    def _store(self) -> None:
        self._keep(this_run_only=False)

    def _store_this_run(self) -> None:
        self._keep(this_run_only=True)

    def _keep(self, this_run_only: bool) -> None:
        key = self.field.text().strip()
        if key and self._desk is not None:
            self._scope.start("store key", self.errands.store(self._desk, key, this_run_only))

    def _stored(self) -> None:
        self.field.clear()
        self.this_run.hide()
        self.changed.emit()

    def _keep_ceiling(self, credits: int) -> None:
        self.ceiling_kept.emit(credits)
        self.grown.emit()

    def _offer_this_run(self, error: StudioError) -> None:
        self.words.setText(told(error))
        self.this_run.show()

    def _say(self, error: StudioError) -> None:
        self.words.setText(told(error))

    def _show_state(self, state: KeyState) -> None:
        if state is KeyState.NO_KEYCHAIN:
            self.this_run.show()
        if state in _THERE and self._desk is not None and not self._desk.preferences.day_chosen:
            # Until a person has chosen; the same ceiling holds meanwhile.
            self.ceiling.offer(self._desk.preferences.day_ceiling)
            self.grown.emit()
        self.words.setText(
            {
                KeyState.STORED: self.tr("A key is stored in the keychain."),
                KeyState.THIS_RUN: self.tr(
                    "A key is used for this run; it is forgotten when the window closes."
                ),
                KeyState.MISSING: self.tr("No key is stored yet."),
                KeyState.NO_KEYCHAIN: self.tr(
                    "This computer has no keychain, and a key is never written to a file. "
                    "It can be kept for this run only."
                ),
                KeyState.UNREADABLE: self.tr(
                    "The keychain can't be read. Unlock it, then open "
                    "the settings again, or use a key for this run only."
                ),
            }[state]
        )
