"""For the client: one numbered reel small enough to send, a sheet to mark, and the reply read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from hailuo_studio.core.exporting import MEGABYTE
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.naming import safe_name
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.exporting.files import joined_work
from hailuo_studio.engine.exporting.jobs import Produced, Work
from hailuo_studio.engine.exporting.reels import NumberedClip, Reels
from hailuo_studio.media.export.stopping import Watch

USUAL_CEILING = 15 * MEGABYTE
_REEL_LONGEST = 1280
HOW_TO_REPLY = "To reply, write the numbers, for instance: 1-4 yes, 7 no"


@dataclass(frozen=True, slots=True)
class ClientWish:
    """`title` names the files and stands on the sheet; `ceiling` is bytes for the reel,
    None for as large as it gets."""

    title: str
    reel: bool = True
    sheet: bool = True
    ceiling: int | None = USUAL_CEILING


def client_work(
    clips: Sequence[LibraryClip],
    wish: ClientWish,
    folder: Path,
    reels: Reels,
    now: float,
) -> tuple[Work, ...]:
    """`reels` remembers the numbers as soon as a file that shows them was made."""
    name = safe_name(wish.title, "For the client")
    work: list[Work] = []
    if wish.reel:
        reel = joined_work(
            clips,
            f"{name} reel",
            folder,
            ceiling=wish.ceiling,
            longest=_REEL_LONGEST,
            numbers=True,
        )
        work.append(reel)
    if wish.sheet:
        work.append(_sheet_work(clips, wish.title, folder / f"{name} sheet", now))
    if work:
        work[-1] = _remembering(work[-1], reels, wish.title, tuple(clips), now)
    return tuple(work)


def _remembering(
    work: Work, reels: Reels, title: str, clips: tuple[LibraryClip, ...], now: float
) -> Work:
    def run(watch: Watch) -> Produced:
        produced = work.run(watch)
        try:
            reels.add(title, now, clips)
        except OSError as error:
            words = f"The numbers can't be remembered for a reply: {error.strerror}."
            return replace(produced, notes=(*produced.notes, words))
        return produced

    return replace(work, run=run)


def ids_of(
    marks: Mapping[int, Judgement], clips: Sequence[NumberedClip], wanted: Judgement
) -> tuple[str, ...]:
    """The clips that a reply marks so, in their order."""
    return tuple(clips[number - 1].id for number, mark in sorted(marks.items()) if mark is wanted)


def _sheet_work(clips: Sequence[LibraryClip], title: str, target: Path, now: float) -> Work:
    def run(watch: Watch) -> Produced:
        from hailuo_studio.media.export.contact_sheet import Entry, Texts, write_sheet

        day = datetime.fromtimestamp(now)
        count = "1 clip" if len(clips) == 1 else f"{len(clips)} clips"
        below = f"{count} · {day.day} {day:%B %Y} · {HOW_TO_REPLY}"
        texts = Texts(title, below, "Each picture is the first frame of its clip.")
        entries = [
            Entry(number, clip.path, clip.name, _line(clip))
            for number, clip in enumerate(clips, start=1)
        ]
        path = write_sheet(entries, texts, target, watch)
        return Produced((str(path),), path.stat().st_size)

    return Work(f"{target.name}.pdf", run)


def _line(clip: LibraryClip) -> str:
    practice = " · practice" if clip.practice else ""
    return f"take {clip.number} · {clip.seconds:.0f} s · {clip.width} × {clip.height}{practice}"
