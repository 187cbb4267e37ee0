"""The local listener as the world sees it: its port here, its address out there, its paths."""

from dataclasses import dataclass

CALLBACK, STILL = "callback", "still"


@dataclass(frozen=True, slots=True)
class ListenAt:
    """`port` is on loopback; `public_url` is where the user's own tunnel or reverse proxy leads
    to it from. The proxy may keep or strip the path of `public_url`: only the last two parts of a
    path count."""

    port: int
    public_url: str

    def callback_url(self, token: str) -> str:
        return f"{self._base}/{CALLBACK}/{token}"

    def still_url(self, name: str) -> str:
        return f"{self._base}/{STILL}/{name}"

    def local_still_url(self, name: str) -> str:
        """The same picture past the tunnel."""
        return f"http://127.0.0.1:{self.port}/{STILL}/{name}"

    @property
    def _base(self) -> str:
        return self.public_url.rstrip("/")
