"""Trouble before anything was sent that may pass: tried again later, while other takes go on."""

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.take import Take, Why
from hailuo_studio.engine.means import Means, QueueWaitsError, TakeWaitsError
from hailuo_studio.engine.pacing import backoff
from hailuo_studio.engine.views import Banner, BannerKind

# A blip is not worth a banner.
UNSAID = 2
_CONTINUE = "Continue to try again."
_BY_ITSELF = "It is tried again by itself."


def set_back(
    means: Means, take: Take, error: StudioError, why: Why, everyone: BannerKind | None
) -> Take:
    """Raise what makes the take wait, and all others that are not sent too when this would meet
    `everyone` alike. A script's patience ends: then the take is held."""
    key = _key(means, take, everyone)
    means.setbacks[key] += 1
    failures = means.setbacks[key]
    if means.patience is not None and failures >= means.patience:
        overcome(means, take, everyone)
        return means.hold(take, why, f"{error} {_CONTINUE}")
    wait = backoff(failures, means.chance())
    words = " ".join(filter(None, (error.what, error.cost, error.todo, _BY_ITSELF)))
    if everyone is None or failures <= UNSAID:
        raise TakeWaitsError(words, wait) from error
    raise QueueWaitsError(Banner(everyone, 0, 0, words, means.clock() + wait)) from error


def overcome(means: Means, take: Take, everyone: BannerKind | None) -> None:
    """It went well: the next trouble is a first one again."""
    means.setbacks.pop(_key(means, take, everyone), None)


def _key(means: Means, take: Take, everyone: BannerKind | None) -> str:
    return take.id if everyone is None or means.patience is not None else everyone.value
