"""For the editor: a folder with the clips as they are, a table, and timelines to import."""

import csv
import hashlib
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from hailuo_studio.core.errors import ExportError
from hailuo_studio.core.export_names import names
from hailuo_studio.core.exporting import ExportWish
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.naming import safe_name
from hailuo_studio.engine.accounts_csv import cell
from hailuo_studio.engine.exporting.jobs import Produced, Work
from hailuo_studio.engine.exporting.timeline import Placed, write_timelines
from hailuo_studio.media.export.stopping import Watch

USUAL_NAMES = "{sku}_{take}"
_CLIPS = "clips"
_PIECE = 1 << 20
_HEADER = (
    "number", "file", "sku", "take", "project", "judgement", "reason", "noticed", "frames", "fps",
    "seconds", "width", "height", "prompt", "mode", "duration", "resolution", "still", "sha256",
)  # fmt: skip
_READ_ME = """{title}: {count}

clips/            the clips as they were kept: {how}
{stem}.csv        number, article, take, what was decided, prompt
{stem} Premiere.xml       Premiere Pro: File > Import; DaVinci Resolve: File > Import > Timeline
{stem} Final Cut.fcpxml   Final Cut Pro: File > Import > XML
{stem}.otio       OpenTimelineIO: DaVinci Resolve, Kdenlive and others

The timelines name the clips relative to this folder. Where a program asks for a missing file, show
it one in clips/; it finds the others. Markers hold the numbers, decisions and what was noticed.
"""


@dataclass(frozen=True, slots=True)
class PacketWish:
    """`recipes` leaves prompt, price and task in the clips' comments, which makes the copies equal
    byte for byte; without them the packets of the picture are the same, the comment is gone."""

    title: str
    template: str = USUAL_NAMES
    recipes: bool = True


def packet_work(
    clips: Sequence[LibraryClip], wish: PacketWish, folder: Path, project: str, now: float
) -> Work:
    """Raises InputError for a template that names what no clip has."""
    named = names(clips, (ExportWish(copied=True),), wish.template, project, now)
    placed = tuple(
        Placed(number, one.clip, one.name, f"{_CLIPS}/{one.name}{Path(one.clip.path).suffix}")
        for number, one in enumerate(named, start=1)
    )
    stem = safe_name(wish.title, "For the editor")

    def run(watch: Watch) -> Produced:
        from hailuo_studio.media.export.placing import placed as put
        from hailuo_studio.media.export.placing import workshop

        with workshop(folder, stem) as bench:
            packet = bench / stem
            (packet / _CLIPS).mkdir(parents=True)
            notes = _copy_all(placed, packet, wish.recipes, watch.within(0, 0.95))
            text = _table(placed, project).encode("utf-8-sig")
            (packet / f"{stem}.csv").write_bytes(text)
            write_timelines(placed, wish.title, packet, stem)
            (packet / "READ ME.txt").write_text(_read_me(wish, len(placed), stem), "utf-8")
            watch.check()
            final = put(packet, folder / stem)
        size = sum(file.stat().st_size for file in final.rglob("*") if file.is_file())
        return Produced((str(final),), size, notes)

    return Work(stem, run)


def _copy_all(
    placed: Sequence[Placed], packet: Path, recipes: bool, watch: Watch
) -> tuple[str, ...]:
    changed = []
    for turn, one in enumerate(placed):
        step = watch.within(turn / len(placed), (turn + 1) / len(placed))
        source, target = Path(one.clip.path), packet / one.file
        if not source.exists():
            raise ExportError(
                f"{source.name} is missing.", todo="Put the file back, or leave it out."
            )
        if recipes:
            if _copied(source, target, step) != one.clip.sha256:
                changed.append(f"{source.name} was changed since it was saved; it is as it is now.")
        else:
            _without_recipe(source, target, step)
        step.told(1.0)
    return tuple(changed)


def _copied(source: Path, target: Path, watch: Watch) -> str:
    """The hash of what was copied."""
    digest = hashlib.sha256()
    with source.open("rb") as given, target.open("wb") as written:
        while piece := given.read(_PIECE):
            watch.check()
            digest.update(piece)
            written.write(piece)
    with target.open("rb") as written:
        if hashlib.file_digest(written, "sha256").digest() != digest.digest():
            raise ExportError(f"The copy of {source.name} differs.", todo="Check the disk.")
    return digest.hexdigest()


def _without_recipe(source: Path, target: Path, watch: Watch) -> None:
    from hailuo_studio.media.export.trim import plan_trim, trim

    trim(source, target, plan_trim(source, None, None), "", watch)


def _table(placed: Iterable[Placed], project: str) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_HEADER)
    for one in placed:
        clip, settings = one.clip, one.clip.settings
        row = (
            one.number,
            one.file,
            clip.name,
            clip.number,
            project,
            clip.judgement.value if clip.judgement else "",
            clip.reason.value if clip.reason else "",
            "; ".join(f"{mark.kind.value}: {mark.words}" for mark in clip.marks or ()),
            clip.frames,
            f"{clip.fps:g}",
            f"{clip.seconds:.2f}",
            clip.width,
            clip.height,
            clip.prompt,
            settings.mode.value if settings else "",
            settings.duration.value if settings else "",
            settings.resolution.value if settings else "",
            clip.still_name,
            clip.sha256,
        )
        writer.writerow([cell(value) for value in row])
    return text.getvalue()


def _read_me(wish: PacketWish, count: int, stem: str) -> str:
    how = "the same bytes" if wish.recipes else "the same picture data, without the recipe"
    clips = "1 clip" if count == 1 else f"{count} clips"
    return _READ_ME.format(title=wish.title, count=clips, how=how, stem=stem)
