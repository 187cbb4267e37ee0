"""What can be done with a draft beside playing it: see what is cut off, make a file of it."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.stage.screen import Screen


class DraftActions(QObject):
    """`edges_wanted` with whether to show what is cut off, `export_wanted` for a file. Two buttons
    in the transport, a menu on the picture, the key E."""

    edges_wanted = Signal(bool)
    export_wanted = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.edges = QAction(self.tr("Show what is cut off"), screen)
        self.edges.setObjectName("draftEdges")
        self.edges.setCheckable(True)
        self.edges.setShortcut(QKeySequence("E"))  # For the menu to show; see `Draft`.
        self.edges.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.export = QAction(self.tr("Export draft…"), screen)
        self.export.setObjectName("draftExport")
        self.edges.toggled.connect(self.edges_wanted)
        self.export.triggered.connect(self.export_wanted)
        self._add_buttons()
        surface = screen.surface
        surface.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        surface.customContextMenuRequested.connect(self._pop_up)

    def _add_buttons(self) -> None:
        transport = self._screen.transport
        row = transport.buttons
        speed = transport.findChild(QWidget, "playSpeed")
        at = row.indexOf(speed) if speed is not None else row.count()
        edges = self._button("scissors", self.edges, self.tr("Show what is cut off (E)"))
        edges.setCheckable(True)
        edges.clicked.connect(self.edges.trigger)
        self.edges.toggled.connect(edges.setChecked)
        export = self._button("export", self.export, self.tr("Export draft as MP4…"))
        export.clicked.connect(self.export.trigger)
        for place, button in enumerate((edges, export), at):
            row.insertWidget(place, button)

    def _button(self, icon_name: str, action: QAction, tip: str) -> IconButton:
        button = IconButton(
            icon_name, action.text(), kind="tab", name=f"{action.objectName()}Button"
        )
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _pop_up(self, at: QPoint) -> None:
        menu = QMenu(self._screen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions((self.edges, self.export))
        menu.popup(self._screen.surface.mapToGlobal(at))
