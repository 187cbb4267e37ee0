"""From an order to a clip on disk, over real HTTP."""

import json
from pathlib import Path

from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings
from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Row
from hailuo_studio.media.clip import read_recipe, verify_clip
from tests.engine.conftest import STILL, Bench, order, shot, until, until_state


async def test_a_take_goes_through_every_state_and_ends_as_a_clip(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio()
    seen: list[State] = []
    studio.row_changed.connect(lambda row: seen.append(row.state))
    (row,) = order(studio)
    ready = await until_state(studio, row.take.id, State.READY)

    assert list(dict.fromkeys(seen)) == [
        State.QUEUED,
        State.PREPARING,
        State.HOSTING,
        State.SUBMITTING,
        State.GENERATING,
        State.DOWNLOADING,
        State.READY,
    ]
    clip = ready.take.clip
    assert clip is not None
    path = Path(clip.path)
    assert path.parent == bench.folder / "home" / "clips" / "First project"
    assert verify_clip(path).frames == 150
    recipe = json.loads(read_recipe(path) or "")
    assert recipe["prompt"] == "Steam rises. [Push in]"
    assert recipe["task_id"] == ready.take.task_id
    assert str(STILL.parent) not in json.dumps(recipe)
    sidecar = json.loads((path.parent / ".hailuo" / f"{path.stem}.json").read_text())
    assert sidecar["clip_sha256"] == clip.sha256
    assert sidecar["received_sha256"] == clip.received_sha256
    assert ready.take.charged == 30
    assert sandbox.accepted == 1
    assert not list(path.parent.rglob("*.part"))


async def test_the_request_is_exactly_the_documented_one(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio()
    pro = Settings(Mode.PRO, Duration.TEN, Resolution.P768)
    rows = order(studio, shot("one"), shot("two", pro))
    for row in rows:
        await until_state(studio, row.take.id, State.READY)
    bodies = {entry["body"]["prompt"]: entry["body"] for entry in sandbox.record()["received"]}
    assert set(bodies["one"]) == {"model", "prompt", "image", "duration", "resolution"}
    assert bodies["one"] | {"image": ""} == {
        "model": "hailuo-2-3",
        "prompt": "one",
        "image": "",
        "duration": "6",
        "resolution": "768P",
    }
    assert bodies["two"] | {"image": ""} == {
        "model": "hailuo/2-3-image-to-video-pro",
        "prompt": "two",
        "image": "",
        "duration": "10",
        "resolution": "768P",
    }


async def test_many_takes_share_one_hosted_picture_and_each_is_sent_once(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio()
    rows = order(studio, takes=4)
    for row in rows:
        await until_state(studio, row.take.id, State.READY)
    record = sandbox.record()
    assert len(record["accepted"]) == 4
    assert len({entry["body"]["image"] for entry in record["received"]}) <= 2
    assert len({row.take.clip.path for row in studio.rows() if row.take.clip}) == 4


async def test_closing_in_the_middle_and_opening_again_goes_on(bench: Bench) -> None:
    sandbox = bench.start_sandbox(seconds=2.0)
    first = bench.studio()
    (row,) = order(first)
    await until_state(first, row.take.id, State.GENERATING)
    await first.aclose()
    bench.studios.clear()

    second = bench.studio()
    assert second.row(row.take.id).state is State.GENERATING
    await until_state(second, row.take.id, State.READY)
    assert sandbox.accepted == 1


async def test_a_second_engine_leaves_a_living_owners_take_alone(bench: Bench) -> None:
    sandbox = bench.start_sandbox(seconds=1.5)
    first, second = bench.studio(), bench.studio()
    (row,) = order(first)
    seen: list[Row] = []
    second.row_changed.connect(seen.append)
    await until_state(first, row.take.id, State.READY)
    await until(second, lambda: bool(seen) and seen[-1].state is State.READY)
    assert sandbox.accepted == 1


async def test_a_picture_that_is_online_is_sent_as_its_link(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio()
    (local,) = order(studio, shot("first"))
    await until_state(studio, local.take.id, State.READY)
    link = str(sandbox.record()["received"][0]["body"]["image"])
    (still,) = await studio.take_in([link])
    online = shot("second").__class__(still, "second")  # type: ignore[arg-type]
    (row,) = order(studio, online)
    await until_state(studio, row.take.id, State.READY)
    assert sandbox.record()["received"][1]["body"]["image"] == link
