"""The file of prompts of one home: readable, never half written, never thrown away."""

import contextlib
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import msgspec

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.prompts import Prompts
from hailuo_studio.store.flushing import flush_folder, make_folder

_MOST = 16 << 20


@dataclass(frozen=True, slots=True)
class Read:
    """`aside` is where a damaged file went, empty where there was none."""

    prompts: Prompts
    aside: str = ""


class PromptFile:
    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Read:
        """A file that can't be understood is moved aside. Raises InputError when it can't even be
        read, or not be moved: then it is left alone."""
        try:
            if self._path.stat().st_size > _MOST:
                return Read(Prompts(), self._set_aside())
            return Read(msgspec.json.decode(self._path.read_bytes(), type=Prompts))
        except FileNotFoundError:
            return Read(Prompts())
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return Read(Prompts(), self._set_aside())
        except OSError as error:
            raise self._trouble("read", error) from error

    def write(self, prompts: Prompts) -> None:
        """To a temporary file beside it, flushed to the disk, then put in its place. Raises
        InputError, and leaves the file as it was, when it can't be written."""
        temporary: Path | None = None
        path = self._path.resolve()
        try:
            make_folder(path.parent)
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=".prompts-", suffix=".tmp")
            temporary = Path(name)
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.json.format(msgspec.json.encode(prompts), indent=1))
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
            flush_folder(path.parent)
        except OSError as error:
            if temporary is not None:
                with contextlib.suppress(OSError):
                    temporary.unlink(missing_ok=True)
            raise self._trouble("written", error) from error

    def _set_aside(self) -> str:
        stamp = time.strftime("%Y-%m-%d %H.%M.%S")
        target = self._path.with_name(f"{self._path.stem} damaged {stamp}{self._path.suffix}")
        try:
            self._path.replace(target)
        except OSError as error:
            raise self._trouble("read", error) from error
        return str(target)

    def _trouble(self, what: str, error: OSError) -> InputError:
        return InputError(
            f"The file of prompts {self._path} can't be {what}: {error.strerror}.",
            todo="Free some disk space or change the folder's permissions.",
        )
