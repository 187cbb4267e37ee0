"""The experiment: the picture inside the request. A service that takes it makes a clip, one that
does not refuses it; neither ledger nor log holds the picture."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import COFFEE, CommandLine
from tests.servers.sandbox import SandboxProcess

GENERATE = ("generate", COFFEE, "--prompt", "Steam. [Push in]", "--yes", "--json")


@pytest.fixture(params=[True, False], ids=["taken", "refused"])
def sandbox(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SandboxProcess]:
    more = ("--data-uris",) if request.param else ()
    found = SandboxProcess(tmp_path / "sandbox", (), 0.0, *more)
    yield found
    found.stop()


def test_a_picture_goes_inside_the_request(
    call: CommandLine, sandbox: SandboxProcess, request: pytest.FixtureRequest
) -> None:
    taken = "taken" in request.node.name
    call.real(sandbox, hosting=False)
    with (call.home / "settings.toml").open("a") as settings:
        settings.write('[hosting]\nkind = "data-uri"\n')
    ended = call(*GENERATE)
    assert ended.code == (0 if taken else 1), ended.err
    (sent,) = sandbox.record()["received"]
    kind, _, data = sent["body"]["image"].partition(",")
    assert kind == "data:image/jpeg;base64"
    picture = base64.b64decode(data, validate=True)
    assert (call.home / "prepared").exists()
    assert picture in [path.read_bytes() for path in (call.home / "prepared").iterdir()]
    shown = call("takes", "--json")
    (take,) = shown.takes.values()
    if not taken:
        assert take["state"] == "failed"
        assert "image must be a URL" in take["reason"]
        assert "nothing was charged" in take["reason"]
    assert "in the same request, a JPEG of" in take["privacy"]
    kept = [p for p in call.home.rglob("*") if p.is_file() and p.parent.name != "prepared"]
    texts = [p.read_bytes() for p in kept] + [json.dumps(shown.events).encode()]
    assert not any(data[:200].encode() in text for text in texts)
    ledger = b"".join(p.read_bytes() for p in call.home.glob("ledger.sqlite3*"))
    assert f"{len(picture)} bytes)".encode() in ledger
