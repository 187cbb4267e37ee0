"""A reel and a sheet for the client, and which clips the reply means."""

from pathlib import Path

from hailuo_studio.core.reply import read_reply
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.exporting.client import ClientWish, ids_of
from hailuo_studio.engine.exporting.exports import Exports
from tests.engine.exporting.clips import library_clip
from tests.engine.exporting.conftest import NOW
from tests.media.numbered import numbers_in


async def test_the_reel_and_the_sheet(exports: Exports, tmp_path: Path) -> None:
    clips = [library_clip(tmp_path, name, frames=4) for name in ("mug", "shoe", "bag")]
    wish = ClientWish("Spring: shop", ceiling=1_000_000)
    job = await exports.finished(exports.for_client(clips, wish, str(tmp_path / "out")).id)
    names = [Path(path).name for path in job.paths]
    assert names == ["Spring shop reel.mp4", "Spring shop sheet.pdf"]
    assert len(numbers_in(Path(job.paths[0]))) == 12
    (sent,) = await exports.sent_reels()
    assert (sent.title, sent.made_at) == ("Spring: shop", NOW)
    reply = read_reply("1, 3 yes, rest no", len(sent.clips))
    assert ids_of(reply.marks, sent.clips, Judgement.KEEP) == ("mug1", "bag1")
    assert ids_of(reply.marks, sent.clips, Judgement.REJECT) == ("shoe1",)


async def test_numbers_are_remembered_newest_first_and_a_broken_file_is_kept(
    exports: Exports, tmp_path: Path
) -> None:
    kept = tmp_path / "home" / "reels.json"
    kept.parent.mkdir()
    kept.write_text("broken")
    assert await exports.sent_reels() == ()
    clip = library_clip(tmp_path, frames=2)
    for title in ("first", "second"):
        wish = ClientWish(title, reel=False)
        await exports.finished(exports.for_client([clip], wish, str(tmp_path / "out")).id)
    assert [sent.title for sent in await exports.sent_reels()] == ["second", "first"]
    assert kept.with_suffix(".unreadable.json").read_text() == "broken"
