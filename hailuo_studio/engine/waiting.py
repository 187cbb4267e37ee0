"""The stage while the service works: ask for the task, at a civil pace, until it has ended."""

from hailuo_studio.core.errors import AskError
from hailuo_studio.core.take import Failure, Reason, Take, Why
from hailuo_studio.core.task import Progress, TaskReport
from hailuo_studio.engine import pacing
from hailuo_studio.engine.means import Means, Service

_MODERATED_CODES = frozenset({"1026", "1027"})
_MODERATED_WORDS = ("moderat", "sensitive", "nsfw", "content policy", "safety", "prohibited")
_IMAGE_WORDS = ("fetch image", "download image", "image url", "access image", "read image")


def service_of(means: Means, take: Take) -> Service | None:
    """The service this take's task belongs to, if that is the one in use: same origin, same key.

    A task is never asked for elsewhere, nor with another key.
    """
    service, attempt = means.access.service, take.attempt
    if service is None or attempt is None:
        return None
    same = (attempt.sent.origin, attempt.sent.key_fingerprint) == (
        service.origin,
        service.key_fingerprint,
    )
    return service if same else None


def hold_elsewhere(means: Means, take: Take) -> Take:
    """The key or the service is another than the one this task belongs to."""
    sent = take.attempt.sent if take.attempt else None
    where = sent.origin if sent else "another service"
    words = (
        f"This take was sent to {where} with a key that is not the one in use now. "
        "It is paid and not lost. Store that key again, then continue."
    )
    return means.hold(take, Why.KEY_OR_SERVICE_CHANGED, words)


def _called(means: Means, take: Take) -> bool:
    """Whether the service was told where to call back, and that place is still ours."""
    at, attempt = means.access.listen_at, take.attempt
    if at is None or attempt is None or not take.callback:
        return False
    return attempt.sent.request.get("callback_url") == at.callback_url(take.callback)


async def wait_for_task(means: Means, take: Take) -> Take:
    """Ask until done, failed, or something needs a person."""
    attempt = take.attempt
    assert attempt is not None and attempt.task_id is not None
    accepted_at = attempt.outcome_at or means.clock()
    when = pacing.usual(
        means.money.finishing_seconds(take.shot.settings), means.catalog().usual_seconds
    )
    # After a restart every task is asked for at once.
    asked = 0 if means.clock() - accepted_at < pacing.EARLY[0] else 1
    gap = pacing.next_gap(asked, 0.0, when, means.chance()) if asked == 0 else 0.0
    failures = without_link = answers = 0
    while True:
        await means.pause(take, gap)
        service = service_of(means, take)
        if service is None:
            return hold_elsewhere(means, take)
        elapsed = means.clock() - accepted_at
        try:
            report = await service.ask(attempt.task_id, take.hosted.url if take.hosted else None)
        except AskError as error:
            failures += 1
            if error.status == 404 and elapsed > pacing.YOUNG:
                return means.hold(take, Why.TASK_UNKNOWN, _UNKNOWN.format(attempt.task_id))
            gap = max(pacing.backoff(failures, means.chance()), error.retry_after or 0.0)
            means.note(take, f"{error.what} Still checking.", means.clock() + gap)
            continue
        failures = 0
        means.note(take, "", None)
        asked += 1
        answers += 1
        called = _called(means, take)
        # The first answer may speak of what happened while nobody listened.
        if called and answers > 1 and report.progress in (Progress.DONE, Progress.FAILED):
            means.callbacks.found(take.id)
        match report.progress:
            case Progress.FAILED:
                failure = Failure(_reason(report), report.words, means.clock())
                return means.ledger.failed(take.id, failure, report.charged, report.raw)
            case Progress.DONE if report.url:
                return means.ledger.finished(take.id, report.url, report.charged, report.raw)
            case Progress.DONE if without_link == len(pacing.WITHOUT_LINK):
                means.ledger.finished(take.id, None, report.charged, report.raw)
                return means.hold(take, Why.LINK_MISSING, _NO_LINK, report.raw)
            case Progress.DONE:
                gap = pacing.WITHOUT_LINK[without_link]
                without_link += 1
            case Progress.RUNNING if elapsed > pacing.GIVE_UP_WAITING:
                return means.hold(take, Why.STOPPED_WAITING, _TOO_LONG, report.raw)
            case Progress.RUNNING:
                called = called and means.callbacks.trusted
                gap = pacing.next_gap(asked, elapsed, when, means.chance(), called=called)
                gap = max(gap, report.retry_after or 0.0)


_UNKNOWN = (
    "The service does not know task {}. It may have been charged. "
    "Check the billing page; continue to ask again."
)
_NO_LINK = (
    "The service says the clip is finished but names no link. It is paid and not lost. "
    "Continue to ask again; its answer is kept with the take."
)
_TOO_LONG = (
    "The service has worked on it for more than a day. It is not lost. Continue to keep asking."
)


def _reason(report: TaskReport) -> Reason:
    words = report.words.casefold()
    if report.code in _MODERATED_CODES or any(word in words for word in _MODERATED_WORDS):
        return Reason.MODERATED
    if any(word in words for word in _IMAGE_WORDS):
        return Reason.IMAGE_UNREADABLE
    return Reason.SERVICE
