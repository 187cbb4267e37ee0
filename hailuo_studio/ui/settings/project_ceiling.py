"""The ceiling of one project: what all its takes together may cost."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hailuo_studio.core.project import Project
from hailuo_studio.engine.accounts import sums
from hailuo_studio.ui import written
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.settings.credits_spin import credits_spin
from hailuo_studio.ui.sheet import Sheet


class ProjectCeilingSheet(Sheet):
    """`wanted` with the project's id and credits, None for no ceiling."""

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("projectCeilingSheet", self.tr("Ceiling of the project"), parent)
        self._project: Project | None = None
        self.words = label(kind="quiet", wrap=True, name="projectCeilingWords")
        self.spin = credits_spin(
            "projectCeilingSpin", self.tr("Ceiling of the project"), self.tr("no ceiling")
        )
        words = self.tr("Keep")
        self.keep = IconButton("", words, text=words, name="projectCeilingKeep")
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("All its takes together may cost")))
        row.addStretch()
        row.addWidget(self.spin)
        row.addWidget(self.keep)
        self.body.addWidget(self.words)
        self.body.addLayout(row)
        self.keep.clicked.connect(self._keep)
        self.spin.lineEdit().returnPressed.connect(self._keep)

    def open_for(self, desk: Desk, project: Project) -> None:
        self._project = project
        found = sums(one for one in desk.entries() if one.project == project.name)
        self.words.setText(
            self.tr(
                "{0} has used {1} credits until now, {2} more are reserved. Takes beyond its "
                "ceiling wait; nothing is lost."
            ).format(project.name, written.number(found.counted), written.number(found.reserved))
        )
        self.spin.setValue(project.ceiling or 0)
        self.open_sheet()
        self.spin.selectAll()

    def _keep(self) -> None:
        if self._project is not None:
            self.wanted.emit(self._project.id, self.spin.value() or None)
        self.close_sheet()
