"""What can be made of clips, begun from the window and the command line alike."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.export_names import Named
from hailuo_studio.core.framing import Aspect
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.shot import Shot
from hailuo_studio.core.signal import Signal
from hailuo_studio.engine.exporting.jobs import Job, Work
from hailuo_studio.engine.exporting.reels import Reels, SentReel
from hailuo_studio.engine.exporting.running import Jobs
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.scope import Scope

if TYPE_CHECKING:
    from hailuo_studio.engine.exporting.client import ClientWish
    from hailuo_studio.engine.exporting.packet import PacketWish


class Exports:
    """Used on the loop. Whatever it begins is a job; `changed` tells of each. How a thing is made
    is read when it is first wanted: nobody exports in the first second."""

    def __init__(
        self,
        pool: Pool,
        scope: Scope,
        folders: Folders,
        clock: Callable[[], float],
    ) -> None:
        self._pool = pool
        self._jobs = Jobs(pool, scope)
        self._reels = Reels(folders.home / "reels.json")
        self._clock = clock
        self.folder = folders.exports

    @property
    def changed(self) -> Signal[[Job]]:
        return self._jobs.changed

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The oldest first; those that ended stay until they are forgotten."""
        return self._jobs.all

    def files(self, named: Sequence[Named], folder: str) -> Job:
        """One file for each, as `core.export_names.names` gives them. Raises InputError."""
        from hailuo_studio.engine.exporting.files import file_work

        title = named[0].file_name if len(named) == 1 else f"{len(named)} files"
        clips = [one.clip for one in named]
        return self._start(title, folder, clips, file_work(named, Path(folder)))

    def joined(
        self,
        clips: Sequence[LibraryClip],
        name: str,
        folder: str,
        *,
        crop: Aspect | None = None,
        ceiling: int | None = None,
    ) -> Job:
        """All of them one after another in one MP4 of that name."""
        from hailuo_studio.engine.exporting.files import joined_work

        work = joined_work(clips, name, Path(folder), crop=crop, ceiling=ceiling)
        return self._start(work.title, folder, clips, (work,))

    def for_client(self, clips: Sequence[LibraryClip], wish: "ClientWish", folder: str) -> Job:
        """A numbered reel and a sheet."""
        from hailuo_studio.engine.exporting.client import client_work

        work = client_work(clips, wish, Path(folder), self._reels, self._clock())
        return self._start(work[0].title if work else wish.title, folder, clips, work)

    def for_editor(
        self, clips: Sequence[LibraryClip], wish: "PacketWish", folder: str, project: str
    ) -> Job:
        """A packet. Raises InputError for a name template that can't be filled."""
        from hailuo_studio.engine.exporting.packet import packet_work

        if not clips:
            raise _nothing()
        work = packet_work(clips, wish, Path(folder), project, self._clock())
        return self._start(work.title, folder, clips, (work,))

    def drafts(self, shots: Sequence[Shot], folder: str, *, labelled: bool = True) -> Job:
        """A file of each shot's draft, with the words that say so in the picture where it is to be
        `labelled`. Raises InputError."""
        from hailuo_studio.engine.exporting.drafts import draft_work

        work = draft_work(shots, Path(folder), labelled=labelled)
        title = work[0].title if len(work) == 1 else f"{len(work)} drafts"
        return self._start(title, folder, shots, work)

    async def sent_reels(self) -> tuple[SentReel, ...]:
        """Reels and sheets that were made, the newest first."""
        return await self._pool.run(self._reels.all)

    async def uncoded_part(self, clip: LibraryClip, first: int, last: int) -> tuple[int, int]:
        """Which frames (from 0) are there when that part is cut without coding it anew. Raises
        ExportError."""
        return await self._pool.run(_uncoded_part, Path(clip.path), first, last)

    @property
    def now(self) -> float:
        """Epoch seconds, for names."""
        return self._clock()

    def cancel(self, job_id: str) -> None:
        """What is finished stays; nothing half-written is left."""
        self._jobs.cancel(job_id)

    def forget(self, job_id: str) -> None:
        self._jobs.forget(job_id)

    async def finished(self, job_id: str) -> Job:
        return await self._jobs.finished(job_id)

    def close(self) -> None:
        self._jobs.close()

    def _start(
        self, title: str, folder: str, of: Sequence[LibraryClip | Shot], work: Sequence[Work]
    ) -> Job:
        if not of or not work:
            raise _nothing()
        if not folder or not Path(folder).is_absolute():
            raise InputError(
                "No folder was chosen for the files.", todo="Choose one, then export again."
            )
        return self._jobs.start(title, folder, work)


def _uncoded_part(path: Path, first: int, last: int) -> tuple[int, int]:
    from hailuo_studio.media.export.trim import plan_trim

    found = plan_trim(path, first, last)
    return found.first, found.last


def _nothing() -> InputError:
    return InputError("There is nothing to export.", todo="Choose some clips first.")
