"""How the developer's commands speak: one plain line at a time, flushed at once."""


class Stop(Exception):
    """The command cannot go on; the text says what is missing and the exact next step."""


def say(text: str) -> None:
    """Print one line for a person."""
    print(f"[dev] {text}", flush=True)


def megabytes(count: int) -> str:
    """A byte count as people read it: `39.1 MB`, or kB below one megabyte."""
    if count >= 1_000_000:
        return f"{count / 1_000_000:.1f} MB"
    return f"{count / 1_000:.0f} kB"
