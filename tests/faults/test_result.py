"""Fetching the clip: situation → sentence, requests, and in the end the clip, whole. It is paid:
nothing here sends a second request, nothing is given up."""

from pathlib import Path

import pytest

from hailuo_studio.core.budget import weight
from hailuo_studio.core.take import State, Why
from hailuo_studio.engine.telling import told
from hailuo_studio.media.clip import verify_clip
from tests.engine.conftest import order, until, until_state
from tests.faults.answers import BREAKS, PAGE, SERVERS, page, status
from tests.faults.conftest import Bench
from tests.faults.sentences import complete
from tests.servers.faulty import Behaviour, answer, cut, ranged
from tests.servers.service import TAG

VIDEO = {"Content-Type": "video/mp4"}
PASSING = (
    BREAKS
    | SERVERS
    | {str(code): status(code) for code in (400, 401, 402, 403, 404, 410, 422, 429)}
    | {
        "403 page": page(403),
        "a page": page(200),
        "a page that goes by video": answer(200, "<!doctype html>Sign in", VIDEO),
        "JSON": answer(200, '{"error":"expired"}', VIDEO),
        "nothing": answer(200, "", VIDEO),
        "no video behind its type": answer(200, b"\x00\x01" * 5000, VIDEO),
        "a part nobody asked for": answer(206, b"\x00" * 5000, VIDEO),
        "a redirect in circles": answer(302, "", {"Location": "/results/clip.mp4"}),
        "a redirect to no web address": answer(302, "", {"Location": "ftp://x.example/a.mp4"}),
        "no gzip": answer(200, b"\xff\xfe\x00" * 900, {"Content-Encoding": "gzip"}),
    }
)


@pytest.mark.parametrize("name", PASSING)
async def test_trouble_is_noted_and_tried_again(bench: Bench, name: str) -> None:
    times = 6 if "circles" in name else 1
    bench.service.meet("result", *[PASSING[name]] * times)
    studio = bench.studio()
    (row,) = order(studio)
    ready = await until_state(studio, row.take.id, State.READY)
    assert ready.take.clip is not None
    assert verify_clip(Path(ready.take.clip.path)).frames == 50
    notes = [note for note in bench.notes if "only saving failed" in note]
    assert notes
    assert complete(notes[0]), notes[0]
    assert weight(ready.take).total == 30
    assert (bench.service.count("submit"), bench.service.count("result")) == (1, times + 1)
    # A fresh link is asked for, once a try.
    assert bench.service.count("status") == 2


async def test_a_cut_download_goes_on_where_it_was(bench: Bench, clip: bytes) -> None:
    half = len(clip) // 2
    bench.service.meet("result", cut(clip[:half], len(clip), TAG))
    studio = bench.studio()
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.READY)
    first, second = bench.service.seen["result"]
    assert "range" not in first.headers
    assert second.headers["range"] == f"bytes={half}-"
    assert second.headers["if-range"] == '"clip"'
    assert all("authorization" not in request.headers for request in (first, second))


async def test_a_file_that_changed_meanwhile_is_fetched_anew(bench: Bench, clip: bytes) -> None:
    other = TAG | {"ETag": '"other"'}
    bench.service.meet("result", cut(b"\x00" * 900, len(clip), other), ranged(clip, TAG))
    studio = bench.studio()
    (row,) = order(studio)
    ready = await until_state(studio, row.take.id, State.READY)
    assert ready.take.clip is not None
    assert verify_clip(Path(ready.take.clip.path)).frames == 50


@pytest.mark.parametrize("kind", ["text/plain", "binary/octet-stream", "image/jpeg", ""])
async def test_a_video_by_a_wrong_type_is_saved_at_once(
    bench: Bench, clip: bytes, kind: str
) -> None:
    bench.service.meet("result", ranged(clip, {"Content-Type": kind, "ETag": '"x"'}))
    studio = bench.studio()
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.READY)
    assert bench.service.count("result") == 1


async def test_an_expired_link_is_replaced_by_the_fresh_one(bench: Bench) -> None:
    here = bench.service.address
    bench.service.links += [f"{here}/results/old.mp4", f"{here}/results/new.mp4"]
    bench.service.meet("result", answer(410, "expired", PAGE))
    studio = bench.studio()
    (row,) = order(studio)
    ready = await until_state(studio, row.take.id, State.READY)
    asked = [request.path for request in bench.service.seen["result"]]
    assert asked == ["/results/old.mp4", "/results/new.mp4"]
    assert ready.take.result_url == f"{here}/results/new.mp4"


async def test_a_link_in_the_clear_is_tried_encrypted_then_held(bench: Bench) -> None:
    """0.0.0.0 leads here, but is no loopback address: as if it were elsewhere."""
    link = f"http://0.0.0.0:{bench.service.port}/results/clip.mp4"
    bench.service.links.append(link)
    studio = bench.studio()
    (row,) = order(studio)
    held = await until_state(studio, row.take.id, State.HELD)
    assert held.take.hold is not None
    assert held.take.hold.why is Why.SAVING
    assert link in told(held)
    assert complete(told(held)), told(held)
    assert bench.service.count("result") == 0
    bench.service.links[:] = [f"{bench.service.address}/results/clip.mp4"]
    await studio.decisions.let_go(row.take.id)
    await until_state(studio, row.take.id, State.READY)
    assert bench.service.count("submit") == 1


async def test_a_script_holds_what_it_could_not_save_and_goes_on_later(bench: Bench) -> None:
    bench.service.meet("result", *[status(503)] * 3)
    studio = bench.studio(patience=3)
    (row,) = order(studio)
    held = await until_state(studio, row.take.id, State.HELD)
    assert complete(told(held)), told(held)
    await studio.decisions.let_go(row.take.id)
    await until_state(studio, row.take.id, State.READY)
    assert bench.service.count("submit") == 1


async def test_the_clip_at_risk_is_said_as_long_as_it_is(bench: Bench) -> None:
    gone: list[Behaviour] = [status(404)] * 8
    bench.service.meet("result", *gone)
    studio = bench.studio()
    (row,) = order(studio)
    await until(studio, lambda: bench.service.count("result") >= 4)
    await until(studio, lambda: "only saving failed" in studio.row(row.take.id).note)
    assert studio.row(row.take.id).state is State.DOWNLOADING
    assert studio.row(row.take.id).until is not None
    await until_state(studio, row.take.id, State.READY)
