"""The report a person may hand on: what works here, what the takes are in, the end of the log."""

import asyncio
import platform
from collections import Counter
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

from hailuo_studio import __version__, paths
from hailuo_studio.core.shot import Shot
from hailuo_studio.doctor import Finding, findings
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import Banner, Row
from hailuo_studio.logs import CRASHES, LOG
from hailuo_studio.privacy import Privacy

LOG_LINES = 200
CRASH_LINES = 60
MOST_TAKES = 50
_PARTS = ("PySide6-Essentials", "qasync", "httpx", "av", "Pillow", "keyring")


async def report_of(studio: Studio) -> str:
    """Markdown without a secret, a path, or a name or word of the user's; it is sent nowhere."""
    rows, projects = studio.rows(), studio.projects.all()
    private = [word for project in projects for word in (project.name, project.folder)]
    private += [
        word for p in projects for shot in studio.projects.drafts(p.id) for word in words_of(shot)
    ]
    private += [word for row in rows for word in words_of(row.take.shot)]
    found = await findings()
    text = await asyncio.to_thread(_written, found, rows, studio.queue.banner)
    return Privacy(private, paths.home()).clean(text)


def words_of(shot: Shot) -> tuple[str, ...]:
    """What a person wrote or named of a shot."""
    still = shot.still
    stem = Path(still.source).stem  # As a log may have it; the name is fit to be shown.
    return still.source, stem, still.name, Path(still.name).stem, shot.name, shot.prompt


def _written(found: Sequence[Finding], rows: Sequence[Row], banner: Banner | None) -> str:
    parts = [
        ("Program", _program()),
        ("What works here", [f"{'ok' if f.works else '!!'} {f.name}: {f.words}" for f in found]),
        ("Queue", [f"{banner.kind.value}: {banner.words}"] if banner else ["no banner"]),
        ("Takes", _takes(rows)),
        ("Log", _end_of(paths.logs() / LOG, LOG_LINES)),
        ("Crashes", _end_of(paths.logs() / CRASHES, CRASH_LINES)),
    ]
    return "\n".join(
        f"## {title}\n```\n" + "\n".join(lines or ["nothing"]) + "\n```" for title, lines in parts
    )


def _program() -> list[str]:
    versions = [f"{name} {_version(name)}" for name in _PARTS]
    return [
        f"Hailuo Studio {__version__}, Python {platform.python_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        ", ".join(versions),
    ]


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"


def _takes(rows: Sequence[Row]) -> list[str]:
    """How many are in which state, and the course of the latest that have not simply worked."""
    counts = Counter(row.state.value for row in rows)
    lines = [", ".join(f"{count} {name}" for name, count in counts.items())] if counts else []
    troubled = [row for row in rows if row.take.clip is None]
    return lines + [_course(row) for row in troubled[-MOST_TAKES:]]


def _course(row: Row) -> str:
    take = row.take
    posts = [f"{a.outcome or 'open'}{f' {a.status}' if a.status else ''}" for a in take.attempts]
    why = take.failure.reason.value if take.failure else take.hold.why.value if take.hold else ""
    settings = take.shot.settings
    return (
        f"{take.id} {row.state.value} {why} "
        f"{settings.mode.value}/{settings.duration.value}/{settings.resolution.value} "
        f"agreed {take.agreed} charged {take.charged} posts [{', '.join(posts)}] {row.note}"
    ).rstrip()


def _end_of(path: Path, lines: int) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:]
    except OSError:
        return []
