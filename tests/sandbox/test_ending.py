"""However the sandbox ends, nothing of it goes on."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sandbox.conftest import Visitor, until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads the processes of Linux")


def family(pid: int) -> set[int]:
    """The processes started by this one, and those they started."""
    found: set[int] = set()
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, children.read_text().split()):
            found |= {child} | family(child)
    return found


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def start(home: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "hailuo_studio.sandbox", "--with-parent", "--home", str(home)]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize("way", ["parent gone", "SIGTERM", "SIGINT", "SIGKILL"])
def test_no_camera_goes_on_without_its_sandbox(way: str, tmp_path: Path) -> None:
    with start(tmp_path) as sandbox:
        assert sandbox.stdin is not None and sandbox.stdout is not None
        visitor = Visitor(sandbox.stdout.readline().split()[1])
        # At full size, so that the filming is still going on.
        visitor.accepted(resolution="1080P")
        visitor.accepted(duration="10")
        visitor.web.close()
        until(lambda: any(tmp_path.glob("clips/*.part")))
        crew = family(sandbox.pid)
        assert len(crew) >= 2
        if way == "parent gone":
            sandbox.stdin.close()
        else:
            os.kill(sandbox.pid, getattr(signal, way))
        sandbox.wait(5)
        until(lambda: not any(map(alive, crew)), 5)
        assert sandbox.stderr is not None
        said = sandbox.stderr.read()
    assert "Traceback" not in said
    if way != "SIGKILL":
        assert sandbox.returncode == 0
        assert "leaked" not in said
