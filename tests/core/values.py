"""Plain values the tests start from."""

from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.take import Sent, Take

STILL = Still("/stills/mug.jpg", "a" * 64, 1600, 900, 200_000, "JPEG")
SHOT = Shot(STILL, "Steam rises. [Push in]", Settings())
SENT = Sent("https://example.com", "f1", {"model": "m"}, "http", 45, 45, "v1")
TAKE = Take("t", "p", "b", 1, 1.0, SHOT, 45, (30, 30), "v1", 1.0)
