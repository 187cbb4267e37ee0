"""How the window was left: a small file of its own, which may be lost or hold nonsense."""

import contextlib
import logging
from collections.abc import Mapping
from pathlib import Path

import msgspec

_log = logging.getLogger(__name__)
_MOST = 1 << 20


class WindowFile:
    """Nothing of value is in it: what can't be read is as if it were not there, and what can't be
    written is told to the log alone."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written: bytes | None = None

    def load(self) -> Mapping[str, object]:
        try:
            if self._path.stat().st_size > _MOST:
                return {}
            found = msgspec.json.decode(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            _log.warning("how the window was left can't be read: %s", error)
            return {}
        return found if isinstance(found, dict) else {}

    def save(self, values: Mapping[str, object]) -> None:
        text = msgspec.json.format(msgspec.json.encode(values), indent=1)
        if text == self._written:
            return
        temporary = self._path.with_name(f".{self._path.name}.tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_bytes(text)
            temporary.replace(self._path)
        except OSError as error:
            _log.warning("how the window is can't be written: %s", error)
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        else:
            self._written = text
