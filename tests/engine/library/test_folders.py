"""The library is plain folders: the index can be deleted, files moved, renamed, lost, copied."""

import asyncio
import json
import shutil
from dataclasses import replace
from pathlib import Path

import av
import pytest

from hailuo_studio.core.errors import InputError, LibraryError
from hailuo_studio.core.framing import Aspect, Framing
from hailuo_studio.core.library import LibraryFilter, Mark, MarkKind, RejectReason, Wanted
from hailuo_studio.core.shot import Duration, Mode, Parent, Resolution, Settings, Shot
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.library.sidecar import sidecar_of
from hailuo_studio.media.still import read_still
from hailuo_studio.paths import resources
from tests.engine.library.conftest import PROMPT, Shelf
from tests.engine.library.test_library import everything

MARKS = (Mark(MarkKind.BLACK, 0, 2, "frames 1–3 black"),)


async def test_deleting_the_index_costs_nothing(shelf: Shelf) -> None:
    for name in ("mug", "shoe", "bag"):
        shelf.clip(name)
    await shelf.rebuild()
    mug, shoe, _ = await everything(shelf)
    await shelf.library.judge([mug.id], Judgement.REJECT, RejectReason.WRONG_MOVE)
    await shelf.library.judge([shoe.id], Judgement.KEEP)
    await shelf.library.marked(shoe.id, MARKS)
    before = await everything(shelf)
    shelf.library.close()
    for file in shelf.home.glob("library.sqlite3*"):
        file.unlink()
    shelf.opened()
    told = await shelf.rebuild()
    assert told == [0, 1, 2, 3]
    assert await everything(shelf) == before
    assert (shelf.found.clips, shelf.found.new, shelf.found.missing) == (3, 3, 0)


async def test_a_sidecar_that_is_lost_is_made_up_for_by_the_tag(shelf: Shelf) -> None:
    path = shelf.clip()
    sidecar_of(path).unlink()
    await shelf.rebuild()
    (clip,) = await everything(shelf)
    assert (clip.name, clip.prompt, clip.credits) == ("mug", PROMPT, 30)
    assert clip.id.startswith("take")


async def test_a_clip_of_which_nothing_is_known_is_there_all_the_same(shelf: Shelf) -> None:
    path = shelf.clip(tag=False)
    sidecar_of(path).unlink()
    await shelf.rebuild()
    (clip,) = await everything(shelf)
    assert clip.name == path.stem
    assert (clip.prompt, clip.settings, clip.credits) == ("", None, None)
    await shelf.library.judge([clip.id], Judgement.KEEP)
    await shelf.rebuild()
    assert [one.judgement for one in await everything(shelf)] == [Judgement.KEEP]


async def test_a_file_that_was_moved_and_renamed_is_found_with_all_that_was_decided(
    shelf: Shelf,
) -> None:
    path = shelf.clip()
    shelf.clip("shoe")
    await shelf.rebuild()
    mug, _ = await everything(shelf)
    await shelf.library.judge([mug.id], Judgement.KEEP)
    await shelf.library.marked(mug.id, MARKS)
    elsewhere = shelf.folder / "best of" / "hero.mp4"
    elsewhere.parent.mkdir()
    path.rename(elsewhere)
    found = await shelf.library.look_for_missing()
    assert (found.clips, found.moved, found.missing) == (2, 1, 0)
    (now,) = await shelf.library.clips([mug.id])
    assert (now.path, now.judgement, now.marks) == (str(elsewhere), Judgement.KEEP, MARKS)
    assert sidecar_of(elsewhere).exists()
    assert not sidecar_of(path).exists()
    await shelf.rebuild()
    assert await shelf.library.clips([mug.id]) == (now,)


async def test_moved_while_there_was_no_index(shelf: Shelf) -> None:
    path = shelf.clip()
    await shelf.rebuild()
    (mug,) = await everything(shelf)
    await shelf.library.judge([mug.id], Judgement.REJECT, RejectReason.OTHER)
    path.rename(path.with_name("renamed.mp4"))
    await shelf.rebuild()
    (now,) = await everything(shelf)
    assert (now.id, now.judgement, now.reason) == (mug.id, Judgement.REJECT, RejectReason.OTHER)
    assert Path(now.path).name == "renamed.mp4"


async def test_a_missing_file_is_shown_as_missing_and_may_come_back(shelf: Shelf) -> None:
    path = shelf.clip()
    await shelf.rebuild()
    away = shelf.home / "away.mp4"
    path.rename(away)
    assert (await shelf.library.look_for_missing()).missing == 1
    (clip,) = await everything(shelf)
    assert clip.missing
    with pytest.raises(InputError, match="not there"):
        await shelf.library.poster(clip.id, 80)
    assert (await shelf.rebuild()) == [0]
    (clip,) = await everything(shelf)
    assert clip.missing
    assert (await shelf.library.find(LibraryFilter(wanted=Wanted.MISSING))).clips == 1
    away.rename(path)
    assert (await shelf.library.look_for_missing()).missing == 0
    assert [one.missing for one in await everything(shelf)] == [False]


async def test_a_copy_of_a_clip_is_a_clip_of_its_own(shelf: Shelf) -> None:
    path = shelf.clip()
    shutil.copyfile(path, path.with_name("copy.mp4"))
    await shelf.rebuild()
    clips = await everything(shelf)
    assert len({clip.id for clip in clips}) == 2
    assert len({clip.stack for clip in clips}) == 1


async def test_what_is_no_clip_is_named_and_harms_nothing(shelf: Shelf) -> None:
    shelf.clip()
    (shelf.folder / "notes.mp4").write_text("not a video")
    (shelf.folder / "empty.mov").touch()
    (shelf.folder / "photo.png").write_bytes(b"\x89PNG")
    await shelf.rebuild()
    assert shelf.found.clips == 1
    assert sorted(line.split(":")[0] for line in shelf.found.unreadable) == [
        "empty.mov",
        "notes.mp4",
    ]


async def test_unknown_fields_of_a_sidecar_are_kept(shelf: Shelf) -> None:
    path = shelf.clip()
    said = json.loads(sidecar_of(path).read_bytes()) | {"stars": 5, "judgement": "superb"}
    sidecar_of(path).write_text(json.dumps(said))
    await shelf.rebuild()
    (clip,) = await everything(shelf)
    assert clip.judgement is None
    await shelf.library.judge([clip.id], Judgement.KEEP)
    now = json.loads(sidecar_of(path).read_bytes())
    assert (now["stars"], now["judgement"]) == (5, "keep")


async def test_a_folder_that_cant_be_written_says_so_and_keeps_nothing(shelf: Shelf) -> None:
    path = shelf.clip()
    await shelf.rebuild()
    (clip,) = await everything(shelf)
    shutil.rmtree(sidecar_of(path).parent)
    sidecar_of(path).parent.write_text("a file where the folder should be")
    with pytest.raises(LibraryError, match="can't be written beside the clip"):
        await shelf.library.judge([clip.id], Judgement.KEEP)
    assert [one.judgement for one in await everything(shelf)] == [None]


async def test_into_the_trash_and_not_back_out_of_the_folders(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = shelf.clip()
    shelf.clip("shoe")
    await shelf.rebuild()
    mug, shoe = await everything(shelf)
    assert await shelf.library.trash([mug.id]) == ()
    assert not path.exists()
    assert [clip.id for clip in await everything(shelf)] == [shoe.id]
    assert await shelf.library.clips([mug.id]) == ()
    await shelf.rebuild()
    assert [clip.id for clip in await everything(shelf)] == [shoe.id]


async def test_rebuilding_can_be_stopped_and_leaves_the_index(shelf: Shelf) -> None:
    for _ in range(3):
        shelf.clip()
    await shelf.rebuild()
    task = asyncio.ensure_future(shelf.library.rebuild(lambda done, of: task.cancel()))
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(await everything(shelf)) == 3


async def test_a_clip_sets_its_shot_up_again_after_a_trim_and_a_new_container(
    shelf: Shelf, tmp_path: Path
) -> None:
    still = read_still(resources() / "stills" / "coffee.png")
    shot = Shot(
        still,
        PROMPT,
        Settings(Mode.PRO, Duration.TEN, Resolution.P768),
        Framing((0.1, 0.0, 0.9, 1.0), turns=1),
        "SKU-7",
        tuple(Aspect)[:2],
        (0.2, 0.2, 0.8, 0.8),
    )
    path = shelf.clip(shot=shot)
    sidecar_of(path).unlink()
    trimmed = tmp_path / "trimmed.mkv"
    with av.open(str(path)) as given, av.open(str(trimmed), "w") as written:
        written.metadata.update(given.metadata)
        stream = written.add_stream_from_template(given.streams.video[0])
        for packet in list(given.demux(video=0))[:4]:
            if packet.dts is not None:
                packet.stream = stream
                written.mux(packet)
    with pytest.raises(InputError, match="coffee"):
        await shelf.library.shot_of(str(trimmed))
    shelf.stills.append(still)
    assert await shelf.library.shot_of(str(trimmed)) == shot


async def test_the_lineage_of_a_still_is_in_the_recipe(shelf: Shelf) -> None:
    still = read_still(resources() / "stills" / "coffee.png")
    shelf.stills.append(still)
    shot = Shot(replace(still, parent=Parent("take9", 41)), PROMPT)
    path = shelf.clip(shot=shot)
    await shelf.rebuild()
    assert [clip.parent for clip in await everything(shelf)] == [Parent("take9", 41)]
    assert (await shelf.library.shot_of(str(path))).still.parent == Parent("take9", 41)


async def test_a_still_beside_the_clip_is_found_by_its_name_and_hash(shelf: Shelf) -> None:
    source = resources() / "stills" / "coffee.png"
    path = shelf.clip(shot=Shot(read_still(source), PROMPT))
    (shelf.folder / "coffee.png").write_bytes(b"another picture of that name")
    with pytest.raises(InputError, match="is not where it was"):
        await shelf.library.shot_of(str(path))
    shutil.copyfile(source, shelf.folder / "coffee.png")
    shot = await shelf.library.shot_of(str(path))
    assert shot.still.source == str(shelf.folder / "coffee.png")


async def test_a_clip_without_a_recipe_says_so(shelf: Shelf) -> None:
    path = shelf.clip(tag=False)
    sidecar_of(path).unlink()
    with pytest.raises(InputError, match="carries no recipe"):
        await shelf.library.shot_of(str(path))
