"""Of what a killed pip leaves, only what the lock knows by its hash is used again."""

import hashlib
from pathlib import Path

from kept_downloads import keep_finished


def test_whole_wheels_are_kept_and_torn_ones_are_not(tmp_path: Path) -> None:
    scratch, kept = tmp_path / "pip-unpack-1", tmp_path / "kept"
    scratch.mkdir()
    (scratch / "whole-1.0-py3-none-any.whl").write_bytes(b"all of it")
    (scratch / "torn-1.0-py3-none-any.whl").write_bytes(b"half of")
    digests = [hashlib.sha256(text).hexdigest() for text in (b"all of it", b"half of it")]
    lock = tmp_path / "run.lock"
    lock.write_text("".join(f"x==1.0 --hash=sha256:{digest}\n" for digest in digests))

    keep_finished(tmp_path, lock, kept)

    assert [file.name for file in kept.iterdir()] == ["whole-1.0-py3-none-any.whl"]


def test_nothing_left_is_nothing_kept(tmp_path: Path) -> None:
    lock = tmp_path / "run.lock"
    lock.write_text("")
    keep_finished(tmp_path / "never", lock, tmp_path / "kept")
    assert not (tmp_path / "kept").exists()
