"""The first stage: the picture as it will be sent."""

from pathlib import Path

from hailuo_studio.core.errors import HostingError, InputError, StillError, StudioError
from hailuo_studio.core.take import Hosted, Prepared, Take, Why
from hailuo_studio.engine.intake import look_at_link
from hailuo_studio.engine.means import Means, QueueWaitsError, Service
from hailuo_studio.engine.setbacks import overcome, set_back
from hailuo_studio.engine.views import Banner, BannerKind

PUBLIC_LINK = "public"
_NO_KEY = "No API key is stored. Nothing was sent, nothing was charged. Store it in the settings."


async def prepare(means: Means, take: Take) -> Take:
    """The picture as it will be sent, written into the home."""
    if take.shot.still.is_link:
        return await _prepare_link(means, take)
    try:
        prepared = await means.prepared.get(take.shot.still, take.shot.framing)
    except StillError as error:
        return means.hold(take, Why.STILL, str(error))
    except OSError as error:
        return set_back(means, take, _unwritable(means, error), Why.STILL, BannerKind.DISK)
    overcome(means, take, BannerKind.DISK)
    return means.ledger.prepared(take.id, prepared)


def _unwritable(means: Means, error: OSError) -> StudioError:
    return StudioError(
        f"The picture can't be prepared in {means.prepared.folder}: {error.strerror or error}.",
        todo="Free some space or make the folder writable.",
    )


async def _prepare_link(means: Means, take: Take) -> Take:
    """A link is sent as it is; it only must still be a picture within the limits."""
    try:
        source = take.shot.still.source
        still = (await look_at_link(means.pool, source, means.network)).still
    except (InputError, HostingError) as error:
        if isinstance(error, HostingError) and error.passing:
            return set_back(means, take, error, Why.PICTURE_LINK, None)
        return means.hold(take, Why.PICTURE_LINK, str(error))
    overcome(means, take, None)
    prepared = Prepared("", still.sha256, still.width, still.height, still.size, still.format)
    means.ledger.prepared(take.id, prepared)
    return means.ledger.hosted(take.id, Hosted(still.source, PUBLIC_LINK))


def still_there(prepared: Prepared) -> bool:
    return not prepared.path or Path(prepared.path).exists()


def service_in_use(means: Means) -> Service:
    """Without a key nothing leaves this computer, the picture neither."""
    if means.access.service is None:
        raise QueueWaitsError(Banner(BannerKind.KEY_MISSING, 0, 0, _NO_KEY))
    return means.access.service
