"""Real keychains, in processes with a session of their own: open, locked, missing, unsafe."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PROBE = [sys.executable, "-m", "tests.store.keychain_probe"]
UNLOCK = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets > unlocked; "
OF_THE_SESSION = (
    "DBUS_SESSION_BUS_ADDRESS",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "GNOME_KEYRING_CONTROL",
    "PYTHON_KEYRING_BACKEND",
)
PLAIN_BACKEND = """\
import pathlib
from keyring.backend import KeyringBackend
from keyring.errors import PasswordSetError

class PlaintextKeyring(KeyringBackend):
    priority = 0.5
    def get_password(self, service, username):
        return pathlib.Path.home().joinpath("plain.txt").read_text()
    def set_password(self, service, username, password):
        pathlib.Path.home().joinpath("plain.txt").write_text(password)

class Chatty(PlaintextKeyring):
    def set_password(self, service, username, password):
        raise PasswordSetError(f"could not store {password}")
"""


@dataclass
class Session:
    """A home and a runtime folder nobody else has, and what is done there."""

    home: Path
    runtime: str
    extra: dict[str, str] = field(default_factory=dict)
    stderr: str = ""

    def run(self, *orders: str, before: list[str] | None = None) -> list[dict[str, Any]]:
        """What the probe printed; `before` is the command that starts it."""
        env = {key: value for key, value in os.environ.items() if key not in OF_THE_SESSION}
        env |= {"HOME": str(self.home), "XDG_RUNTIME_DIR": self.runtime}
        env |= {"XDG_DATA_HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home)}
        env |= {"PYTHONPATH": os.pathsep.join((str(ROOT), str(self.home))), **self.extra}
        command = [*(before or []), *PROBE, *orders]
        done = subprocess.run(
            command, env=env, cwd=self.home, capture_output=True, text=True, check=True, timeout=60
        )
        self.stderr = done.stderr
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    # Its sockets' paths must stay below 108 bytes, which pytest's own folders may not.
    with tempfile.TemporaryDirectory(prefix="hs-") as runtime:
        yield Session(tmp_path, runtime)


@pytest.fixture
def on_a_bus() -> Callable[[str], list[str]]:
    """Begins a command on a bus of its own, after a line of shell."""
    if sys.platform != "linux":
        pytest.skip("the Secret Service is Linux's keychain")
    for tool in ("dbus-run-session", "gnome-keyring-daemon"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    return lambda line: ["dbus-run-session", "--", "sh", "-c", line + 'exec "$@"', "sh"]


def install_plain_backend(session: Session) -> None:
    """As `pip install keyrings.alt` would."""
    module = session.home / "keyrings" / "alt" / "file.py"
    module.parent.mkdir(parents=True)
    module.write_text(PLAIN_BACKEND)
    info = session.home / "keyrings.alt-5.0.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0.2\n")
    (info / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")


def test_an_open_keychain_keeps_changes_and_forgets(
    session: Session, on_a_bus: Callable[[str], list[str]]
) -> None:
    orders = ["available", "get api-key", "set api-key aio_one", "set api-key aio_two"]
    orders += ["get api-key", "get other", "delete api-key", "get api-key", "delete api-key"]
    said = session.run(*orders, before=on_a_bus(UNLOCK))
    values = [True, None, None, None, "aio_two", None, None, None, None]
    assert said == [{"value": value} for value in values], session.stderr


def test_a_key_is_there_in_the_next_run_and_in_no_file_as_text(
    session: Session, on_a_bus: Callable[[str], list[str]]
) -> None:
    session.run("set api-key aio_planted_key", before=on_a_bus(UNLOCK))
    assert session.run("get api-key", before=on_a_bus(UNLOCK)) == [{"value": "aio_planted_key"}]
    written = [one for one in session.home.rglob("*") if one.is_file()]
    assert written
    assert not [one for one in written if b"planted" in one.read_bytes()]


def test_a_locked_keychain_is_not_the_same_as_no_key(
    session: Session, on_a_bus: Callable[[str], list[str]]
) -> None:
    session.run("set api-key aio_one", before=on_a_bus(UNLOCK))
    orders = ["available", "get api-key", "set api-key aio_two", "delete api-key"]
    locked = on_a_bus("gnome-keyring-daemon --start --components=secrets; ")
    available, *others = session.run(*orders, before=locked)
    assert available == {"value": True}
    assert len(others) == 3
    for said in others:
        assert said["what"] == "The keychain is locked or was not opened."
        assert said["cost"] == "Nothing was sent, nothing was charged."
        assert "Unlock it" in said["todo"]
    assert session.run("get api-key", before=on_a_bus(UNLOCK)) == [{"value": "aio_one"}]


@pytest.mark.skipif(sys.platform != "linux", reason="the other systems always have a keychain")
def test_without_a_keychain_a_key_lives_in_memory_alone(session: Session) -> None:
    orders = ["available", "backend", "get api-key", "set api-key aio_one"]
    orders += ["remember api-key aio_one", "get api-key", "delete api-key", "get api-key"]
    available, *said = session.run(*orders)
    assert available == {"value": False}
    missing = "No keychain was found on this computer."
    assert [one.get("what") for one in said] == [missing] * 3 + [None] * 3 + [missing]
    assert "for this run only" in said[0]["todo"]
    assert said[4] == {"value": "aio_one"}
    assert list(session.home.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="the other systems always have a keychain")
def test_a_plain_file_is_not_used_though_it_is_all_there_is(session: Session) -> None:
    install_plain_backend(session)
    for said in session.run("backend", "set api-key aio_one", "get api-key"):
        assert "in a plain file" in said["what"]
    assert not (session.home / "plain.txt").exists()


def test_a_plain_file_is_not_used_though_someone_chose_it(session: Session) -> None:
    install_plain_backend(session)
    session.extra["PYTHON_KEYRING_BACKEND"] = "keyrings.alt.file.PlaintextKeyring"
    for said in session.run("backend", "set api-key aio_one", "get api-key"):
        assert "in a plain file" in said["what"]
    assert not (session.home / "plain.txt").exists()


def test_an_open_keychain_goes_before_a_plain_file(
    session: Session, on_a_bus: Callable[[str], list[str]]
) -> None:
    install_plain_backend(session)
    said = session.run("set api-key aio_one", "get api-key", before=on_a_bus(UNLOCK))
    assert said == [{"value": None}, {"value": "aio_one"}]
    assert not (session.home / "plain.txt").exists()


@pytest.mark.parametrize(
    ("backend", "words"),
    [
        ("keyring.backends.null.Keyring", "switched off"),
        ("keyring.backends.fail.Keyring", "No keychain was found"),
        ("no.such.Backend", "could not be found"),
    ],
)
def test_a_backend_that_is_none(session: Session, backend: str, words: str) -> None:
    session.extra["PYTHON_KEYRING_BACKEND"] = backend
    backend_said, key_said = session.run("backend", "get api-key")
    assert words in backend_said["what"]
    assert key_said["todo"]


def test_a_backend_that_repeats_the_key_is_not_quoted(session: Session) -> None:
    install_plain_backend(session)
    chatty = session.home / "chatty.py"
    chatty.write_text("from keyrings.alt.file import Chatty as Base\nclass Chatty(Base): ...\n")
    session.extra["PYTHON_KEYRING_BACKEND"] = "chatty.Chatty"
    (said,) = session.run("set api-key aio_planted_key")
    assert said["what"] == "The keychain could not be written (PasswordSetError)."
    assert "KeychainError" in session.stderr
    assert "planted" not in session.stderr
