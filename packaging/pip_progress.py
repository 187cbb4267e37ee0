"""Runs pip and says in plain lines what it fetches, how large it is and how far it has come."""

import os
import queue
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

from kept_downloads import keep_finished
from terminal import Stop, megabytes, say

QUIET_SECONDS = 3.0
WHEEL = re.compile(
    r"\s*(?P<how>Downloading|Using cached|Processing) (?:\S*/)?"
    r"(?P<name>[^-/\s]+)-(?P<version>[^-\s]+)-\S+\.whl"
    r"(?: \((?P<size>[\d.]+ [kMG]?B)\))?(?: \(from .*\))?$"
)
NOISE = re.compile(
    r"\s*(Collecting|Downloading|Using cached|Processing|Requirement already|Obtaining|Ignoring|"
    r"Saved|Successfully|Attempting|Found existing|Uninstalling|"
    r"WARNING: Location \S+ is ignored)|\s*$"
)
UNITS = {"B": 1, "kB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000}


def install(python: Path, lock: Path, downloads: Path, held: int) -> None:
    """Install exactly what `lock` names into the environment of `python`.

    Indexes, proxies, certificates and the cache are the user's: pip reads its own settings.
    `downloads` takes what is on its way, and what an interrupted call had fetched already;
    `held` is a descriptor pip keeps open (see only_one).
    """
    scratch, kept = downloads / "unfinished", downloads / "finished"
    keep_finished(scratch, lock, kept)
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    told = _Told(scratch, python.parent.parent)
    # By themselves first: pip would rather fetch a wheel again than take it from a folder.
    if wheels := sorted(str(wheel) for wheel in kept.glob("*.whl")):
        _pip(python, ["--no-deps", "--no-index", *wheels], told, scratch, held)
    _pip(python, ["--require-hashes", "--only-binary=:all:", "-r", str(lock)], told, scratch, held)
    shutil.rmtree(downloads)
    say(f"{told.packages} packages, {megabytes(told.fetched)} downloaded.")


def _pip(python: Path, arguments: list[str], told: "_Told", scratch: Path, held: int) -> None:
    line = [str(python), "-m", "pip", "install", "--progress-bar=off", "--no-input"]
    line += ["--disable-pip-version-check", *arguments]
    with subprocess.Popen(
        line,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=_settings(scratch),
        text=True,
        errors="replace",
        pass_fds=() if sys.platform == "win32" else (held,),
    ) as process:
        assert process.stdout is not None
        _follow(process.stdout, told)
    if process.returncode != 0:
        raise Stop(
            "pip could not install the packages; its words are above. Check the network (pip's "
            "index and proxy settings are used as they are) and start again: it goes on from here."
        )


class _Told:
    """pip's lines in our words, and the sums of what they told."""

    def __init__(self, scratch: Path, environment: Path) -> None:
        self.fetched = 0
        self.packages = 0
        self._watched = scratch
        self._environment = environment
        self._scratch = scratch
        self._doing = ""

    def line(self, text: str) -> None:
        wheel = WHEEL.match(text)
        if wheel is not None:
            self._wheel(wheel)
        elif text.startswith("Installing collected packages:"):
            self._doing, self._watched = "unpacked", self._environment
            say(f"Unpacking {text.count(',') + 1} packages.")
        elif NOISE.match(text) is None:
            say(f"  pip: {text.strip()}")

    def silence(self) -> None:
        size = sum(_size(file) for file in self._watched.rglob("*"))
        if self._doing and size:
            say(f"  … {self._doing} {megabytes(size)}")

    def _wheel(self, wheel: re.Match[str]) -> None:
        self.packages += 1
        label = f"{wheel['name']} {wheel['version']}"
        self._doing, self._watched = f"{label}: have", self._scratch
        size = wheel["size"] or ""
        if wheel["how"] == "Downloading":
            number, _, unit = size.partition(" ")
            self.fetched += int(float(number or 0) * UNITS.get(unit, 1))
            say(f"  {label}: downloading {size}")
        else:
            say(f"  {label}: already here {size}".rstrip())


def _follow(stream: IO[str], told: _Told) -> None:
    """Hand over pip's lines, and every few silent seconds a sign of how far it has come."""
    lines: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        for text in stream:
            lines.put(text.rstrip("\n"))
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    while True:
        try:
            text = lines.get(timeout=QUIET_SECONDS)
        except queue.Empty:
            told.silence()
            continue
        if text is None:
            return
        told.line(text)


def _settings(scratch: Path) -> dict[str, str]:
    """The user's environment, less what would send packages elsewhere than our folder."""
    left_out = {"PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"}
    settings = {name: value for name, value in os.environ.items() if name not in left_out}
    return settings | {"PIP_USER": "0", "TMPDIR": str(scratch), "PYTHONUNBUFFERED": "1"}


def _size(file: Path) -> int:
    try:
        return file.lstat().st_size
    except FileNotFoundError:  # pip moved it between listing and looking
        return 0
