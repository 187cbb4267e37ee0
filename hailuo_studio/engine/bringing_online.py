"""The stage after preparing: a web address for the picture, a copy used before where one lives."""

import asyncio
import secrets
from pathlib import Path

from hailuo_studio.core.data_uri import brief
from hailuo_studio.core.errors import HostingError
from hailuo_studio.core.hosting import DATA_URI, TUNNEL
from hailuo_studio.core.take import Hosted, Prepared, Take, Why
from hailuo_studio.engine.means import Host, Means, QueueWaitsError
from hailuo_studio.engine.preparing import prepare
from hailuo_studio.engine.setbacks import overcome, set_back
from hailuo_studio.engine.views import Banner, BannerKind

LINK_LIFE = 2 * 3600.0
_NO_WAY = (
    "No way to bring pictures online is chosen yet. Nothing was sent, nothing was charged. "
    "Choose a picture link in the settings."
)
_SHORT_LIFE = (
    "The picture's link lives for less than two hours, too short for a queue. Nothing was sent, "
    "nothing was charged. Choose a longer life in the settings of the picture link, and check this "
    "computer's clock; then continue."
)


async def host(means: Means, take: Take) -> Take:
    """Bring the prepared picture to a web address and look at it there once."""
    way = means.access.host
    if way is None:
        raise QueueWaitsError(Banner(BannerKind.PICTURE_LINK, 0, 0, _NO_WAY))
    prepared = take.prepared
    assert prepared is not None
    path = Path(prepared.path)
    try:
        picture = await means.pool.run(path.read_bytes)
    except FileNotFoundError:
        return await prepare(means, take)
    if way.kind == DATA_URI:
        return means.ledger.hosted(take.id, await way.put(picture, ""))
    # Another take of the same still may be bringing it online just now: then its copy is used.
    async with means.uploading.setdefault(prepared.sha256, asyncio.Lock()):
        return await _host(means, take, way, prepared, picture)


async def _host(means: Means, take: Take, way: Host, prepared: Prepared, picture: bytes) -> Take:
    began = means.clock()
    try:
        hosted = await _online(means, way, prepared.sha256)
        if hosted is None:
            name = f"{secrets.token_urlsafe(16)}{Path(prepared.path).suffix}"
            hosted = await _upload(means, way, prepared.sha256, picture, name)
    except HostingError as error:
        if not error.passing:
            return means.hold(take, Why.PICTURE_LINK, str(error))
        return set_back(means, take, error, Why.PICTURE_LINK, BannerKind.PICTURE_HOST)
    overcome(means, take, BannerKind.PICTURE_HOST)
    # By the clock at its beginning: a lid closed meanwhile only makes it host once more.
    if hosted.expires_at is not None and hosted.expires_at - began <= LINK_LIFE:
        return means.hold(take, Why.PICTURE_LINK, _SHORT_LIFE)
    take = means.ledger.hosted(take.id, hosted)
    # Now that a take refers to it nobody removes it any more; meanwhile somebody may have begun to.
    gone = not means.hosted.kept(hosted.id)
    return await _host(means, take, way, prepared, picture) if gone else take


async def _online(means: Means, way: Host, sha256: str) -> Hosted | None:
    """A copy from before that lives long enough and can still be read. Raises HostingError."""
    found = means.hosted.copy(sha256, way.kind, means.clock() + LINK_LIFE)
    if found is None or await way.alive(found.url):
        return found
    means.hosted.abandoned(found.id, means.clock())  # Somebody removed it there.
    return None


async def _upload(means: Means, way: Host, sha256: str, picture: bytes, name: str) -> Hosted:
    """Looked at once where it now is. Raises HostingError."""
    row = means.hosted.begin(sha256, way.kind, way.object_name(name), means.clock())
    try:
        put = await way.put(picture, name)
        hosted = Hosted(put.url, put.kind, put.expires_at, put.object_name, row)
        means.hosted.arrived(row, hosted)
        await _looks_the_same(means, way, picture, await way.fetch_back(put.url))
    except (HostingError, asyncio.CancelledError):
        means.hosted.abandoned(row, means.clock())
        raise
    finally:
        means.hosted.settled(row)
    return hosted


async def _looks_the_same(means: Means, way: Host, sent: bytes, got: bytes) -> None:
    """The same bytes where the host keeps them, else the same picture."""
    from hailuo_studio.media.compare import pictures_match

    if sent != got and (way.keeps_bytes or not await means.pool.picture(pictures_match, sent, got)):
        raise HostingError(
            "The picture at the web address is not the one that was sent there.",
            todo="Choose another picture link in the settings.",
        )


async def carried(means: Means, take: Take, hosted: Hosted) -> str | None:
    """What the request names as its picture: the link, or all of the picture. None: it is not as
    it was prepared any more."""
    if hosted.kind != DATA_URI:
        return hosted.url
    from hailuo_studio.hosting.data_uri import whole

    prepared = take.prepared
    assert prepared is not None
    try:
        picture = await means.pool.run(Path(prepared.path).read_bytes)
    except FileNotFoundError:
        return None
    text = await means.pool.run(whole, picture)
    return text if brief(text) == hosted.url else None


def link_lives(means: Means, hosted: Hosted | None) -> bool:
    if hosted is None:
        return False
    way = means.access.host
    passing = hosted.kind == DATA_URI or hosted.kind.startswith(TUNNEL)
    if passing and (way is None or way.kind != hosted.kind):
        return False  # That tunnel, or the experiment, is not in use any more.
    if hosted.id and not means.hosted.kept(hosted.id):
        return False  # It was found to be gone.
    return hosted.expires_at is None or hosted.expires_at > means.clock() + LINK_LIFE
