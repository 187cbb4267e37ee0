"""A keychain for programs that tests start: `PYTHON_KEYRING_BACKEND=tests.servers.keychain.Given`
has what HAILUO_STUDIO_TEST_KEYCHAIN, a JSON object, names."""

import json
import os

from keyring.backend import KeyringBackend
from keyring.errors import PasswordSetError

VARIABLE = "HAILUO_STUDIO_TEST_KEYCHAIN"


class Given(KeyringBackend):
    """Read anew at each call; nothing can be stored."""

    priority = 1  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        found: str | None = json.loads(os.environ[VARIABLE]).get(username)
        return found

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("this keychain only reads")


def environment(**entries: str) -> dict[str, str]:
    """What a program's environment needs to have these entries (`_` for `-`)."""
    return {
        "PYTHON_KEYRING_BACKEND": "tests.servers.keychain.Given",
        VARIABLE: json.dumps({name.replace("_", "-"): value for name, value in entries.items()}),
    }
