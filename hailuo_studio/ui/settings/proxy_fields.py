"""A proxy of one's own: its address, and who signs in there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from hailuo_studio.core.network import NetworkState
from hailuo_studio.ui.labels import label

_EXAMPLE = "http://proxy.example.com:3128"


class ProxyFields(QWidget):
    """`ended` when a person has typed something to its end, `typed` at every letter."""

    ended = Signal()
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = False
        self.address = _line("proxyAddress", self.tr("Address of the proxy"))
        self.address.setPlaceholderText(_EXAMPLE)
        self.user = _line("proxyUser", self.tr("User name at the proxy"))
        self.user.setPlaceholderText(self.tr("User, if it wants one"))
        self.password = _line("proxyPassword", self.tr("Password at the proxy"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.note = label(kind="small", wrap=True, name="proxyNote")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(self.address, 0, 0, 1, 2)
        grid.addWidget(self.user, 1, 0)
        grid.addWidget(self.password, 1, 1)
        grid.addWidget(self.note, 2, 0, 1, 2)
        for field in (self.address, self.user, self.password):
            field.textEdited.connect(self.typed)
            field.editingFinished.connect(self.ended)
        self.show_kept(NetworkState())

    @property
    def complete(self) -> bool:
        """Whether a person is done: a user's password is not asked for while they come to it."""
        signed = not self.user.text().strip() or self.password.text() or self._kept
        return bool(self.address.text().strip() and signed)

    def clear(self) -> None:
        for field in (self.address, self.user, self.password):
            field.clear()

    def show_state(self, state: NetworkState) -> None:
        """Where somebody types, nothing is changed."""
        choice = state.choice
        if choice.address and not self.address.hasFocus():
            self.address.setText(choice.address)
        if choice.address and not self.user.hasFocus():
            self.user.setText(choice.user)
        self.show_kept(state)

    def show_kept(self, state: NetworkState) -> None:
        self._kept = state.password_kept
        self.password.setPlaceholderText(
            self.tr("Kept, and not shown") if state.password_kept else self.tr("Password")
        )
        self.note.setText(
            self.tr("This computer has no keychain: the password is kept for this run only.")
            if state.this_run_only
            else self.tr("User and password are kept in this computer's keychain alone.")
        )


def _line(name: str, words: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setAccessibleName(words)
    return line
