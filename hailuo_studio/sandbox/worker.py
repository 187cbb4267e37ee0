"""A process of the camera crew: it gives way to the window, and never outlives its sandbox."""

import os
import signal
import threading
from multiprocessing import parent_process
from multiprocessing.synchronize import Event
from pathlib import Path

from hailuo_studio.core.errors import StillError
from hailuo_studio.media.film import FilmFailed, film

NICENESS = 10
_over: list[Event] = []


def join_crew(over: Event) -> None:
    """Runs first in each process of the crew; films stop once it is `over`."""
    _over.append(over)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the sandbox, which ends us.
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    threading.Thread(target=_end_with_sandbox, daemon=True).start()


def _end_with_sandbox() -> None:
    sandbox = parent_process()
    if sandbox is not None:
        sandbox.join()
        os._exit(1)


def shoot(picture: bytes, prompt: str, seconds: float, short_side: int, out: Path) -> str | None:
    """Film in this process; the service's sentence where that failed. Words, not the error: not
    every error finds its way from one process to another."""
    try:
        film(picture, prompt, seconds, short_side, out, _over[0].is_set)
    except StillError as error:
        return f"Failed to read image: {error.what}"
    except (FilmFailed, OSError, MemoryError) as error:
        return f"Generation failed: {error}"
    return None
