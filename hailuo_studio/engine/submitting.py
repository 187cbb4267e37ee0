"""The paid request. Order of writes: the take was on disk before this began; the intent is on disk
before a byte of the POST leaves; the task id is on disk before anything else happens.
"""

import asyncio

from hailuo_studio.api.request import request_body
from hailuo_studio.core.errors import LedgerError, NotSent, OverCeiling, Refused, Unanswered
from hailuo_studio.core.take import Failure, Outcome, Reason, Sent, Take, Why
from hailuo_studio.core.task import Accepted
from hailuo_studio.engine.bringing_online import carried, host, link_lives
from hailuo_studio.engine.callbacks import new_token
from hailuo_studio.engine.means import Means, QueueWaitsError, Service, TakeWaitsError
from hailuo_studio.engine.pacing import backoff, slow_down
from hailuo_studio.engine.preparing import prepare, service_in_use, still_there
from hailuo_studio.engine.telling import outside
from hailuo_studio.engine.views import Banner, BannerKind
from hailuo_studio.store.rescue import Rescued

PRICE_LIFE = 24 * 3600.0
_CONTINUE = "Continue once this computer is online."


async def send(means: Means, take: Take) -> Take:
    """Host where needed, then submit."""
    service_in_use(means)
    if take.prepared is None or not await means.pool.run(still_there, take.prepared):
        return await prepare(means, take)
    if not link_lives(means, take.hosted):
        means.stand_back()
        return await host(means, take)
    return await submit(means, take)


async def submit(means: Means, take: Take) -> Take:
    """The paid request: agreed price, intent, POST, outcome."""
    await means.gate()
    # After the gate: the price, the key and the link's remaining life may have changed while the
    # take waited there, with the lid closed for example.
    service = service_in_use(means)
    if (held := _price_hold(means, take)) is not None:
        return means.hold(take, *held)
    if not link_lives(means, take.hosted):
        return await host(means, take)
    catalog = means.catalog()
    hosted = take.hosted
    assert hosted is not None
    model = catalog.models[take.shot.settings.mode]
    image = await carried(means, take, hosted)
    if image is None:
        return await prepare(means, take)
    body = request_body(take.shot, hosted.url, model, _callback_url(means, take))
    sent = Sent(
        service.origin,
        service.key_fingerprint,
        body,
        hosted.kind,
        take.agreed,
        catalog.quote(take.shot.settings).reserve,
        catalog.version,
    )
    ceilings = means.ceilings()
    try:
        take = means.ledger.intent(
            take.id, sent, means.clock(), means.today(), ceilings.day, ceilings.batch
        )
    except OverCeiling as error:
        means.over()
        raise TakeWaitsError from error
    means.announce(take)
    return await _post(means, take, take.attempts[-1].id, service, body | {"image": image})


def _callback_url(means: Means, take: Take) -> str | None:
    """Where the service may call back for this take; only while something listens there."""
    at = means.access.listen_at
    if at is None:
        return None
    take = take if take.callback else means.ledger.callback(take.id, new_token())
    return at.callback_url(take.callback)


def _price_hold(means: Means, take: Take) -> tuple[Why, str] | None:
    now = means.catalog().quote(take.shot.settings).reserve
    if now > take.agreed:
        return (
            Why.PRICE_CHANGED,
            f"The price changed from {take.agreed} to {now} credits since you agreed to it. "
            "Nothing was sent. Continue to agree to the new price.",
        )
    if not means.practice and means.clock() - take.agreed_at > PRICE_LIFE:
        return (
            Why.WAITED_LONG,
            f"It has waited for more than a day. Today it costs up to {now} credits. "
            "Nothing was sent. Continue to send it.",
        )
    return None


async def _post(
    means: Means, take: Take, attempt_id: int, service: Service, body: dict[str, str]
) -> Take:
    ledger, clock = means.ledger, means.clock
    try:
        accepted = await service.submit(body)
    except NotSent as error:
        ledger.outcome(attempt_id, Outcome.NOT_SENT, clock(), words=error.what)
        return await _offline(means, ledger.take(take.id), error)
    except Refused as error:
        return _refused(means, attempt_id, error)
    except Unanswered as error:
        return ledger.outcome(
            attempt_id, Outcome.UNANSWERED, clock(), words=error.what, raw=error.raw
        )
    except asyncio.CancelledError:
        ledger.outcome(
            attempt_id,
            Outcome.UNANSWERED,
            clock(),
            words="The program was closed before the answer came.",
        )
        raise
    return _write_task_id(means, take, attempt_id, accepted)


def _write_task_id(means: Means, take: Take, attempt_id: int, accepted: Accepted) -> Take:
    try:
        return means.ledger.accepted(attempt_id, means.clock(), accepted.task_id, accepted.raw)
    except LedgerError as error:
        words = (
            f"{error.what} Task {accepted.task_id} of take {take.id} was accepted and may be "
            f"charged: copy its id. {error.cost} {error.todo}"
        )
        try:
            means.rescue.keep(Rescued(attempt_id, take.id, accepted.task_id, means.clock()))
        except OSError as unwritable:
            words += f" The id could not be written anywhere: {unwritable.strerror}."
        raise QueueWaitsError(Banner(BannerKind.LEDGER, 0, 0, words)) from error


async def _offline(means: Means, take: Take, error: NotSent) -> Take:
    """Not a byte left. A script gives up after a while; the window waits for the network."""
    failures = _last_in_a_row(take)
    if means.patience is not None and failures >= means.patience:
        return means.hold(take, Why.NO_CONNECTION, _no_connection(error))
    until = means.clock() + backoff(failures, means.chance())
    raise QueueWaitsError(Banner(BannerKind.OFFLINE, 0, 0, str(error), until)) from error


def _no_connection(error: NotSent) -> str:
    return " ".join(filter(None, (error.what, error.cost, error.advice, _CONTINUE)))


def _last_in_a_row(take: Take) -> int:
    """How many of the latest attempts ended the same way."""
    last = take.attempts[-1]
    count = 0
    for attempt in reversed(take.attempts):
        if (attempt.outcome, attempt.status) != (last.outcome, last.status):
            break
        count += 1
    return count


def _refused(means: Means, attempt_id: int, error: Refused) -> Take:
    waits = {
        401: BannerKind.KEY_REFUSED,
        402: BannerKind.CREDITS_SHORT,
        403: BannerKind.KEY_REFUSED,
        429: BannerKind.SLOW_DOWN,
    }
    kind = waits.get(error.status)
    failure = None if kind else Failure(Reason.REFUSED, error.words, means.clock())
    take = means.ledger.outcome(
        attempt_id,
        Outcome.REFUSED,
        means.clock(),
        status=error.status,
        words=error.words,
        raw=error.raw,
        failure=failure,
    )
    if kind is None:
        return take
    until = None
    if kind is BannerKind.SLOW_DOWN:
        until = means.clock() + slow_down(_last_in_a_row(take), error.retry_after)
    raise QueueWaitsError(Banner(kind, 0, 0, outside(error), until)) from error
