"""The command line with a point at every moment that matters on disk or on the wire:

    python -m tests.torture.points FILE 0 generate …     writes the name of each point to FILE
    python -m tests.torture.points FILE N generate …     dies at point N, as by SIGKILL

Points lie around what the program asks of the system, not in the program: it has none of its own.
"""

import asyncio.selector_events
import builtins
import itertools
import os
import runpy
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

FILE, LAST = Path(sys.argv[1]), int(sys.argv[2])
_numbers = itertools.count(1)
_one_at_a_time = threading.Lock()
_write = builtins.open


def point(name: str) -> None:
    with _one_at_a_time:
        number = next(_numbers)
        if LAST == 0:
            with _write(FILE, "a") as file:
                file.write(f"{name}\n")
        elif number == LAST:
            os.kill(os.getpid(), signal.SIGKILL)


def around(holder: Any, name: str, *, after: bool = True) -> None:
    real: Callable[..., Any] = getattr(holder, name)

    def pointed(*given: Any, **named: Any) -> Any:
        point(f"before {name}")
        result = real(*given, **named)
        if after:
            point(f"after {name}")
        return result

    setattr(holder, name, pointed)


class Connection(sqlite3.Connection):
    """Points around what makes a change durable."""

    def execute(self, sql: str, *given: Any) -> sqlite3.Cursor:
        if not sql.startswith("COMMIT"):
            return super().execute(sql, *given)
        point("before commit")
        done = super().execute(sql, *given)
        point("after commit")
        return done

    def executescript(self, sql: str) -> sqlite3.Cursor:
        point("before migration")
        done = super().executescript(sql)
        point("after migration")
        return done


def of_the_ledger() -> None:
    real = sqlite3.connect

    def connect(*given: Any, **named: Any) -> sqlite3.Connection:
        point("before the ledger is opened")
        opened = real(*given, **(named | {"factory": Connection}))
        point("after the ledger is opened")
        return opened

    sqlite3.connect = connect  # type: ignore[assignment]


def of_the_wire() -> None:
    transport: Any = asyncio.selector_events._SelectorSocketTransport
    real_write, real_read = transport.write, transport._read_ready

    def write(self: Any, data: bytes) -> None:
        point("before sending")
        real_write(self, data)
        point("after sending")

    def read(self: Any) -> None:
        if not getattr(self, "_point_passed", False):
            point("before an answer")
        real_read(self)

    transport.write, transport._read_ready = write, read


def main() -> None:
    for name in ("fsync", "replace", "rename", "unlink", "mkdir"):
        around(os, name, after=name in ("fsync", "replace"))
    of_the_ledger()
    of_the_wire()
    sys.argv = ["hailuo-studio", *sys.argv[3:]]
    runpy.run_module("hailuo_studio", run_name="__main__")


if __name__ == "__main__":
    main()
