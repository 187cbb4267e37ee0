"""A file is there whole or not at all."""

import os
import secrets
from pathlib import Path


def write_file(path: Path, data: bytes) -> None:
    """Written beside its place, flushed, then put there; folders are made. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{secrets.token_hex(8)}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
