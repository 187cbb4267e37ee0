"""What the hot folder's sheet asks of the engine; holds no widget while it waits."""

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.errors import StudioError
from hailuo_studio.engine.views import HotFolderWish
from hailuo_studio.ui.bridge import Desk


class HotFolderErrands(QObject):
    """`kept` with how it stands then, `counted` with a folder and its pictures."""

    kept = Signal(object)
    counted = Signal(str, int)
    failed = Signal(object)

    async def keep(self, desk: Desk, wish: HotFolderWish) -> None:
        try:
            self.kept.emit(await desk.keep_hot_folder(wish))
        except StudioError as error:
            self.failed.emit(error)

    async def switch_on(self, desk: Desk, wish: HotFolderWish, with_present: bool) -> None:
        """As wished, from now on."""
        try:
            view = await desk.keep_hot_folder(wish)
            self.kept.emit(await desk.switch_hot_folder(view.hot.id, True, with_present))
        except StudioError as error:
            self.failed.emit(error)

    async def switch_off(self, desk: Desk, hot_folder_id: str) -> None:
        try:
            self.kept.emit(await desk.switch_hot_folder(hot_folder_id, False))
        except StudioError as error:
            self.failed.emit(error)

    async def count(self, desk: Desk, folder: str) -> None:
        """A folder that can't be read holds none; switching it on says why."""
        try:
            self.counted.emit(folder, await desk.present_pictures(folder))
        except StudioError:
            self.counted.emit(folder, 0)
