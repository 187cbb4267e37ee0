"""Clips listed, searched, judged; the judgement outlives the index."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hailuo_studio.core.library import LibraryFilter, Mark, MarkKind, RejectReason, Wanted
from hailuo_studio.core.shot import Duration, Settings, Shot
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.library.sidecar import judged_in, read, sidecar_of
from hailuo_studio.store.clips import Clips
from tests.engine.library.conftest import PROMPT, Shelf

ALL = LibraryFilter()


async def test_takes_of_one_shot_are_one_stack(shelf: Shelf) -> None:
    shelf.clip("mug"), shelf.clip("mug"), shelf.clip("shoe")
    await shelf.rebuild()
    found = await shelf.library.find(ALL)
    assert (found.clips, found.undecided, found.kept) == (3, 3, 0)
    assert sorted(stack.clips for stack in found.stacks) == [1, 2]
    mugs = next(stack for stack in found.stacks if stack.clips == 2)
    takes = await shelf.library.stack(mugs.id, ALL)
    assert [clip.name for clip in takes] == ["mug", "mug"]
    assert takes[0].saved_at <= takes[1].saved_at
    assert mugs.cover == takes[1].id
    assert {clip.project_id for clip in takes} == {"p1"}
    assert takes[0].credits == 30
    assert takes[0].frames == 8


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ["mug", "shoe"]),
        ("mug", ["mug"]),
        ("turn slow", ["mug", "shoe"]),
        ("PUSH in", ["mug", "shoe"]),
        ("sho", ["shoe"]),
        ("ho", ["shoe"]),
        ("768", ["mug", "shoe"]),
        ("undecided shoe", ["shoe"]),
        ("湯気", ["shoe"]),
        ("気", ["shoe"]),
        ('say "hi"', ["shoe"]),
        ("100%", ["shoe"]),
        ("0_", []),
        ("nothing of it", []),
    ],
)
async def test_words_are_found_wherever_they_are(shelf: Shelf, text: str, names: list[str]) -> None:
    shelf.clip("mug")
    shelf.clip("shoe", f'{PROMPT} 湯気 They say "hi" at 100%.')
    await shelf.rebuild()
    found = await shelf.library.find(LibraryFilter(text))
    clips = await shelf.library.clips([stack.cover for stack in found.stacks])
    assert sorted(clip.name for clip in clips) == names


async def test_a_judgement_is_in_the_index_and_beside_the_clip(shelf: Shelf) -> None:
    path = shelf.clip("mug")
    shelf.clip("shoe")
    await shelf.rebuild()
    (mug,) = [c for c in await everything(shelf) if c.name == "mug"]
    (decided,) = await shelf.library.judge([mug.id], Judgement.REJECT, RejectReason.HANDS)
    assert decided.before == (None, None)
    assert judged_in(read(sidecar_of(path))).reason is RejectReason.HANDS
    for wanted, count in ((Wanted.REJECTED, 1), (Wanted.UNDECIDED, 1), (Wanted.KEPT, 0)):
        assert (await shelf.library.find(LibraryFilter(wanted=wanted))).clips == count
    assert (await shelf.library.find(LibraryFilter(reason=RejectReason.HANDS))).clips == 1
    assert (await shelf.library.find(LibraryFilter("hands"))).clips == 1
    assert await shelf.library.judge([mug.id], Judgement.REJECT, RejectReason.HANDS) == ()


async def test_everything_decided_can_be_taken_back_and_done_again(shelf: Shelf) -> None:
    for name in ("mug", "shoe", "bag"):
        shelf.clip(name)
    await shelf.rebuild()
    clips = await everything(shelf)
    await shelf.library.judge([clips[0].id], Judgement.KEEP)
    decided = await shelf.library.judge([clip.id for clip in clips], Judgement.REJECT)
    back = await shelf.library.take_back(decided)
    assert sorted(str(c.judgement) for c in await everything(shelf)) == ["None", "None", "keep"]
    await shelf.library.take_back(back)
    assert {c.judgement for c in await everything(shelf)} == {Judgement.REJECT}


async def test_what_changed_is_announced(shelf: Shelf) -> None:
    shelf.clip()
    await shelf.rebuild()
    said: list[frozenset[str]] = []
    shelf.library.changed.connect(said.append)
    (clip,) = await everything(shelf)
    await shelf.library.judge([clip.id], Judgement.KEEP)
    await shelf.library.marked(clip.id, (Mark(MarkKind.FROZEN, 1, 3, "frames 2–4 identical"),))
    assert said == [frozenset({clip.id})] * 2
    assert (await shelf.library.find(LibraryFilter(wanted=Wanted.MARKED))).clips == 1
    assert await shelf.library.unlooked() == ()


async def test_the_cover_is_the_one_that_was_kept(shelf: Shelf) -> None:
    for _ in range(3):
        shelf.clip()
    await shelf.rebuild()
    clips = await everything(shelf)
    await shelf.library.judge([clips[0].id], Judgement.KEEP)
    assert (await shelf.library.find(ALL)).stacks[0].cover == clips[0].id
    await shelf.library.judge([clip.id for clip in clips], Judgement.REJECT)
    await shelf.library.judge([clips[1].id], None)
    assert (await shelf.library.find(ALL)).stacks[0].cover == clips[1].id


async def test_figures_say_what_a_kept_clip_cost(shelf: Shelf) -> None:
    long = Shot(shelf.still("bag"), "The bag swings.", Settings(duration=Duration.TEN))
    for name in ("mug", "mug", "shoe"):
        shelf.clip(name)
    shelf.clip(shot=long)
    await shelf.rebuild()
    clips = {clip.id: clip for clip in await everything(shelf)}
    mugs = [one.id for one in clips.values() if one.name == "mug"]
    await shelf.library.judge(mugs[:1], Judgement.KEEP)
    await shelf.library.judge(mugs[1:], Judgement.REJECT, RejectReason.FLICKER)
    figures = await shelf.library.statistics("p1")
    whole = figures.whole
    assert (whole.made, whole.kept, whole.rejected, whole.undecided) == (4, 1, 1, 2)
    assert whole.per_kept == 120
    assert [(one.label, one.made) for one in figures.by_duration] == [("6", 3), ("10", 1)]
    assert [(one.label, one.made) for one in figures.by_prompt] == [
        (PROMPT, 3),
        ("The bag swings.", 1),
    ]
    assert figures.reasons == ((RejectReason.FLICKER, 1),)
    assert (await shelf.library.statistics("another")).whole.made == 0


async def test_posters_are_made_once_and_kept(shelf: Shelf) -> None:
    path = shelf.clip()
    await shelf.rebuild()
    (clip,) = await everything(shelf)
    poster = await shelf.library.poster(clip.id, 80)
    assert (poster.width, poster.height) == (80, 45)
    strip = await shelf.library.strip(clip.id, 4, 80)
    assert len(strip) == 4
    kept = path.read_bytes()
    path.write_bytes(b"no video any more")
    assert len(await shelf.library.strip(clip.id, 4, 80)) == 4
    path.write_bytes(kept)


async def test_a_broken_index_is_moved_aside_and_made_anew(shelf: Shelf) -> None:
    shelf.clip()
    await shelf.rebuild()
    shelf.library.close()
    index = shelf.home / "library.sqlite3"
    index.write_bytes(b"not a database, but long enough to be read as one" * 20)
    shelf.opened()
    assert (await shelf.library.find(ALL)).clips == 0
    assert list(shelf.home.glob("library.sqlite3.*.broken"))
    await shelf.rebuild()
    assert (await shelf.library.find(ALL)).clips == 1


async def everything(shelf: Shelf):
    found = await shelf.library.find(ALL)
    stacks = [await shelf.library.stack(stack.id, ALL) for stack in found.stacks]
    return sorted((clip for stack in stacks for clip in stack), key=lambda clip: clip.saved_at)


async def test_many_questions_at_once_open_one_index(shelf: Shelf) -> None:
    shelf.clip()
    await asyncio.gather(
        shelf.rebuild(),
        shelf.library.look_for_missing(),
        shelf.library.find(ALL),
        shelf.library.statistics(None),
    )
    assert (await shelf.library.find(ALL)).clips == 1


def test_two_programs_may_make_the_index_at_the_same_moment(tmp_path: Path) -> None:
    def make(_: int) -> int:
        index = Clips(tmp_path / "library.sqlite3")
        count = index.find(ALL).clips
        index.close()
        return count

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(make, range(16))) == [0] * 16
