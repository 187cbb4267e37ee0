"""Which column says what, as it was recognised and as a person corrects it."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from hailuo_studio.core.table import Images, Role
from hailuo_studio.engine.table.values import OpenTable
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.picker import Picker
from hailuo_studio.ui.segments import Choice, Segments
from hailuo_studio.ui.table import words


class ColumnsPart(QWidget):
    """`changed` when a person chose another column, or which pictures of a product."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = Images.FIRST
        self.pickers = {role: self._picker(role) for role in Role}
        self.images = Segments("tableImages", self.tr("Pictures of a product"))
        self.images.chosen.connect(self._choose_images)
        self._images_label = label(self.tr("Pictures"), "small")
        self._lay_out()

    def show_table(self, table: OpenTable) -> None:
        self._images = Images.FIRST
        for role, picker in self.pickers.items():
            with QSignalBlocker(picker):
                picker.clear()
                picker.addItem(self.tr("—"), "")
                for column in table.table.columns:
                    picker.addItem(column, column)
                picker.setCurrentIndex(max(0, picker.findData(table.roles.get(role, ""))))
        for widget in (self.images, self._images_label):
            widget.setVisible(table.shop is not None)
        self._show_images()

    @property
    def roles(self) -> Mapping[Role, str]:
        return {role: str(picker.currentData() or "") for role, picker in self.pickers.items()}

    @property
    def wanted_images(self) -> Images:
        return self._images

    def _choose_images(self, value: str) -> None:
        self._images = Images(value)
        self.changed.emit()

    def _show_images(self) -> None:
        self.images.show_choices(
            (
                Choice(Images.FIRST.value, self.tr("First")),
                Choice(Images.ALL.value, self.tr("All")),
            ),
            self._images.value,
        )

    def _picker(self, role: Role) -> QComboBox:
        picker = Picker()
        picker.setObjectName(f"tableColumn {role.value}")
        picker.setAccessibleName(self.tr("Column: {0}").format(words.role(role)))
        picker.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        picker.currentIndexChanged.connect(self.changed)
        return picker

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for place, (role, picker) in enumerate(self.pickers.items()):
            row, column = 3 * (place // 3), place % 3
            if row:
                grid.setRowMinimumHeight(row - 1, 4)
            grid.addWidget(label(words.role(role), "small"), row, column)
            grid.addWidget(picker, row + 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._images_label, 6, 1)
        grid.addWidget(self.images, 7, 1, 1, 2)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(8)
        column_of_all.addWidget(label(self.tr("Columns"), "heading"))
        column_of_all.addLayout(grid)
