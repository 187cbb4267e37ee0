"""Certificates believed beside the system's: the file they are in, whose they are, until when."""

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from hailuo_studio.core.network import Certificate, NetworkState
from hailuo_studio.ui.file_dialog import DOCUMENTS, file_dialog
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label, tip
from hailuo_studio.ui.sentences import said


class CertificateRow(QWidget):
    """`chosen` with a file, empty for none."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.file = ""
        words = self.tr("Choose…")
        self.choose = IconButton("", self.tr("Choose a certificate file"), text=words)
        self.choose.setObjectName("certificateChoose")
        words = self.tr("Believe the system's certificates alone")
        self.without = IconButton("x", words, kind="plain", name="certificateWithout")
        self.details = label(kind="small", wrap=True, name="certificateDetails")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("Certificate of your network")))
        row.addStretch()
        row.addWidget(self.without)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.details)
        self.choose.clicked.connect(self._choose)
        self.without.clicked.connect(lambda: self.chosen.emit(""))

    def show_state(self, state: NetworkState) -> None:
        self.file = state.choice.ca_file
        self.without.setVisible(bool(self.file))
        self.details.setText(self._told(state))
        self.details.setToolTip(tip(self.file))

    def _told(self, state: NetworkState) -> str:
        if state.trouble:
            return said(state.trouble)
        if not state.certificates:
            return self.tr(
                "Only where a company or a firewall reads encrypted connections. It is believed "
                "beside the system's."
            )
        return f"{self._of(state.certificates)} · {Path(self.file).name}"

    def _of(self, certificates: Sequence[Certificate]) -> str:
        """The one that ends first, as it is the first to make trouble."""
        first = min(certificates, key=lambda one: one.until)
        day = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(first.until)).date(), QLocale.FormatType.ShortFormat
        )
        if first.until < time.time():
            return self.tr("{0} expired on {1}: servers it vouches for are not believed").format(
                first.subject, day
            )
        if len(certificates) == 1:
            return self.tr("{0}, valid until {1}").format(first.subject, day)
        return self.tr("{0}, valid until {1}, and {2} more").format(
            first.subject, day, len(certificates) - 1
        )

    def _choose(self) -> None:
        dialog = file_dialog(self, self.tr("Certificate of your network"), DOCUMENTS, self.file)
        dialog.setObjectName("certificateDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(
            self.tr("Certificates ({0});;All files (*)").format("*.pem *.crt *.cer *.der")
        )
        dialog.fileSelected.connect(self.chosen)
        dialog.open()
