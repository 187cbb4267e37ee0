"""The sheet of a project's hot folder: set it up, switch it on, see what arrived."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Settings
from hailuo_studio.engine.views import HotFolderView, HotFolderWish
from hailuo_studio.ui import money
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.hotfolder import words
from hailuo_studio.ui.hotfolder.arrivals import ArrivalList
from hailuo_studio.ui.hotfolder.errands import HotFolderErrands
from hailuo_studio.ui.hotfolder.form import HotFolderForm
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.sentences import told
from hailuo_studio.ui.sheet import Sheet


class HotFolderSheet(Sheet):
    """A button that lets money be spent names the most that it may be."""

    def __init__(self, scope: Scope, parent: QWidget) -> None:
        super().__init__("hotFolderSheet", self.tr("Hot folder"), parent, width=560)
        self._scope = scope
        self._desk: Desk | None = None
        self._project: Project | None = None
        self._view: HotFolderView | None = None
        self._present = 0
        self._errands = HotFolderErrands(self)
        self.form = HotFolderForm()
        self.present = QCheckBox()
        self.present.setObjectName("hotFolderPresent")
        self.present.setAccessibleName(self.tr("Order what is there already, too"))
        self.state = label(kind="quiet", wrap=True, name="hotFolderState")
        self.trouble = label(wrap=True, name="hotFolderTrouble")
        self.on = IconButton("", self.tr("Switch on"), text="…", kind="spend", name="hotFolderOn")
        off = self.tr("Switch off")
        self.off = IconButton("", off, text=off, name="hotFolderOff")
        self.arrived = label(self.tr("What arrived"), "small")
        self.arrivals = ArrivalList()
        self._lay_out()
        self._connect()

    def open_for(self, desk: Desk, project: Project, prompt: str, settings: Settings) -> None:
        """A new one begins with this text and these settings."""
        self._desk, self._project = desk, project
        found = desk.hot_folders(project.id)
        self._view = next((v for v in found if v.hot.on_since is not None), None)
        if self._view is None and found:
            self._view = found[-1]
        self.present.setChecked(False)
        self.trouble.hide()
        self.form.open_for(desk.catalog, self._view, prompt, settings)
        self._count(self.form.folder.text())
        self._show()
        self.open_sheet()

    def first_focus(self) -> QWidget:
        """Where pictures wait for it, the allowance."""
        waits = self._view is not None and self._view.needs_person
        return self.form.allowance if waits else super().first_focus()

    def show_view(self, view: HotFolderView) -> None:
        """It stands differently; what a person is typing stays."""
        if self._view is not None and view.hot.id == self._view.hot.id and self.isVisible():
            self._view = view
            self.form.show_used(view.used)
            self._show()

    def _show(self) -> None:
        view, desk = self._view, self._desk
        if desk is None:
            return
        on = view is not None and view.hot.on_since is not None
        self.state.setText(words.stands(view) if view is not None else words.not_yet())
        self.off.setVisible(on)
        self._name_button(desk, on)
        self.present.setVisible(not on and self._present > 0)
        there = self.tr("Order the {0} pictures that are there already, too")
        self.present.setText(there.format(self._present))
        arrivals = desk.arrivals(view.hot.id) if view is not None else ()
        self.arrivals.show_arrivals(arrivals)
        for widget in (self.arrived, self.arrivals):
            widget.setVisible(bool(arrivals))
        self._fit()

    def _name_button(self, desk: Desk, on: bool) -> None:
        wish = self.form.wish("")
        used = self._view.used if self._view is not None else 0
        left = max(0, wish.allowance - used)
        most = money.credits(left, left)
        price = (
            self.tr("nothing is charged") if desk.practice else self.tr("up to {0}").format(most)
        )
        said = self.tr("Keep · {0}") if on else self.tr("Switch on · {0}")
        self.on.setText(said.format(price))
        self.on.setAccessibleName(said.format(price))
        whole = bool(wish.folder and wish.prompt.strip() and wish.allowance)
        as_it_is = on and self._view is not None and _same(self._view, wish)
        self.on.setEnabled(whole and not as_it_is)

    def _changed(self) -> None:
        self.trouble.hide()
        if self._desk is not None:
            on = self._view is not None and self._view.hot.on_since is not None
            self._name_button(self._desk, on)

    def _switch_on(self) -> None:
        desk, project = self._desk, self._project
        if desk is None or project is None:
            return
        wish = self.form.wish(project.id)
        view = self._view
        on = view is not None and view.hot.on_since is not None
        if view is not None and on and view.hot.folder == wish.folder:
            self._scope.start("hot folder", self._errands.keep(desk, wish))
            return
        with_present = self.present.isVisible() and self.present.isChecked()
        if view is not None and on:
            # Another folder from now on: one a project.
            self._scope.start("hot folder off", self._errands.switch_off(desk, view.hot.id))
        self._scope.start("hot folder", self._errands.switch_on(desk, wish, with_present))

    def _switch_off(self) -> None:
        if self._desk is not None and self._view is not None:
            work = self._errands.switch_off(self._desk, self._view.hot.id)
            self._scope.start("hot folder", work)

    def _kept(self, view: HotFolderView) -> None:
        if self._view is None or view.hot.on_since is not None or view.hot.id == self._view.hot.id:
            self._view = view
        self.trouble.hide()
        self.form.show_kept(self._view)
        self._count(self.form.folder.text())
        self._show()

    def _failed(self, error: StudioError) -> None:
        self.trouble.setText(told(error))
        self.trouble.show()
        self._fit()

    def _count(self, folder: str) -> None:
        """How many pictures are there already; asked anew while a path is typed."""
        if self._desk is not None and folder.strip():
            work = self._errands.count(self._desk, folder.strip())
            self._scope.start(f"count {folder}", work)

    def _counted(self, folder: str, present: int) -> None:
        if folder == self.form.folder.text().strip():
            self._present = present
            self._show()

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.form.folder_changed.connect(self._count)
        self.on.clicked.connect(self._switch_on)
        self.off.clicked.connect(self._switch_off)
        self._errands.kept.connect(self._kept)
        self._errands.counted.connect(self._counted)
        self._errands.failed.connect(self._failed)

    def _lay_out(self) -> None:
        self.body.addWidget(self.state)
        self.body.addSpacing(8)
        self.body.addWidget(self.form)
        self.body.addWidget(self.present)
        self.body.addSpacing(8)
        self.body.addWidget(self.trouble)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.off)
        buttons.addStretch()
        buttons.addWidget(self.on)
        self.body.addLayout(buttons)
        self.body.addSpacing(8)
        self.body.addWidget(self.arrived)
        self.body.addWidget(self.arrivals)
        self.body.addStretch()


def _same(view: HotFolderView, wish: HotFolderWish) -> bool:
    hot = view.hot
    return replace(wish, project_id=hot.project_id) == HotFolderWish(
        hot.project_id, hot.folder, hot.prompt, hot.settings, hot.takes, hot.allowance
    )
