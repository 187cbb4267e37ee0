"""What can go wrong between this computer and a proxy, told apart; httpx knows one error for it."""

import httpx

from hailuo_studio.core.network import Proxy


class UnusableProxyError(httpx.ProxyError):
    """The system names a proxy of a kind that can't be used."""

    def __init__(self) -> None:
        super().__init__("unusable")


class ProxyTroubleError(httpx.ProxyError):
    """Nothing was sent to where the request was for."""

    def __init__(self, proxy: Proxy, said: str = "") -> None:
        super().__init__(said)
        self.proxy = proxy
        self.said = said


class ProxyAwayError(ProxyTroubleError):
    """No connection to the proxy."""


class ProxyNotSafeError(ProxyTroubleError):
    """No encrypted connection to the proxy itself; the cause says why."""


class ProxyLoginError(ProxyTroubleError):
    """It wants a user name and a password, or others."""


class ProxyRefusedError(ProxyTroubleError):
    """It does not lead there; `said` is its reason, if any."""
