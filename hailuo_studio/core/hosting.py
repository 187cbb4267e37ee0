"""How pictures get to the service, as the settings say: HTTP, a bucket, this computer."""

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


DAY = 24 * 3600
# The longest that a signed link may live, by AWS's Signature Version 4.
LONGEST_LINK = 7 * DAY
S3_KEY_ID = "s3-access-key-id"
S3_SECRET = "s3-secret-access-key"


@dataclasses.dataclass(frozen=True, slots=True)
class S3Hosting:
    """A bucket of an S3-compatible storage that stays private: its pictures are read through
    signed links, which live for `expires_in` seconds.

    `endpoint` is the storage's address without the bucket. `path_style` writes the bucket into
    the path (MinIO and other servers of one's own), else it goes before the host. `prefix` begins
    every object's name. The access key's two halves are looked up in the keychain where they say
    `keychain:NAME`; the secret one always does.
    """

    endpoint: str
    bucket: str
    region: str
    path_style: bool = False
    prefix: str = ""
    access_key_id: str = f"keychain:{S3_KEY_ID}"
    secret_access_key: str = f"keychain:{S3_SECRET}"
    expires_in: int = DAY

    @property
    def bucket_url(self) -> str:
        """Where the bucket's objects are, without a slash at the end."""
        endpoint = self.endpoint.strip().rstrip("/")
        if self.path_style:
            return f"{endpoint}/{self.bucket}"
        scheme, _, rest = endpoint.partition("://")
        return f"{scheme}://{self.bucket}.{rest}"


@dataclasses.dataclass(frozen=True, slots=True)
class DataUriHosting:
    """An experiment: the picture goes inside the request, as a data URI. No page of the service
    says that it takes one."""


Hosting = HttpHosting | S3Hosting | TunnelHosting | DataUriHosting

# The kind of a picture inside the request itself.
DATA_URI = "data-uri"

# How the kind of a tunnel's host begins; its public address follows.
TUNNEL = "tunnel:"


def same_place(kind: str, other: str) -> bool:
    """Whether a host of one kind can remove what was put online by the other: this computer can,
    whatever its public address is now."""
    return kind == other or (kind.startswith(TUNNEL) and other.startswith(TUNNEL))
