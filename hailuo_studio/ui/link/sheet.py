"""The picture link sheet: ways to a web address, the least painful first."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from hailuo_studio.core.errors import StudioError
from hailuo_studio.engine.views import LinkChoice, LinkTrial
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.link import choices
from hailuo_studio.ui.link.plain_pages import ForItPage, OnlinePage
from hailuo_studio.ui.link.way_page import WayPage
from hailuo_studio.ui.sentences import told
from hailuo_studio.ui.sheet import Sheet


class LinkErrands(QObject):
    """Tests and stores a way; holds no widget while it waits."""

    tried = Signal(object)
    saved = Signal()
    failed = Signal(object)

    async def test(self, desk: Desk, choice: LinkChoice) -> None:
        try:
            self.tried.emit(await desk.try_hosting(choice))
        except StudioError as error:
            self.failed.emit(error)

    async def save(self, desk: Desk, choice: LinkChoice) -> None:
        try:
            await desk.save_hosting(choice)
        except StudioError as error:
            self.failed.emit(error)
        else:
            self.saved.emit()


class LinkSheet(Sheet):
    """`link_given` with the address of a picture that is online already, `saved` once a way was
    chosen for good."""

    link_given = Signal(str)
    saved = Signal()

    def __init__(self, scope: Scope, parent: QWidget) -> None:
        super().__init__("linkSheet", self.tr("Picture link"), parent, width=560)
        self._scope = scope
        self._desk: Desk | None = None
        self._errands = LinkErrands(self)
        self.online = OnlinePage()
        self.ways = [
            WayPage(way)
            for way in (
                choices.imgbb(),
                choices.cloudinary(),
                choices.bucket(),
                choices.own_server(),
                choices.tunnel(),
                choices.in_request(),
            )
        ]
        self.buttons: list[QPushButton] = []
        words = self.tr("Experiment")
        self.fold = IconButton(
            "caret-right", words, text=words, kind="plain", name="experimentFold"
        )
        self.fold.setCheckable(True)
        self._group = QButtonGroup(self)
        self._pages: list[QWidget] = []
        self._lay_out()
        self._connect()
        self._open_page(0)

    def open_for(self, desk: Desk) -> None:
        self._desk = desk
        self.open_sheet()

    def _test(self, choice: LinkChoice) -> None:
        page = self.sender()
        if self._desk is None or not isinstance(page, WayPage):
            return
        if self._scope.start("test link", self._errands.test(self._desk, choice)):
            page.show_trying()

    def _use(self, choice: LinkChoice) -> None:
        if self._desk is not None:
            self._scope.start("save link", self._errands.save(self._desk, choice))

    def _tried(self, trial: LinkTrial) -> None:
        for page in self.ways:
            if not page.isHidden():
                page.show_trial(trial)
        self._fit()

    def _failed(self, error: StudioError) -> None:
        for page in self.ways:
            if not page.isHidden():
                page.show_trouble(told(error))
        self._fit()

    def _saved(self) -> None:
        self.close_sheet()
        self.saved.emit()

    def _open_page(self, number: int) -> None:
        for place, page in enumerate(self._pages):
            page.setVisible(place == number)
        self._fit()
        self.show_inside(self._pages[number])

    def _connect(self) -> None:
        self.online.given.connect(self.link_given)
        for page in self.ways:
            page.test.connect(self._test)
            page.use.connect(self._use)
        self._group.idClicked.connect(self._open_page)
        self.fold.toggled.connect(self._unfold)
        self._errands.tried.connect(self._tried)
        self._errands.saved.connect(self._saved)
        self._errands.failed.connect(self._failed)

    def _lay_out(self) -> None:
        self.body.addWidget(
            label(
                self.tr(
                    "The service can only read pictures from a web address. "
                    "Yours is on this computer."
                ),
                wrap=True,
            )
        )
        self.body.addSpacing(8)
        *ways, experiment = self.ways
        self._pages = [self.online, *ways, ForItPage(), experiment]
        titles = [
            self.tr("It is already online"),
            *(page.way.title for page in ways),
            self.tr("Ask your IT"),
            experiment.way.title,
        ]
        for title, page in zip(titles, self._pages, strict=True):
            if page is experiment:
                self.body.addSpacing(8)
                self.body.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
            self._add_way(title, page)
        self.buttons[-1].hide()
        self.body.addStretch()

    def _add_way(self, title: str, page: QWidget) -> None:
        number = len(self.buttons)
        button = QPushButton(title)
        button.setProperty("kind", "choice")
        button.setCheckable(True)
        button.setChecked(number == 0)
        button.setAutoDefault(False)
        button.setAccessibleName(title)
        button.setObjectName(f"linkWay{number}")
        self._group.addButton(button, number)
        self.buttons.append(button)
        self.body.addWidget(button)
        self.body.addWidget(page)

    def _unfold(self, shown: bool) -> None:
        self.fold.set_icon_name("caret-down" if shown else "caret-right")
        self.buttons[-1].setVisible(shown)
        if not shown and not self._pages[-1].isHidden():
            self.buttons[0].click()
        self._fit()
        self.show_inside(self.fold)
