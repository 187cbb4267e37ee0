"""The verbs run and setup: from nothing to the open window, or to its walkthrough without one."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from setup_environment import Environment, ensure
from terminal import say

WALKTHROUGH = Path("build") / "walkthrough"


def run(environment: Environment, arguments: Sequence[str]) -> int:
    """Start the app with `arguments`; on POSIX it takes this process's place."""
    ensure(environment, "run")
    platforms = qt_platforms(os.environ)
    ensure_libraries(environment, platforms)
    line = [str(environment.python), "-m", "hailuo_studio", *arguments]
    if platforms == ("offscreen",) and opens_window(arguments):
        folder = environment.checkout / WALKTHROUGH
        say("No display here (no DISPLAY or WAYLAND_DISPLAY, or QT_QPA_PLATFORM=offscreen).")
        say("The main job runs in Practice through the same window, drawn off screen.")
        say(f"Its clip and a screenshot of the window go to {folder}")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        line += ["--walkthrough", str(folder)]
    return replace_process(line)


def setup(environment: Environment) -> int:
    """Make everything ready and look for Qt's libraries anew, without starting anything."""
    ensure(environment, "run")
    for stamp in environment.folder.glob("hailuo-qt-*.stamp"):
        stamp.unlink()
    ensure_libraries(environment, qt_platforms(os.environ))
    say(f"Ready: {environment.python}")
    return 0


def ensure_libraries(environment: Environment, platforms: Sequence[str]) -> None:
    """See that Qt finds its system libraries; found once, this costs one small file's reading."""
    if sys.platform == "linux" and not environment.has_libraries(platforms):
        from qt_libraries import ensure_qt_libraries

        ensure_qt_libraries(environment, platforms)


def qt_platforms(settings: Mapping[str, str], system: str = sys.platform) -> tuple[str, ...]:
    """Qt's platform plugins that may show the window here; ('offscreen',) without a display."""
    if system != "linux":
        return ()
    asked = settings.get("QT_QPA_PLATFORM", "")
    if asked:
        return tuple(name.partition(":")[0] for name in asked.split(";"))
    shown = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    return tuple(shown[name] for name in shown if settings.get(name)) or ("offscreen",)


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments of the app mean its window, not one of its commands or its help."""
    return all(
        word.startswith("-") and word not in ("-h", "--help", "--version") for word in arguments
    )


def replace_process(line: Sequence[str]) -> NoReturn:
    """Run a program in this one's place (on Windows, untested, as its child, then end like it)."""
    sys.stdout.flush()
    if sys.platform == "win32":
        sys.exit(subprocess.run(line, check=False).returncode)
    os.execv(line[0], list(line))
