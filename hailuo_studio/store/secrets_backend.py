"""Which keychain is used, and what its errors mean. Everything here may block: call in a thread.

keyring picks the strongest backend of the system. Two kinds are never used: those that keep
secrets in a plain file, and "null", which answers every question with "no such key".
"""

import importlib
import sys
import threading
from typing import TYPE_CHECKING

from hailuo_studio.core.errors import KeychainError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_UNLOCK = "Unlock it and try again, or keep the key for this run only."
_INSTALL = (
    "Start or install one (GNOME Keyring or KWallet on Linux) and start the program again, "
    "or keep the key for this run only."
)
# keyring keeps its choice in a global; two threads must not make it at once.
_choosing = threading.Lock()


def choose() -> "KeyringBackend":
    """The keychain in use. Raises KeychainError where there is none that keeps secrets."""
    import keyring.core
    from keyring.backend import get_all_keyring
    from keyring.backends import fail

    with _choosing:
        keyring.core.init_backend(limit=_keeps_secrets)
        ring = keyring.get_keyring()
        plain = [one for one in get_all_keyring() if _in_plain_file(one)]
    if _in_plain_file(ring) or (isinstance(ring, fail.Keyring) and plain):
        raise KeychainError(
            "The only keychain found keeps secrets in a plain file, so it is not used.",
            todo=_INSTALL,
        )
    if isinstance(ring, fail.Keyring):
        raise KeychainError("No keychain was found on this computer.", todo=_INSTALL)
    if not _keeps_secrets(ring):
        raise KeychainError(
            "The keychain is switched off in keyring's settings.",
            todo="Remove `keyring.backends.null` there, or keep the key for this run only.",
        )
    return ring


def foreign_errors() -> tuple[type[Exception], ...]:
    """What backends raise. Not all of it is KeyringError: a broken choice in keyring's settings
    is an ImportError, AttributeError, RuntimeError or ValueError; D-Bus and Windows have theirs."""
    from keyring.errors import KeyringError

    own: tuple[type[Exception], ...] = (
        KeyringError,
        ImportError,
        AttributeError,
        RuntimeError,
        ValueError,
        OSError,
    )
    module, name = {
        "linux": ("secretstorage.exceptions", "SecretStorageException"),
        "win32": ("win32ctypes.pywin32.pywintypes", "error"),
    }.get(sys.platform, ("", ""))
    return (*own, getattr(importlib.import_module(module), name)) if module else own


def trouble(error: Exception, done: str) -> KeychainError:
    """A backend's error in our words; `done` completes "could not be …"."""
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    if isinstance(error, NoKeyringError):
        return KeychainError("No keychain was found on this computer.", todo=_INSTALL)
    if isinstance(error, InitError | KeyringLocked) or "Locked" in type(error).__name__:
        return KeychainError("The keychain is locked or was not opened.", todo=_UNLOCK)
    return KeychainError(
        f"The keychain could not be {done} ({type(error).__name__}).",
        todo="See whether it opens in the system's own program for passwords, then try again.",
    )


def _keeps_secrets(ring: "KeyringBackend") -> bool:
    from keyring.backends import null

    return not isinstance(ring, null.Keyring) and not _in_plain_file(ring)


def _in_plain_file(ring: "KeyringBackend") -> bool:
    module = type(ring).__module__
    return module.startswith("keyrings.alt") or "plain" in type(ring).__name__.casefold()
