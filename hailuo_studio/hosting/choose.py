"""From the settings to the host they name."""

from hailuo_studio.core.hosting import DataUriHosting, Hosting, HttpHosting, S3Hosting
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.core.network import NetworkNow
from hailuo_studio.hosting.data_uri import InRequest
from hailuo_studio.hosting.http_endpoint import HttpEndpoint
from hailuo_studio.hosting.interface import Host, Secret
from hailuo_studio.hosting.s3 import S3Storage
from hailuo_studio.hosting.shelf import Shelf
from hailuo_studio.hosting.tunnel import TunnelHost


def host_for(
    hosting: Hosting | None,
    secret: Secret,
    listen_at: ListenAt | None,
    shelf: Shelf,
    network: NetworkNow,
) -> Host | None:
    """None where only links that are already online can be sent."""
    if isinstance(hosting, HttpHosting):
        return HttpEndpoint(hosting, secret, network=network)
    if isinstance(hosting, S3Hosting):
        return S3Storage(hosting, secret, network=network)
    if isinstance(hosting, DataUriHosting):
        return InRequest()
    if hosting is None or listen_at is None:
        return None
    return TunnelHost(listen_at, shelf, network=network)
