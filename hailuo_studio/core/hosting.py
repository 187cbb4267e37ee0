"""How pictures get a web address, as the settings say: an HTTP endpoint, or this computer."""

import dataclasses
from collections.abc import Mapping
from typing import Literal


@dataclasses.dataclass(frozen=True, slots=True)
class HttpHosting:
    """An HTTP endpoint that takes a picture and gives it an address.

    `url` may hold `{name}`, the picture's random name; a PUT without it and without `url_path`
    adds the name to the path. `field` is the multipart field of the picture (POST). In `fields`
    and `headers`, a value that ends in `keychain:NAME` is completed from the keychain.
    `url_path` is where the JSON answer names the link (`data.url`, `files.0.url`); empty: the
    address of the PUT, or the text a POST answers. `delete` is an address that removes the
    picture on DELETE; it may hold `{name}` and paths into the answer (`{data.id}`).
    `expires_in` is seconds, None where the picture stays or `fields` has `expiration`.
    `name` is what people call the host.
    """

    url: str
    method: Literal["POST", "PUT"] = "POST"
    field: str = "file"
    fields: Mapping[str, str] = dataclasses.field(default_factory=dict)
    headers: Mapping[str, str] = dataclasses.field(default_factory=dict)
    url_path: str = ""
    delete: str = ""
    expires_in: int | None = None
    name: str = ""

    @property
    def lifetime(self) -> int | None:
        """Seconds until the host removes a picture by itself; None: never."""
        if self.expires_in is not None:
            return self.expires_in
        asked = self.fields.get("expiration", "")
        return int(asked) or None if asked.isdecimal() else None


@dataclasses.dataclass(frozen=True, slots=True)
class TunnelHosting:
    """This computer shows the pictures itself, through the local listener and the user's own
    tunnel to it."""


Hosting = HttpHosting | TunnelHosting

# How the kind of a tunnel's host begins; its public address follows.
TUNNEL = "tunnel:"


def same_place(kind: str, other: str) -> bool:
    """Whether a host of one kind can remove what was put online by the other: this computer can,
    whatever its public address is now."""
    return kind == other or (kind.startswith(TUNNEL) and other.startswith(TUNNEL))
