"""Settings for well-known hosts from the few things a person has to know.

ImgBB: https://api.imgbb.com · Cloudinary: unsigned uploads of its Upload API.
"""

from typing import Literal
from urllib.parse import quote

from hailuo_studio.core.hosting import HttpHosting

IMGBB_KEY = "imgbb"
IMGBB_SECONDS = 24 * 3600
OWN_TOKEN = "own-server"
# What a person has to put their own in place of, in an endpoint's pattern.
TO_REPLACE = ("REGION", "ACCOUNT-ID", "storage.example.com")


def imgbb(base: str = "https://api.imgbb.com", key: str = IMGBB_KEY) -> HttpHosting:
    """ImgBB with the user's own key, kept in the keychain under the name `key`. Pictures can only
    be deleted by hand on a page, so they expire after 24 hours."""
    return HttpHosting(
        url=f"{base}/1/upload",
        field="image",
        fields={"key": f"keychain:{key}", "expiration": str(IMGBB_SECONDS)},
        url_path="data.url",
        name="ImgBB",
    )


def cloudinary(cloud: str, preset: str, base: str = "https://api.cloudinary.com") -> HttpHosting:
    """Cloudinary with an unsigned upload preset; pictures stay until deleted there."""
    return HttpHosting(
        url=f"{base}/v1_1/{quote(cloud.strip(), safe='')}/image/upload",
        field="file",
        fields={"upload_preset": preset.strip()},
        url_path="secure_url",
        name="Cloudinary",
    )


def own_server(
    url: str,
    method: Literal["POST", "PUT"] = "PUT",
    *,
    url_path: str = "",
    delete: str = "",
    with_token: bool = False,
) -> HttpHosting:
    """The user's own server. `with_token` sends the keychain's "own-server" as a Bearer token."""
    headers = {"Authorization": f"Bearer keychain:{OWN_TOKEN}"} if with_token else {}
    return HttpHosting(url=url, method=method, headers=headers, url_path=url_path, delete=delete)
