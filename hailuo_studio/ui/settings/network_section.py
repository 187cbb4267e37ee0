"""How requests leave this computer: proxy, certificates, and whether the service is reached."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.network import Manner, NetworkChoice, NetworkState, NetworkTrial
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.segments import Choice, Segments
from hailuo_studio.ui.sentences import said, told_briefly
from hailuo_studio.ui.settings.certificate_row import CertificateRow
from hailuo_studio.ui.settings.network_errands import NetworkErrands
from hailuo_studio.ui.settings.proxy_fields import ProxyFields


class NetworkSection(QWidget):
    """`changed` once a change was kept, `grown` when it takes more or less room."""

    changed = Signal()
    grown = Signal()

    def __init__(self, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._desk: Desk | None = None
        self._manner = Manner.SYSTEM
        self._kept = NetworkChoice()
        self.errands = NetworkErrands(self)
        self.proxy = Segments("proxyPicker", self.tr("Proxy"))
        self.own = ProxyFields()
        self.certificate = CertificateRow()
        words = self.tr("Test the connection")
        self.test = IconButton("", words, text=words, name="testNetwork")
        self.words = label(kind="small", wrap=True, name="networkWords")
        self.words.setMinimumHeight(32)
        self._lay_out()
        self._connect()

    def open_for(self, desk: Desk) -> None:
        self._desk = desk
        self._manner = Manner.SYSTEM
        self.own.clear()
        self._say("")
        self.test.setEnabled(True)
        self._scope.start("network state", self.errands.ask(desk))

    def _choice(self) -> NetworkChoice:
        """As it is chosen and typed now."""
        if self._manner is not Manner.OWN:
            return NetworkChoice(self._manner, ca_file=self.certificate.file)
        own = self.own
        return NetworkChoice(
            self._manner,
            own.address.text().strip(),
            own.user.text().strip(),
            own.password.text() or None,
            self.certificate.file,
        )

    def _lay_out(self) -> None:
        self.own.hide()
        # First, so that the keyboard comes to it first.
        self._show_proxy()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label(self.tr("Proxy")))
        line.addStretch()
        line.addWidget(self.proxy)
        end = QVBoxLayout()
        end.setSpacing(4)
        end.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        end.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self.own)
        column.addWidget(self.certificate)
        column.addLayout(end)

    def _connect(self) -> None:
        self.proxy.chosen.connect(self._choose_proxy)
        self.own.typed.connect(self._forget_words)
        self.own.ended.connect(self._own_ended)
        self.certificate.chosen.connect(self._choose_certificate)
        self.test.clicked.connect(self._test)
        self.errands.state.connect(self._show_state)
        self.errands.saved.connect(self._saved)
        self.errands.tried.connect(self._tried)
        self.errands.failed.connect(self._failed)

    def _show_proxy(self) -> None:
        self.proxy.show_choices(
            (
                Choice(Manner.SYSTEM, self.tr("As the system")),
                Choice(Manner.NONE, self.tr("None")),
                Choice(Manner.OWN, self.tr("Own address")),
            ),
            self._manner,
        )
        if self.own.isHidden() == (self._manner is Manner.OWN):
            self.own.setVisible(self._manner is Manner.OWN)
            self.grown.emit()

    def _choose_proxy(self, value: str) -> None:
        self._manner = Manner(value)
        self._forget_words()
        self._show_proxy()
        if self._manner is Manner.OWN:
            self.own.address.setFocus()
        self._save()

    def _own_ended(self) -> None:
        if self._manner is Manner.OWN:
            self._save()

    def _choose_certificate(self, file: str) -> None:
        self.certificate.file = file
        self._forget_words()
        self._save()

    def _save(self) -> None:
        """What is not typed to its end yet waits."""
        choice = self._choice()
        waits = choice.manner is Manner.OWN and not self.own.complete
        if self._desk is None or waits or choice == self._kept:
            return
        if self.errands.want(choice):
            self._scope.start(self.errands.key, self.errands.save(self._desk))

    def _saved(self, choice: NetworkChoice) -> None:
        if self.own.password.text() == choice.password:
            self.own.password.clear()
        self.changed.emit()

    def _show_state(self, state: NetworkState) -> None:
        self._kept = state.choice
        if self._manner is not Manner.OWN or state.choice.manner is Manner.OWN:
            self._manner = state.choice.manner
        self.own.show_state(state)
        self.certificate.show_state(state)
        self._show_proxy()
        self.grown.emit()

    def _test(self) -> None:
        if self._desk is None:
            return
        trial = self.errands.test(self._desk, self._choice())
        if self._scope.start("test network", trial):
            self.test.setEnabled(False)
            self._say(self.tr("Asking the service…"))

    def _tried(self, trial: NetworkTrial) -> None:
        self.test.setEnabled(True)
        self._say(f"{'✓' if trial.ok else '✕'}  {said(trial.sentence)}")

    def _failed(self, error: StudioError) -> None:
        self.test.setEnabled(True)
        self._say(f"✕  {told_briefly(error)}")

    def _forget_words(self) -> None:
        self._say("")

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.grown.emit()
