"""Debian and Ubuntu packages: installed through apt where that may be done without asking."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from terminal import Stop, say

APT_OPTIONS = ("-q", "-y", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0")
TOLD = ("Need to get", "After this operation", "E:", "W:", "Err:")
DONE = "Setting up"


def has_apt() -> bool:
    """Whether this system installs its packages with apt."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None


def may_install() -> bool:
    """Whether apt can be used without asking anybody: as root, or with passwordless sudo."""
    return has_apt() and _rights() is not None


def provide(packages: Sequence[tuple[str, ...]], *, why: str) -> None:
    """Install one of each tuple's names (the first this system knows), or stop with the command."""
    say(f"Missing: {why}.")
    if not has_apt():
        first = " ".join(names[-1] for names in packages)
        raise Stop(
            f"This system has no apt. Install what Debian calls: {first}\n"
            "with your system's package manager, then start again."
        )
    if not may_install():
        raise Stop(f"Run this, then start again:\n\n    {command(names_of(packages))}\n")
    _apt("update")
    names = names_of(packages)
    say(f"Installing through apt: {' '.join(names)}")
    if _install(names) != 0 and (_mend() != 0 or _install(names) != 0):
        raise Stop(
            f"apt could not install that. Its words are above; by hand:\n\n    {command(names)}\n"
        )


def names_of(packages: Sequence[tuple[str, ...]]) -> list[str]:
    """The names apt should be given here, once each."""
    return sorted({known(candidates) for candidates in packages})


def known(candidates: tuple[str, ...]) -> str:
    """The first name this system's package lists hold, else the last (the plain Debian name)."""
    if shutil.which("apt-cache") is not None:
        for name in candidates[:-1]:
            shown = subprocess.run(["apt-cache", "show", name], capture_output=True, check=False)
            if shown.returncode == 0:
                return name
    return candidates[-1]


def command(names: Sequence[str]) -> str:
    """The one line that installs `names`, for a person to run."""
    sudo = "" if _is_root() else "sudo "
    listed = " ".join(names)
    return f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends {listed}"


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _rights() -> list[str] | None:
    """The words before `apt-get` that give the right to install; None when nothing does."""
    if _is_root():
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def _install(names: Sequence[str]) -> int:
    return _apt("install", "--fix-broken", "--no-install-recommends", *names)


def _mend() -> int:
    """Finish what a killed apt left half done; without it apt refuses everything else."""
    say("Finishing what an interrupted installation left half done.")
    return _with_rights("dpkg", "--configure", "-a")


def _apt(verb: str, *arguments: str) -> int:
    return _with_rights("apt-get", *APT_OPTIONS, verb, *arguments)


def _with_rights(*program: str) -> int:
    """Run a program without questions, telling sizes, steps and complaints; its exit code."""
    line = [*(_rights() or []), "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8"]
    line += program
    with subprocess.Popen(
        line,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        assert process.stdout is not None
        done = 0
        for text in process.stdout:
            done += text.startswith(DONE)
            if text.startswith(TOLD):
                say(f"  {text.rstrip()}")
            elif text.startswith(DONE) and done % 20 == 0:
                say(f"  … {done} set up")
    return process.returncode
