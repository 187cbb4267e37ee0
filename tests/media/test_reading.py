"""What the system says about a file, in a sentence with something to do."""

import errno
import os
from pathlib import Path

import pytest

from hailuo_studio.core.errors import StillError
from hailuo_studio.media.reading import MOST_BYTES, read_file, unreadable


@pytest.mark.parametrize(
    ("number", "words", "todo"),
    [
        (errno.ENOENT, "not there any more", "add it again"),
        (errno.ENOTDIR, "not there any more", "add it again"),
        (errno.EACCES, "may not be read", "permissions"),
        (errno.ELOOP, "in a circle", "itself"),
        (errno.ENAMETOOLONG, "too long", "again"),
        (errno.EMFILE, "Too many files", "moment"),
        (errno.EIO, "does not answer (Input/output error)", "Connect it again"),
        (errno.ESTALE, "does not answer", "Connect it again"),
        (errno.ENOTCONN, "does not answer", "Connect it again"),
        (errno.EHOSTDOWN, "does not answer", "Connect it again"),
        (errno.ETIMEDOUT, "does not answer", "Connect it again"),
        (errno.EINVAL, "can't be read: Invalid argument", "Copy it"),
    ],
)
def test_each_has_its_sentence(number: int, words: str, todo: str) -> None:
    error = unreadable(OSError(number, os.strerror(number), "/a/mug.jpg"), "/a/mug.jpg")
    assert words in error.what
    assert todo in error.todo
    assert error.source == "/a/mug.jpg"


def test_a_file_larger_than_any_picture_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "film.jpg"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(StillError, match="500 MB or more"):
        read_file(path)
