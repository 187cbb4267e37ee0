"""From the settings to the host they name."""

from hailuo_studio.core.hosting import HttpHosting
from hailuo_studio.hosting.http_endpoint import HttpEndpoint
from hailuo_studio.hosting.interface import Host, Secret


def host_for(hosting: HttpHosting | None, secret: Secret) -> Host | None:
    """None where only links that are already online can be sent."""
    return None if hosting is None else HttpEndpoint(hosting, secret)
