"""Wheels that an interrupted pip had fetched whole, kept for the next try.

pip's own cache is used too where it works; an index may forbid caching, and a killed pip leaves
its finished downloads in its temporary folder only.
"""

import hashlib
from pathlib import Path


def keep_finished(scratch: Path, lock: Path, kept: Path) -> None:
    """Move wheels from pip's abandoned `scratch` to `kept`, if the lock knows their hash."""
    hashes = lock.read_text(encoding="utf-8")
    for wheel in scratch.rglob("*.whl"):
        with wheel.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if f"sha256:{digest}" in hashes:
            kept.mkdir(parents=True, exist_ok=True)
            wheel.replace(kept / wheel.name)
