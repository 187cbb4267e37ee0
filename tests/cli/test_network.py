"""The command line behind a proxy: what doctor says, and what settings that can't be used do."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.api.certificates import authority
from tests.cli.conftest import COFFEE, CommandLine
from tests.servers import keychain
from tests.servers.sandbox import SandboxProcess

GENERATE = ("generate", COFFEE, "--prompt", "Steam.", "--yes", "--json")
MARKED = "marked-Secret"


def settings(call: CommandLine, text: str) -> None:
    call.home.mkdir(parents=True, exist_ok=True)
    (call.home / "settings.toml").write_text(text)


@pytest.fixture(autouse=True)
def no_proxies(call: CommandLine) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        call.environment.pop(name, None)
        call.environment.pop(name.lower(), None)


def test_doctor_tells_proxy_and_certificates_and_no_login(
    call: CommandLine, tmp_path: Path
) -> None:
    """The proxy is away; which certificates would be believed is said all the same."""
    file = tmp_path / "ca.pem"
    file.write_bytes(authority("Old Company", -2) + authority("Example Company", 90))
    settings(call, f"[network]\nproxy = 'http://127.0.0.1:9'\nca_file = '{file}'\n")
    call.environment |= keychain.environment(**{"proxy-127.0.0.1:9": f"{MARKED}-user:{MARKED}"})
    said = call("doctor").out
    assert "ok  network       proxy of your own: http://127.0.0.1:9, with a user name" in said
    assert "Old Company (expired " in said
    assert "Example Company (valid until " in said
    assert "can't be reached: The proxy 127.0.0.1:9 can't be reached." in said
    assert "Check its address in Settings, under Network" in said
    report = call("doctor", "--report").out
    assert MARKED not in said + report
    assert str(file) not in report


def test_doctor_reaches_the_service_the_systems_way(call: CommandLine, tmp_path: Path) -> None:
    call.environment["HTTPS_PROXY"] = f"http://{MARKED}:{MARKED}@127.0.0.1:9"
    call.environment["HAILUO_STUDIO_API_URL"] = "https://service.example"
    said = call("doctor").out
    assert "proxy as the system: http://127.0.0.1:9, with a user name and a password" in said
    assert MARKED not in said
    settings(call, '[network]\nproxy = "none"\n')
    said = call("doctor").out
    assert "proxy switched off: none" in said
    assert "service.example can't be reached: its name is not found" in said


def test_a_password_in_the_settings_sends_nothing_and_is_not_repeated(
    call: CommandLine, sandboxed: Callable[..., SandboxProcess]
) -> None:
    call.real(sandbox := sandboxed())
    text = (call.home / "settings.toml").read_text()
    settings(call, text + f'[network]\nproxy = "http://anna:{MARKED}@proxy:3128"\n')
    ended = call(*GENERATE)
    assert ended.code == 2
    assert "do not belong into the proxy's address" in ended.err
    assert MARKED not in ended.out + ended.err
    assert sandbox.record()["received"] == []


def test_certificates_that_are_missing_send_nothing(
    call: CommandLine, sandboxed: Callable[..., SandboxProcess], tmp_path: Path
) -> None:
    call.real(sandbox := sandboxed())
    text = (call.home / "settings.toml").read_text()
    settings(call, text + f"[network]\nca_file = '{tmp_path / 'gone.pem'}'\n")
    ended = call(*GENERATE)
    assert ended.code == 2
    assert "gone.pem is missing. Nothing was sent, nothing was charged." in ended.err
    assert sandbox.record()["received"] == []
    said = call("doctor").out
    assert "!!  network" in said
    assert "go on without it" in said
