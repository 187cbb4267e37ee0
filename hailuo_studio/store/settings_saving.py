"""Changing `settings.toml`: comments and unknown keys stay, the file is never half written."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import InlineTable, Item

from hailuo_studio.core.errors import SettingsError
from hailuo_studio.store.flushing import flush_folder, make_folder
from hailuo_studio.store.settings import Changes, StudioSettings, parse_settings, read_text


def save_settings(path: Path, changes: Changes) -> StudioSettings:
    """Write the changes into the file and return what it says now.

    `changes` is section → key → new value; None removes the key, a mapping replaces the whole
    table. Raises SettingsError, and leaves the file as it is, where it can't be read, the result
    would not be valid, or it can't be written.
    """
    text = read_text(path)
    parse_settings(text, path)
    changed = _changed(text, changes, path)
    settings = parse_settings(changed, path)
    if changed != text:
        _write(path, changed)
    return settings


def _changed(text: str, changes: Changes, path: Path) -> str:
    try:
        document = tomlkit.parse(text)
        for name, keys in changes.items():
            if name not in document:
                document[name] = tomlkit.table()
            section = document[name]
            for key, value in keys.items():
                if value is not None:
                    section[key] = _item(value)
                elif key in section:
                    section.remove(key)
        return tomlkit.dumps(document)
    except (TOMLKitError, ValueError, TypeError) as error:
        raise SettingsError(
            f"The settings in {path} could not be changed: {error}.",
            todo="Change them in a text editor.",
        ) from error


def _item(value: object) -> Item:
    if not isinstance(value, Mapping):
        return tomlkit.item(value)
    table: InlineTable = tomlkit.inline_table()
    table.update(value)
    return table


def _write(path: Path, text: str) -> None:
    """To a temporary file beside it, flushed to the disk, then put in its place."""
    # A link (settings kept elsewhere) stays a link.
    path = path.resolve()
    temporary: Path | None = None
    try:
        make_folder(path.parent)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".settings-", suffix=".tmp")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, temporary)
        temporary.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        raise SettingsError(
            f"The settings could not be written to {path}: {error.strerror}.",
            todo="Free some disk space or change the folder's permissions, then save again.",
        ) from error
