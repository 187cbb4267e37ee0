"""How a hot folder is set up: folder, text, settings, takes, allowance."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hailuo_studio.core.catalog import Catalog, Quote
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings
from hailuo_studio.engine.views import HotFolderView, HotFolderWish
from hailuo_studio.ui.compose.asking import setting_choices
from hailuo_studio.ui.file_dialog import PICTURES, file_dialog
from hailuo_studio.ui.hotfolder import words
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.segments import Segments
from hailuo_studio.ui.settings.credits_spin import credits_spin
from hailuo_studio.ui.stepper import Stepper

_TEXT_HEIGHT = 72


class HotFolderForm(QWidget):
    """`changed` when a person changed anything, `folder_changed` with the folder."""

    changed = Signal()
    folder_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog: Catalog | None = None
        self._settings = Settings()
        self._used = 0
        self.folder = QLineEdit()
        self.folder.setObjectName("hotFolderPath")
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.setPlaceholderText(self.tr("Pictures that arrive here are ordered"))
        self.choose = IconButton("folder-open", self.tr("Choose a folder…"), name="hotFolderChoose")
        self.prompt = QPlainTextEdit()
        self.prompt.setObjectName("hotFolderPrompt")
        self.prompt.setAccessibleName(self.tr("How should it move?"))
        self.prompt.setTabChangesFocus(True)
        self.prompt.setFixedHeight(_TEXT_HEIGHT)
        self.mode = Segments("hotFolderMode", self.tr("Mode"))
        self.duration = Segments("hotFolderDuration", self.tr("Duration"))
        self.resolution = Segments("hotFolderResolution", self.tr("Resolution"))
        self.takes = Stepper("hotFolderTakes", self.tr("Takes of each picture"), 1, 20)
        self.allowance = credits_spin("hotFolderAllowance", self.tr("Allowance in all"))
        self.enough = label(kind="small", name="hotFolderEnough")
        self._lay_out()
        self._connect()

    def open_for(
        self, catalog: Catalog, view: HotFolderView | None, prompt: str, settings: Settings
    ) -> None:
        """As it is, or with this text and these settings for a new one."""
        self._catalog = catalog
        self._used = view.used if view is not None else 0
        self.folder.setText(view.hot.folder if view is not None else "")
        self.prompt.setPlainText(view.hot.prompt if view is not None else prompt)
        self._settings = view.hot.settings if view is not None else settings
        self.takes.show_value(view.hot.takes if view is not None else 1)
        self.allowance.setValue(view.hot.allowance if view is not None else 0)
        self._show()

    def show_kept(self, view: HotFolderView) -> None:
        """The folder by its whole name, as it was written down."""
        with QSignalBlocker(self.folder):
            self.folder.setText(view.hot.folder)
        self.show_used(view.used)

    def show_used(self, used: int) -> None:
        self._used = used
        self._show()

    def wish(self, project_id: str) -> HotFolderWish:
        return HotFolderWish(
            project_id,
            self.folder.text().strip(),
            self.prompt.toPlainText(),
            self._settings,
            self.takes.spin.value(),
            self.allowance.value(),
        )

    def price(self) -> Quote | None:
        """Of one picture."""
        if self._catalog is None:
            return None
        return self._catalog.total([(self._settings, self.takes.spin.value())])

    def _show(self) -> None:
        price = self.price()
        if self._catalog is None or price is None:
            return
        modes, durations, resolutions = setting_choices(self._settings, self._catalog)
        self.mode.show_choices(modes, self._settings.mode.value)
        self.duration.show_choices(durations, str(self._settings.duration.value))
        self.resolution.show_choices(resolutions, self._settings.resolution.value)
        self.enough.setText(words.enough_for(self.allowance.value(), self._used, price))

    def _set(self, settings: Settings) -> None:
        self._settings = settings
        self._changed()

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _set_mode(self, value: str) -> None:
        old = self._settings
        self._set(Settings(Mode(value), old.duration, old.resolution))

    def _set_duration(self, value: str) -> None:
        old = self._settings
        self._set(Settings(old.mode, Duration(int(value)), old.resolution))

    def _set_resolution(self, value: str) -> None:
        old = self._settings
        self._set(Settings(old.mode, old.duration, Resolution(value)))

    def _choose(self) -> None:
        dialog = file_dialog(self, self.tr("Hot folder"), PICTURES)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.folder.textChanged.connect(self.folder_changed)
        self.folder.textChanged.connect(self._changed)
        self.prompt.textChanged.connect(self._changed)
        self.mode.chosen.connect(self._set_mode)
        self.duration.chosen.connect(self._set_duration)
        self.resolution.chosen.connect(self._set_resolution)
        self.takes.spin.valueChanged.connect(self._changed)
        self.allowance.valueChanged.connect(self._changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Folder"), "small"))
        column.addLayout(_row(self.folder, self.choose))
        column.addWidget(label(self.tr("How should it move?"), "small"))
        column.addWidget(self.prompt)
        hint = self.tr("{name} becomes the picture's file name, {folder} its folder's.")
        column.addWidget(label(hint, "small"))
        column.addSpacing(4)
        pickers = _row(self.mode, self.duration, self.resolution)
        pickers.addStretch()
        column.addLayout(pickers)
        takes = _row(QLabel(self.tr("Takes of each picture")))
        takes.addStretch()
        takes.addWidget(self.takes)
        column.addLayout(takes)
        allowance = _row(QLabel(self.tr("Allowance in all")))
        allowance.addStretch()
        allowance.addWidget(self.allowance)
        column.addLayout(allowance)
        column.addWidget(self.enough)


def _row(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget)
    return line
