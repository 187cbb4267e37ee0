"""The checkout's own Python environment: built beside, stamped last, renamed into place."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LEVELS = {
    "run": ("run",),
    "test": ("run", "test"),
    "bench": ("run", "test", "bench"),
    "package": ("run", "package"),
}
STARTED = "hailuo-started"


@dataclass(frozen=True)
class Environment:
    """Where a checkout keeps its environment, and whether that is up to date.

    Nothing in it may be started through its scripts: their first line names the folder it was
    built in. Everything is run as `python -m …`.
    """

    checkout: Path

    @property
    def folder(self) -> Path:
        return self.checkout / ".venv"

    @property
    def building(self) -> Path:
        return self.checkout / ".venv-building"

    @property
    def python(self) -> Path:
        return python_of(self.folder)

    def lock(self, name: str) -> Path:
        """The file naming every package of a level with its version and hashes."""
        return self.checkout / "packaging" / f"{name}.lock"

    def stamp(self, name: str) -> str:
        """What the stamp of a level reads when it is up to date: the lock's hash, the Python."""
        digest = hashlib.sha256(self.lock(name).read_bytes()).hexdigest()
        return f"{digest} python{sys.version_info.major}.{sys.version_info.minor}\n"

    def is_ready(self, level: str) -> bool:
        """Whether everything a level needs is installed."""
        return self.python.exists() and all(
            _reads(self.folder / f"hailuo-{name}.stamp", self.stamp(name)) for name in LEVELS[level]
        )

    def has_libraries(self, platforms: Sequence[str]) -> bool:
        """Whether Qt was found to have its system libraries for all of `platforms`."""
        wanted = self.stamp("run")
        return all(_reads(self._library_stamp(name), wanted) for name in platforms)

    def stamp_libraries(self, platforms: Sequence[str]) -> None:
        """Remember that Qt has its system libraries for `platforms`, until packages change."""
        for name in platforms:
            self._library_stamp(name).write_text(self.stamp("run"), encoding="utf-8")

    def _library_stamp(self, platform: str) -> Path:
        return self.folder / f"hailuo-qt-{platform}.stamp"


def ensure(environment: Environment, level: str) -> None:
    """Make the environment ready for a level; at once when it is. Raises Stop."""
    if environment.is_ready(level):
        return
    from only_one import only_one
    from prerequisites import check_prerequisites

    with only_one(environment.checkout / ".dev" / "set-up.lock") as held:
        if environment.is_ready(level):
            return
        check_prerequisites()
        if not environment.is_ready("run"):
            _build(environment, held)
        for name in LEVELS[level][1:]:
            _install(environment, environment.folder, name, held)


def python_of(folder: Path) -> Path:
    """The interpreter of an environment (the Windows branch is untested)."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _build(environment: Environment, held: int) -> None:
    """Fill a folder beside the environment, then put it in the environment's place."""
    building = environment.building
    if not _reads(building / "hailuo-run.stamp", environment.stamp("run")):
        _start_or_go_on(environment, held)
        _install(environment, building, "run", held)
    outdated = environment.checkout / ".venv-outdated"
    shutil.rmtree(outdated, ignore_errors=True)
    if environment.folder.exists():
        environment.folder.rename(outdated)
    building.rename(environment.folder)
    shutil.rmtree(outdated, ignore_errors=True)


def _start_or_go_on(environment: Environment, held: int) -> None:
    from terminal import Stop, say

    building = environment.building
    if _reads(building / STARTED, environment.stamp("run")):
        say("Going on with a set-up that was interrupted.")
        return
    say("Making the environment in .venv (once; later starts use it as it is).")
    shutil.rmtree(building, ignore_errors=True)
    line = [sys.executable, "-m", "venv", str(building)]
    made = subprocess.run(line, check=False, pass_fds=_passed(held), env=_without_python_path())
    if made.returncode != 0:
        raise Stop(f"`{' '.join(line)}` failed; its words are above.")
    packages = _site_packages(building)
    # Relative, so that a checkout that is moved or cloned elsewhere still finds its own package.
    (packages / "checkout.pth").write_text(
        os.path.relpath(environment.checkout, packages) + "\n", encoding="utf-8"
    )
    (building / STARTED).write_text(environment.stamp("run"), encoding="utf-8")


def _install(environment: Environment, folder: Path, name: str, held: int) -> None:
    from pip_progress import install
    from terminal import say

    stamp = folder / f"hailuo-{name}.stamp"
    if _reads(stamp, environment.stamp(name)):
        return
    say(f"Installing what {environment.lock(name).name} names.")
    _drop_half_installed(folder)
    downloads = environment.checkout / ".dev" / "downloads"
    install(python_of(folder), environment.lock(name), downloads, held)
    written = stamp.with_suffix(".new")
    written.write_text(environment.stamp(name), encoding="utf-8")
    written.replace(stamp)


def _drop_half_installed(folder: Path) -> None:
    """Forget packages that a killed pip left half unpacked, so that pip unpacks them again.

    pip writes INSTALLER after a package's last file; without it METADATA alone would make pip
    take the package for complete.
    """
    for record in _site_packages(folder).glob("*.dist-info"):
        if not (record / "INSTALLER").is_file():
            shutil.rmtree(record)


def _site_packages(folder: Path) -> Path:
    posix = f"lib/python3.{sys.version_info.minor}/site-packages"
    return folder / ("Lib/site-packages" if sys.platform == "win32" else posix)


def _reads(file: Path, text: str) -> bool:
    try:
        return file.read_text(encoding="utf-8") == text
    except (FileNotFoundError, NotADirectoryError):
        return False


def _passed(held: int) -> tuple[int, ...]:
    return () if sys.platform == "win32" else (held,)


def _without_python_path() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
