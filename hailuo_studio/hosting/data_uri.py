"""An experiment: the picture inside the request itself, as a data URI. Nothing is uploaded."""

from hailuo_studio.core.data_uri import brief_of, data_uri
from hailuo_studio.core.errors import HostingError
from hailuo_studio.core.hosting import DATA_URI
from hailuo_studio.core.take import Hosted
from hailuo_studio.hosting.picture import media_type


class InRequest:
    """The `Host` of pictures that go along with the request. The link it gives is a short text
    for the ledger; `whole` makes the long one, in the moment it is sent."""

    kind = DATA_URI
    keeps_bytes = True

    def describe(self) -> str:
        return "inside the request (experiment)"

    def object_name(self, name: str) -> str:
        """Nothing is put anywhere."""
        return ""

    async def put(self, picture: bytes, name: str) -> Hosted:
        return Hosted(brief_of(picture, _kind_of(picture)), self.kind)

    async def fetch_back(self, url: str) -> bytes:
        raise HostingError(
            "A picture inside the request has no address to be read at.",
            todo="Choose another picture link in the settings.",
        )

    async def alive(self, url: str) -> bool:
        return True

    async def remove(self, hosted: Hosted) -> bool:
        return True

    async def aclose(self) -> None:
        """Nothing is open."""


def whole(picture: bytes) -> str:
    """What the request carries."""
    return data_uri(picture, _kind_of(picture))


def _kind_of(picture: bytes) -> str:
    return media_type(picture) or "application/octet-stream"
