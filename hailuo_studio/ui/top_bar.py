"""The bar on top: project, room, what money there is, settings."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from hailuo_studio.core.project import Project
from hailuo_studio.engine.views import BudgetView
from hailuo_studio.ui import written
from hailuo_studio.ui.actions.teaching import teach
from hailuo_studio.ui.budget_bar import BudgetBar
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

HEIGHT = 48


class TopBar(QFrame):
    """`project_chosen` with a project's id."""

    project_chosen = Signal(str)
    new_project = Signal()
    settings_wanted = Signal()
    ledger_wanted = Signal()
    ceiling_wanted = Signal()
    palette_wanted = Signal()
    create_wanted = Signal()
    review_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(HEIGHT)
        self.picker = IconButton(
            "folder", self.tr("Project"), text=" ", kind="plain", name="projectPicker"
        )
        self.menu = QMenu(self)
        self.menu.setObjectName("projectMenu")
        self.create_tab = _tab(self.tr("Create"), "createTab", "create")
        self.review_tab = _tab(self.tr("Review"), "reviewTab", "review")
        self.create_tab.setChecked(True)
        self.practice = label(kind="practice", name="practiceLine")
        self.budget = BudgetBar()
        self.ledger = IconButton("receipt", self.tr("Ledger"), kind="plain", name="ledgerButton")
        self.ceiling = self.menu.addAction("")
        self._project = ""
        self.money = QStackedWidget()
        self.settings = IconButton("gear", self.tr("Settings"), kind="plain", name="settingsButton")
        self.finder = IconButton(
            "command", self.tr("Find a command"), kind="plain", name="findCommand"
        )
        for button, command_id in (
            (self.finder, "palette"),
            (self.ledger, "ledger"),
            (self.settings, "settings"),
        ):
            teach(button, command_id)
        self._lay_out()
        self.picker.clicked.connect(self.open_menu)
        self.finder.clicked.connect(self.palette_wanted)
        self.budget.clicked.connect(self.ledger_wanted)
        self.ledger.clicked.connect(self.ledger_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.create_tab.clicked.connect(self.create_wanted)
        self.review_tab.clicked.connect(self.review_wanted)

    def show_projects(self, projects: Sequence[Project], current: str) -> None:
        self.menu.clear()
        for project in projects:
            action = self.menu.addAction(project.name)
            action.setCheckable(True)
            action.setChecked(project.id == current)
            action.setToolTip(project.folder)
            action.triggered.connect(lambda _=False, id=project.id: self.project_chosen.emit(id))
            if project.id == current:
                self.picker.setText(project.name)
                self.picker.setAccessibleName(self.tr("Project: {0}").format(project.name))
                teach(self.picker, "projects", project.folder)
        self.menu.addSeparator()
        words = self.tr("Ceiling of this project…")
        self.ceiling = self.menu.addAction(words, self.ceiling_wanted.emit)
        self.menu.addAction(self.tr("New project…"), self.new_project.emit)
        self._project = current

    def show_room(self, reviewing: bool) -> None:
        self.create_tab.setChecked(not reviewing)
        self.review_tab.setChecked(reviewing)

    def show_new(self, count: int) -> None:
        """How many clips nobody has judged yet."""
        text = self.tr("Review")
        said = self.tr("{0} new").format(written.number(count))
        self.review_tab.setText(f"{text}  ·  {said}" if count else text)
        self.review_tab.setAccessibleName(f"{text}, {said}" if count else text)

    def show_money(self, practice: bool, budget: BudgetView) -> None:
        self.practice.setText(self.tr("Practice: nothing is charged"))
        self.ceiling.setVisible(not practice)
        self.money.setCurrentWidget(self.practice if practice else self.budget)
        self.budget.show_budget(budget, budget.projects.get(self._project))

    def show_finishing(self) -> None:
        self.practice.setText(self.tr("Finishing…"))
        self.money.setCurrentWidget(self.practice)

    def open_menu(self) -> None:
        chosen = next((a for a in self.menu.actions() if a.isChecked()), None)
        if chosen is not None:
            self.menu.setActiveAction(chosen)
        self.menu.popup(self.picker.mapToGlobal(QPoint(0, self.picker.height() + 4)))

    def _lay_out(self) -> None:
        self.practice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.money.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for page in (self.practice, self.budget):
            self.money.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.picker)
        row.addWidget(self.create_tab)
        row.addWidget(self.review_tab)
        row.addStretch()
        row.addWidget(self.money, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.finder)
        row.addWidget(self.ledger)
        row.addWidget(self.settings)


def _tab(text: str, name: str, command_id: str) -> QPushButton:
    tab = QPushButton(text)
    tab.setObjectName(name)
    tab.setAccessibleName(text)
    teach(tab, command_id)
    tab.setCheckable(True)
    tab.setAutoDefault(False)
    tab.setProperty("kind", "tab")
    return tab
