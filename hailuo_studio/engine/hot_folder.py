"""Hot folders as a person has them: how they are set up, and how each of them stands."""

from collections.abc import Callable
from pathlib import Path

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.hot_folder import Arrival, FileSeen, HotFolder
from hailuo_studio.core.limits import prompt_problems
from hailuo_studio.core.signal import Signal
from hailuo_studio.core.template import Filled, fill
from hailuo_studio.engine.arriving import look_into
from hailuo_studio.engine.ordering import new_id
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.views import HotFolderView, HotFolderWish
from hailuo_studio.store.hot_folders import HotFolders


def filled(template: str, picture: Path) -> Filled:
    """The text for one picture: `{name}` is its file's name without the ending, `{folder}` the
    name of the folder it is in."""
    return fill(template, {"name": picture.stem, "folder": picture.parent.name})


class HotFolderBook:
    """`changed` announces a hot folder that stands differently."""

    def __init__(
        self,
        store: HotFolders,
        pool: Pool,
        catalog: Callable[[], Catalog],
        clock: Callable[[], float],
    ) -> None:
        self.changed = Signal[[HotFolderView]]()
        self._store = store
        self._pool = pool
        self._catalog = catalog
        self._clock = clock
        self._trouble: dict[str, str] = {}
        self._shown: dict[str, HotFolderView] = {}

    def all(self, project_id: str | None = None) -> tuple[HotFolderView, ...]:
        return tuple(
            self._view(hot)
            for hot in self._store.all()
            if project_id is None or hot.project_id == project_id
        )

    def get(self, hot_folder_id: str) -> HotFolderView:
        """Raises InputError when there is none of that id."""
        for hot in self._store.all():
            if hot.id == hot_folder_id:
                return self._view(hot)
        raise InputError(f"There is no hot folder {hot_folder_id}.", todo="Check its id.")

    def arrivals(self, hot_folder_id: str, most: int = 200) -> tuple[Arrival, ...]:
        """What came, the newest first."""
        return self._store.arrivals(hot_folder_id, most)

    async def keep(self, wish: HotFolderWish) -> HotFolderView:
        """Write it down as wished. What it agreed to so far stays used. Raises InputError."""
        folder = Path(wish.folder).expanduser().absolute()
        if not wish.folder.strip() or not await self._pool.run(folder.is_dir):
            raise InputError(f"There is no folder {folder}.", todo="Choose another.")
        text = filled(wish.prompt, folder / "name.jpg")
        found = [
            f"Nothing fills {{{place}}}; there are {{name}} and {{folder}}."
            for place in text.unknown
        ]
        found += [p.sentence for p in prompt_problems(text.text)]
        if refusal := self._catalog().refusal(wish.settings):
            found.append(refusal)
        if wish.takes < 1 or wish.allowance < 0:
            found.append("It needs a number of takes and an allowance.")
        if found:
            raise InputError(found[0], todo="Change it, then switch it on again.")
        hot = HotFolder(
            new_id(),
            wish.project_id,
            str(folder),
            wish.prompt,
            wish.settings,
            wish.takes,
            wish.allowance,
            self._clock(),
        )
        return self.tell(self._store.keep(hot).id)

    async def present(self, folder: str) -> int:
        """How many pictures are in a folder now. Raises InputError when it can't be read."""
        return len(await self._look(folder))

    async def switch_on(self, hot_folder_id: str, *, with_present: bool = False) -> HotFolderView:
        """From now on pictures that arrive are ordered; those that are there already only
        `with_present`. Raises InputError when the folder can't be read."""
        there = await self._look(self.get(hot_folder_id).hot.folder)
        self._store.switch_on(hot_folder_id, self._clock(), () if with_present else there)
        return self.tell(hot_folder_id)

    def switch_off(self, hot_folder_id: str) -> HotFolderView:
        """What was ordered goes on; nothing more is."""
        self._store.switch_off(hot_folder_id)
        self._trouble.pop(hot_folder_id, None)
        return self.tell(hot_folder_id)

    def tell(self, hot_folder_id: str, trouble: str | None = None) -> HotFolderView:
        """Announce how it stands, if that is new; `trouble` is what holds it up from now on
        (empty: nothing does)."""
        if trouble is not None:
            self._trouble[hot_folder_id] = trouble
        view = self.get(hot_folder_id)
        if self._shown.get(hot_folder_id) != view:
            self._shown[hot_folder_id] = view
            self.changed.emit(view)
        return view

    async def _look(self, folder: str) -> list[FileSeen]:
        try:
            return await self._pool.run(look_into, Path(folder))
        except OSError as error:
            raise InputError(
                f"The folder {folder} can't be read: {error.strerror}.", todo="Check it."
            ) from error

    def _view(self, hot: HotFolder) -> HotFolderView:
        ordered, waiting, unusable = self._store.counts(hot.id)
        return HotFolderView(
            hot,
            self._store.used(hot.id),
            ordered,
            waiting,
            unusable,
            self._catalog().total([(hot.settings, hot.takes)]),
            self._trouble.get(hot.id, ""),
        )
