"""The stage that saves a finished clip: download, verify, write the recipe, rename, record.

The clip is paid by now: nothing here ever makes a new one, and nothing here gives up by itself
unless a script's patience ends.
"""

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import msgspec

from hailuo_studio.api.begun import forget
from hailuo_studio.core.address import encrypted
from hailuo_studio.core.errors import AskError, DownloadError, DownloadTrouble
from hailuo_studio.core.naming import clip_name
from hailuo_studio.core.take import ClipFile, Take, Why
from hailuo_studio.core.task import Progress
from hailuo_studio.engine.means import Means
from hailuo_studio.engine.pacing import backoff
from hailuo_studio.engine.recipe import Recipe, recipe_of
from hailuo_studio.engine.waiting import hold_elsewhere, service_of
from hailuo_studio.store.flushing import flush_folder, make_folder

HIDDEN = ".hailuo"
# How often a clip is tried before new requests no longer wait for it.
GOES_FIRST = 3
TRIES_ENCRYPTED = 5
_IN_THE_CLEAR = (
    "The service names the clip at an address that is not encrypted ({}), and its https form does "
    "not work: {} The clip is finished and paid; only saving failed. Continue to try again, or ask "
    "the service for an https link."
)


async def save_clip(means: Means, take: Take) -> Take:
    """Bring the clip home; trouble is noted on the row and tried again."""
    failures = unencrypted = 0
    while True:
        service = service_of(means, take)
        if service is None:
            return hold_elsewhere(means, take)
        try:
            return await _save_once(means, take)
        except DownloadError as error:
            failures += 1
            if means.patience is not None and failures >= means.patience:
                return means.hold(take, Why.SAVING, str(error))
            if error.trouble is not DownloadTrouble.CONNECTION:
                means.catching_up.settled(take.id)
            wait = backoff(failures, means.chance())
            said = f"{error.cost} {error.what} {error.todo}"
            means.note(take, said.rstrip(), means.clock() + wait)
            await means.pause(take, wait)
            if error.trouble is DownloadTrouble.DISK:
                continue
            fresh = await _fresh_link(means, take)
            if fresh is None:
                means.catching_up.no_network(take.id, said.rstrip())
                continue
            if failures >= GOES_FIRST:
                means.catching_up.settled(take.id)
            take = fresh
            unencrypted = unencrypted + 1 if _unencrypted(take) else 0
            if unencrypted >= TRIES_ENCRYPTED:
                return means.hold(
                    take, Why.SAVING, _IN_THE_CLEAR.format(take.result_url, error.what)
                )


def _unencrypted(take: Take) -> bool:
    link = take.result_url or ""
    return encrypted(link) != link


async def _fresh_link(means: Means, take: Take) -> Take | None:
    """Ask the task for a new link; the old one stays where the answer has none. None where the
    service can't be asked now."""
    service = service_of(means, take)
    if service is None or take.task_id is None:
        return None
    try:
        report = await service.ask(take.task_id, take.hosted.url if take.hosted else None)
    except AskError:
        return None
    if report.progress is Progress.DONE and report.url and report.url != take.result_url:
        return means.ledger.finished(take.id, report.url, report.charged, report.raw)
    return take


async def _save_once(means: Means, take: Take) -> Take:
    service = means.access.service
    assert service is not None and take.result_url is not None
    folder = means.clip_folder(take)
    hidden = folder / HIDDEN
    part = hidden / f"{take.id}.part"
    try:
        make_folder(hidden)
    except OSError as error:
        raise DownloadError(
            DownloadTrouble.DISK,
            f"The folder {folder} can't be used: {error.strerror}.",
            todo="Make it writable or free some space; it is tried again by itself.",
        ) from error

    def progress(done: int, total: int | None) -> None:
        means.note(take, f"saving {done / total:.0%}" if total else "saving", None)

    async with means.fetching:
        received = await service.fetch(take.result_url, part, progress)
    clip = await means.pool.run(_finish, take, part, folder, received, means.practice)
    clip = replace(clip, saved_at=means.clock())
    means.note(take, "", None)
    return means.ledger.clip(take.id, clip)


def _finish(take: Take, part: Path, folder: Path, received: str, practice: bool) -> ClipFile:
    """Verify the received file, copy its streams with the recipe into a second one, rename."""
    from hailuo_studio.media.clip import embed_recipe, verify_clip

    target = folder / clip_name(take.shot.title, take.id, practice)
    try:
        found = verify_clip(part)
    except DownloadError:
        part.unlink(missing_ok=True)
        raise
    recipe = recipe_of(take, received, practice)
    text = msgspec.json.encode(recipe).decode()
    second = part.with_suffix(".mp4")
    try:
        second = embed_recipe(part, second, text)
        target = target.with_suffix(second.suffix)
        digest = _flushed_sha256(second)
        second.replace(target)
        flush_folder(folder)
        _write_sidecar(folder / HIDDEN / f"{target.stem}.json", recipe, digest)
        part.unlink(missing_ok=True)
        forget(part)
        flush_folder(folder / HIDDEN)
    except OSError as error:
        second.unlink(missing_ok=True)
        raise DownloadError(
            DownloadTrouble.DISK,
            f"The clip can't be written to {folder}: {error.strerror}.",
            todo="Free some space or make the folder writable; it is tried again by itself.",
        ) from error
    return ClipFile(
        str(target),
        digest,
        received,
        found.width,
        found.height,
        found.seconds,
        found.fps,
        found.frames,
        target.stat().st_size,
        0.0,
    )


def _flushed_sha256(path: Path) -> str:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write_sidecar(path: Path, recipe: Recipe, digest: str) -> None:
    """The recipe beside the clip, with the hash of the file as saved."""
    data = msgspec.json.format(
        msgspec.json.encode(msgspec.structs.replace(recipe, clip_sha256=digest))
    )
    part = path.with_suffix(".json.part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
