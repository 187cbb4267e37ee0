"""The program once more, as it was started."""

import os
import subprocess
import sys


def start_again() -> None:
    """In the place of this process; where a system has no such thing, beside it."""
    command = [sys.executable, *_arguments()]
    if sys.platform == "win32":
        subprocess.Popen(command)
    else:
        os.execv(sys.executable, command)


def _arguments() -> list[str]:
    """What came after the interpreter; a packaged program is its own."""
    return sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:]
