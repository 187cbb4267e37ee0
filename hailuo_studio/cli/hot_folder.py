"""`watch`: pictures that arrive in a folder are ordered, inside an allowance, until Ctrl-C."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from hailuo_studio.cli.asking import project_of
from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output
from hailuo_studio.cli.watching import STOPS, interrupts
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.hot_folder import Arrival, ArrivalState
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import Banner, HotFolderView, HotFolderWish, Row

_SHOWN = 1000


@dataclass(frozen=True, slots=True)
class Watched:
    """The options of `watch` as typed."""

    folder: Path
    prompt: str
    allowance: int
    mode: str
    duration: str
    resolution: str
    takes: int
    project: str | None
    present: bool
    keep_queued: bool

    def wish(self, project_id: str) -> HotFolderWish:
        settings = Settings(
            Mode(self.mode), Duration(int(self.duration)), Resolution(self.resolution)
        )
        folder = str(self.folder.expanduser().absolute())
        return HotFolderWish(project_id, folder, self.prompt, settings, self.takes, self.allowance)


async def watch(studio: Studio, asked: Watched, output: Output) -> Exit:
    """Until it is stopped, or a person has to do something about key, credits or settings."""
    if not studio.has_service:
        raise InputError("No API key is stored.", todo="Store one, or practise with --sandbox.")
    if studio.host is None:
        raise InputError(
            "The service can only read pictures from a web address, and these are on this "
            "computer.",
            todo="Choose a picture link in the window's settings or in settings.toml.",
        )
    view = await studio.hot_folders.keep(asked.wish(project_of(studio, asked.project).id))
    studio.hot_watch.claim(view.hot.id)
    if view.hot.on_since is None:
        view = await studio.hot_folders.switch_on(view.hot.id, with_present=asked.present)
    watching = _Watching(studio, view.hot.id, output)
    try:
        return await watching.until_stopped(asked.keep_queued)
    finally:
        studio.hot_folders.switch_off(view.hot.id)


class _Watching:
    def __init__(self, studio: Studio, hot_folder_id: str, output: Output) -> None:
        self._studio = studio
        self._id = hot_folder_id
        self._output = output
        self._stop = asyncio.Event()
        self._code = Exit.INTERRUPTED
        self._said: dict[int, ArrivalState] = {}
        self._words = ""
        self._earlier = {
            a.batch_id for a in studio.hot_folders.arrivals(hot_folder_id, _SHOWN) if a.batch_id
        }

    async def until_stopped(self, keep_queued: bool) -> Exit:
        studio = self._studio
        disconnect = (
            studio.hot_folders.changed.connect(self._changed),
            studio.queue.banner_changed.connect(self._banner),
            studio.row_changed.connect(self._row),
        )
        try:
            with interrupts(self._stop):
                waiting = frozenset(
                    row.take.id for row in studio.rows() if row.take.batch_id in self._earlier
                )
                studio.start(only=waiting)
                studio.hot_watch.begin(only=self._id)
                self._tell(studio.hot_folders.get(self._id))
                if studio.queue.banner is not None:
                    self._banner(studio.queue.banner)
                await self._stop.wait()
        finally:
            for stop in disconnect:
                stop()
        studio.hot_folders.switch_off(self._id)
        rows = self._mine()
        if not keep_queued:
            await studio.decisions.cancel_all([r.take.id for r in rows if r.state.unsent])
        self._output.summary(self._mine(), self._code)
        return self._code

    def _mine(self) -> list[Row]:
        batches = {a.batch_id for a in self._studio.hot_folders.arrivals(self._id, _SHOWN)}
        return [row for row in self._studio.rows() if row.take.batch_id in batches]

    def _row(self, row: Row) -> None:
        if row.take.unattended:
            self._output.row(row)

    def _banner(self, banner: Banner | None) -> None:
        """Ceilings are waited for; what else only a person can mend ends the call."""
        self._output.banner(banner)
        code = STOPS.get(banner.kind) if banner is not None else None
        if code is not None and code is not Exit.OVER_CEILING:
            self._code = code
            self._stop.set()

    def _changed(self, view: HotFolderView) -> None:
        if view.hot.id == self._id:
            self._tell(view)

    def _tell(self, view: HotFolderView) -> None:
        for arrival in reversed(self._studio.hot_folders.arrivals(self._id, _SHOWN)):
            if self._said.get(arrival.id) is not arrival.state:
                self._said[arrival.id] = arrival.state
                self._arrival(arrival)
        self._say(view)

    def _arrival(self, arrival: Arrival) -> None:
        self._output.event(
            "arrival",
            path=arrival.path,
            outcome=arrival.state.value,
            batch=arrival.batch_id,
            agreed=arrival.agreed,
            reason=arrival.problem or None,
        )
        if not self._output.json:
            tail = f": {arrival.problem}" if arrival.problem else ""
            self._output.say(f"{Path(arrival.path).name}  {arrival.state.value}{tail}")

    def _say(self, view: HotFolderView) -> None:
        """What holds it up, once."""
        words = view.trouble
        if view.needs_person:
            words = (
                f"{view.waiting} waiting, {view.needed} credits needed, "
                f"{view.left} of the allowance left."
            )
        elif not words:
            words = f"Watching {view.hot.folder}. {view.left} credits of the allowance are left."
        if words != self._words:
            self._words = words
            self._output.event(
                "watching",
                folder=view.hot.folder,
                waiting=view.waiting,
                credits={"needed": view.needed, "left": view.left},
                reason=view.trouble or None,
            )
            self._output.say(words)
