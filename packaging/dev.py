#!/usr/bin/env python3
"""Everything a developer does here, with Python alone: run, test, lint, bench, package, setup.

Standard library only; this file must be readable by older Pythons too, so that they get a
sentence rather than a traceback. Tested on Debian 12 and 13; the branches for macOS and Windows
are written but untested.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

LOWEST = (3, 11)
CHECKOUT = Path(__file__).resolve().parent.parent
USAGE = """usage: python3 packaging/dev.py [--ci] VERB [arguments]

  run [arguments]      the window (or any command of hailuo-studio: run quote photo.jpg …);
                       without a display the main job in Practice, its clip and a screenshot
                       left in build/walkthrough
  test [arguments]     ruff, mypy, import rules and pytest, which gets the arguments
  lint                 ruff, mypy and import rules alone
  bench [arguments]    the measurements of tests/bench
  texts                bring the translations up to date with the source, for Qt Linguist
  package              wheel and source archive into dist/
  setup                only set up what run needs, and look for Qt's libraries anew

  --ci                 test fails too when something could not run (also with CI=true)

The first call sets up .venv in the checkout: exact, hash-checked versions, through pip with your
index, proxy and certificate settings. It can be interrupted and goes on at the next start.
System packages are installed through apt as root or with passwordless sudo; otherwise the one
command to run is printed. Tested on Debian 12 and 13; macOS and Windows are written but untested.
"""


def main(arguments: list[str]) -> int:
    """Do what the command line says; the exit code."""
    too_old = python_too_old(sys.version_info[:2])
    if too_old:
        print(too_old, file=sys.stderr)
        return 1
    ci = "--ci" in arguments[:1]
    verb, *rest = arguments[ci:] or ["--help"]
    if verb in ("-h", "--help"):
        print(USAGE, end="")
        return 0
    if verb not in ("run", "test", "lint", "bench", "texts", "package", "setup"):
        print(f"Unknown verb: {verb}\n\n{USAGE}", end="", file=sys.stderr)
        return 2
    return carry_out(verb, rest, ci=ci)


def carry_out(verb: str, rest: list[str], *, ci: bool) -> int:
    """Run one verb; whatever stops it is a sentence on standard error and exit code 1."""
    from setup_environment import Environment
    from terminal import Stop

    environment = Environment(CHECKOUT)
    try:
        if verb in ("run", "setup"):
            import window

            return window.run(environment, rest) if verb == "run" else window.setup(environment)
        import checks

        return checks.VERBS[verb](environment, rest, ci=ci)
    except Stop as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted. The next start goes on from here.", file=sys.stderr)
        return 130


def python_too_old(version: tuple[int, int]) -> str:
    """What to do when this Python is too old, naming a newer one that is installed; else ''."""
    if version >= LOWEST:
        return ""
    here = ".".join(str(part) for part in version)
    needed = f"Hailuo Studio needs Python {LOWEST[0]}.{LOWEST[1]} or newer; this is {here}."
    command = " ".join(sys.argv)
    for minor in range(LOWEST[1], LOWEST[1] + 9):
        if shutil.which(f"python3.{minor}"):
            return f"{needed}\nRun: python3.{minor} {command}"
    return (
        f"{needed}\nInstall one, for instance: sudo apt-get install -y python3.11 python3.11-venv"
        f"\nthen run: python3.11 {command}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
