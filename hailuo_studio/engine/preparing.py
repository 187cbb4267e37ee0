"""The first stages: the picture as it will be sent, and a web address for it."""

import secrets
from pathlib import Path

from hailuo_studio.core.errors import HostingError, InputError, StillError, StudioError
from hailuo_studio.core.hosting import TUNNEL
from hailuo_studio.core.take import Hosted, Prepared, Take, Why
from hailuo_studio.engine.intake import look_at_link
from hailuo_studio.engine.means import Means, QueueWaitsError, Service
from hailuo_studio.engine.setbacks import overcome, set_back
from hailuo_studio.engine.views import Banner, BannerKind

LINK_LIFE = 2 * 3600.0
PUBLIC_LINK = "public"
_NO_WAY = (
    "No way to bring pictures online is chosen yet. Nothing was sent, nothing was charged. "
    "Choose a picture link in the settings."
)
_SHORT_LIFE = (
    "The picture's link lives for less than two hours, too short for a queue. Nothing was sent, "
    "nothing was charged. Choose a longer life in the settings of the picture link, and check this "
    "computer's clock; then continue."
)
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
        still = (await look_at_link(means.pool, take.shot.still.source)).still
    except (InputError, HostingError) as error:
        if isinstance(error, HostingError) and error.passing:
            return set_back(means, take, error, Why.PICTURE_LINK, None)
        return means.hold(take, Why.PICTURE_LINK, str(error))
    overcome(means, take, None)
    prepared = Prepared("", still.sha256, still.width, still.height, still.size, still.format)
    means.ledger.prepared(take.id, prepared)
    return means.ledger.hosted(take.id, Hosted(still.source, PUBLIC_LINK))


async def host(means: Means, take: Take) -> Take:
    """Bring the prepared picture to a web address and look at it there once."""
    way = means.access.host
    if way is None:
        raise QueueWaitsError(Banner(BannerKind.PICTURE_LINK, 0, 0, _NO_WAY))
    prepared = take.prepared
    assert prepared is not None
    online = means.hosted.copy(prepared.sha256, way.kind, means.clock() + LINK_LIFE)
    if online is not None:
        return means.ledger.hosted(take.id, online)
    path = Path(prepared.path)
    try:
        picture = await means.pool.run(path.read_bytes)
    except FileNotFoundError:
        return await prepare(means, take)
    name = f"{secrets.token_urlsafe(16)}{path.suffix}"
    began = means.clock()
    row = means.hosted.begin(prepared.sha256, way.kind, name, began)
    try:
        put = await way.put(picture, name)
        hosted = Hosted(put.url, put.kind, put.expires_at, put.object_name, row)
        means.hosted.arrived(row, hosted)
        await _looks_the_same(means, picture, await way.fetch_back(put.url))
    except HostingError as error:
        means.hosted.abandoned(row, means.clock())
        if not error.passing:
            return means.hold(take, Why.PICTURE_LINK, str(error))
        return set_back(means, take, error, Why.PICTURE_LINK, BannerKind.PICTURE_HOST)
    overcome(means, take, BannerKind.PICTURE_HOST)
    # By the clock at its beginning: a lid closed meanwhile only makes it host once more.
    if hosted.expires_at is not None and hosted.expires_at - began <= LINK_LIFE:
        return means.hold(take, Why.PICTURE_LINK, _SHORT_LIFE)
    return means.ledger.hosted(take.id, hosted)


async def _looks_the_same(means: Means, sent: bytes, got: bytes) -> None:
    from hailuo_studio.media.compare import pictures_match

    if sent != got and not await means.pool.picture(pictures_match, sent, got):
        raise HostingError(
            "The picture at the web address is not the one that was sent there.",
            todo="Choose another picture link in the settings.",
        )


def still_there(prepared: Prepared) -> bool:
    return not prepared.path or Path(prepared.path).exists()


def link_lives(means: Means, hosted: Hosted | None) -> bool:
    if hosted is None:
        return False
    way = means.access.host
    if hosted.kind.startswith(TUNNEL) and (way is None or way.kind != hosted.kind):
        return False  # That tunnel is not in use any more.
    return hosted.expires_at is None or hosted.expires_at > means.clock() + LINK_LIFE


def service_in_use(means: Means) -> Service:
    """Without a key nothing leaves this computer, the picture neither."""
    if means.access.service is None:
        raise QueueWaitsError(Banner(BannerKind.KEY_MISSING, 0, 0, _NO_KEY))
    return means.access.service
