"""The command line with a bucket of one's own, the sandbox standing in for the real service."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.api.certificates import self_signed
from tests.cli.conftest import COFFEE, CommandLine
from tests.servers import keychain
from tests.servers.proxy import Proxy
from tests.servers.s3 import BUCKET, KEY_ID, SECRET, S3Server
from tests.servers.sandbox import SandboxProcess

GENERATE = ("generate", COFFEE, "--prompt", "Steam. [Push in]", "--yes", "--json")
Sandboxed = Callable[..., SandboxProcess]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[S3Server]:
    found = S3Server(tmp_path / "buckets")
    yield found
    found.stop()


def configure(call: CommandLine, sandbox: SandboxProcess, server: S3Server, **keys: str) -> None:
    call.real(sandbox, hosting=False)
    known = {"s3_access_key_id": KEY_ID, "s3_secret_access_key": SECRET} | keys
    call.environment |= keychain.environment(**known)
    with (call.home / "settings.toml").open("a") as settings:
        settings.write(
            f'[hosting]\nkind = "s3"\nendpoint = "{server.address}"\nbucket = "{BUCKET}"\n'
            'region = "eu-central-1"\npath_style = true\nprefix = "hailuo"\n'
        )


def written(home: Path) -> bytes:
    """All that stands in the home's files."""
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def test_a_clip_is_made_and_the_bucket_is_left_empty(
    call: CommandLine, sandboxed: Sandboxed, server: S3Server
) -> None:
    configure(call, sandbox := sandboxed(), server)
    ended = call(*GENERATE, "--takes", 2)
    assert ended.code == 0, ended.err
    assert server.objects == {}
    images = [request["body"]["image"] for request in sandbox.record()["received"]]
    assert all(image.startswith(f"{server.address}/{BUCKET}/hailuo/") for image in images)
    shown = call("takes", "--json")
    for take in shown.takes.values():
        assert f"your bucket {BUCKET} at 127.0.0.1:{server.port}; deleted" in take["privacy"]
        assert "Your prompt went to 127.0.0.1:" in take["privacy"]
    said = call("takes").out
    assert said.count("deleted there at") == 2
    everything = written(call.home) + (ended.out + ended.err + shown.out + said).encode()
    assert SECRET.encode() not in everything


def test_killed_between_upload_and_removal(
    call: CommandLine, sandboxed: Sandboxed, server: S3Server
) -> None:
    configure(call, sandboxed(seconds=2), server)
    with call.start(*GENERATE) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line).get("state") == "generating":
                break
        process.kill()
        process.communicate(timeout=20)
    assert len(server.objects) == 1
    ended = call("resume", "--json")
    assert ended.code == 0, ended.err
    assert [take["state"] for take in ended.takes.values()] == ["ready"]
    assert server.objects == {}


def test_a_wrong_secret_is_said_and_shown_nowhere(
    call: CommandLine, sandboxed: Sandboxed, server: S3Server
) -> None:
    wrong = "marked+wrong/secret"
    configure(call, sandbox := sandboxed(), server, s3_secret_access_key=wrong)
    ended = call(*GENERATE)
    assert ended.code == 1
    (take,) = ended.takes.values()
    assert "does not accept the secret access key" in take["reason"]
    assert "nothing was charged" in take["reason"]
    assert sandbox.record()["received"] == []
    assert wrong.encode() not in written(call.home) + (ended.out + ended.err).encode()


def test_a_bucket_whose_name_goes_before_the_host(
    call: CommandLine, sandboxed: Sandboxed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Encrypted, under a name of the wide world that a proxy leads here."""
    (tmp_path / "tls").mkdir()
    self_signed(tmp_path / "tls", "*.s3.example.test")
    pem = str(tmp_path / "tls" / "both.pem")
    tls = ("--cert", pem, "--key", pem, "--force-path-style=false")
    server = S3Server(tmp_path / "buckets", *tls)
    proxy = Proxy(server.port)
    try:
        # The sandbox reads the picture the same way.
        for name, value in {"HTTPS_PROXY": proxy.address, "SSL_CERT_FILE": pem}.items():
            monkeypatch.setenv(name, value)
            call.environment[name] = value
        configure(call, sandbox := sandboxed(), server)
        settings = call.home / "settings.toml"
        text = settings.read_text().replace("path_style = true", "")
        settings.write_text(text.replace(server.address, "https://s3.example.test"))
        ended = call(*GENERATE)
        assert ended.code == 0, ended.err
        (request,) = sandbox.record()["received"]
        assert request["body"]["image"].startswith(f"https://{BUCKET}.s3.example.test/hailuo/")
        assert set(proxy.asked) == {f"{BUCKET}.s3.example.test:443"}
        assert server.objects == {}
    finally:
        proxy.stop()
        server.stop()


def test_doctor_says_how_it_stands(
    call: CommandLine, sandboxed: Sandboxed, server: S3Server
) -> None:
    configure(call, sandboxed(), server)
    assert f"the bucket {BUCKET} at 127.0.0.1:{server.port}, links live for 24 h; it can be" in (
        call("doctor").out
    )
    call.environment |= keychain.environment(s3_access_key_id=KEY_ID)
    assert "no key named s3-secret-access-key" in call("doctor").out
    server.stop()
    call.environment |= keychain.environment(s3_access_key_id="a", s3_secret_access_key="b")
    assert "it can't be reached" in call("doctor").out
