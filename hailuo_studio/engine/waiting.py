"""The stage while the service works: ask for the task, at a civil pace, until it has ended."""

import asyncio

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
    assert take.task_id is not None
    asking = _Asking(means, take)
    while True:
        await means.pause(take, asking.gap)
        service = service_of(means, take)
        if service is None:
            return hold_elsewhere(means, take)
        try:
            report = await service.ask(take.task_id, take.hosted.url if take.hosted else None)
        except AskError as error:
            ended = asking.unheard(error)
        else:
            ended = asking.heard(report)
        if ended is not None:
            return ended


class _Asking:
    """What came of the questions about one task so far, and when the next one is due (`gap`,
    seconds). `heard` and `unheard` return the take once there is nothing more to ask."""

    def __init__(self, means: Means, take: Take) -> None:
        self._means = means
        self._take = take
        self._when = pacing.usual(
            means.money.finishing_seconds(take.shot.settings), means.catalog().usual_seconds
        )
        assert take.attempt is not None
        accepted_at = take.attempt.outcome_at or means.clock()
        # The clock only says where to begin: it may be set, and goes on while the computer sleeps.
        self._before = max(0.0, means.clock() - accepted_at)
        self._began = asyncio.get_running_loop().time()
        # After a restart every task is asked for at once.
        self._asked = 0 if self._before < pacing.EARLY[0] else 1
        self.gap = 0.0 if self._asked else pacing.next_gap(0, 0.0, self._when, means.chance())
        self._failures = self._unknown = self._without_link = self._answers = 0

    @property
    def _waited(self) -> float:
        return (asyncio.get_running_loop().time() - self._began) / self._means.tempo

    @property
    def _elapsed(self) -> float:
        return self._before + self._waited

    def unheard(self, error: AskError) -> Take | None:
        means, take = self._means, self._take
        self._failures += 1
        self._unknown = self._unknown + 1 if error.status == 404 else 0
        if self._unknown >= pacing.TIMES_UNKNOWN and self._elapsed > pacing.YOUNG:
            return means.hold(take, Why.TASK_UNKNOWN, _UNKNOWN.format(take.task_id))
        self.gap = max(pacing.backoff(self._failures, means.chance()), _told(error.retry_after))
        said = filter(None, (error.what, error.cost, error.advice, "Still checking."))
        means.note(take, " ".join(said), means.clock() + self.gap)
        if error.status is None:
            means.catching_up.no_network(take.id, str(error))
        else:
            means.catching_up.settled(take.id)
        return None

    def heard(self, report: TaskReport) -> Take | None:
        means, take = self._means, self._take
        self._failures = self._unknown = 0
        means.note(take, "", None)
        self._asked += 1
        self._answers += 1
        # The first answer may speak of what happened while nobody listened.
        if self._answers > 1 and report.progress is not Progress.RUNNING and _called(means, take):
            means.callbacks.found(take.id)
        match report.progress:
            case Progress.FAILED:
                failure = Failure(_reason(report), report.words, means.clock())
                return means.ledger.failed(take.id, failure, report.charged, report.raw)
            case Progress.DONE if report.url:
                return means.ledger.finished(take.id, report.url, report.charged, report.raw)
            case Progress.DONE if self._without_link == len(pacing.WITHOUT_LINK):
                means.ledger.finished(take.id, None, report.charged, report.raw)
                return means.hold(take, Why.LINK_MISSING, _NO_LINK, report.raw)
            case Progress.DONE:
                self.gap = pacing.WITHOUT_LINK[self._without_link]
                self._without_link += 1
            case Progress.RUNNING if self._too_long():
                return means.hold(take, Why.STOPPED_WAITING, _TOO_LONG, report.raw)
            case Progress.RUNNING:
                self.gap = max(self._usual_gap(), _told(report.retry_after))
        means.catching_up.settled(take.id)
        return None

    def _too_long(self) -> bool:
        return self._elapsed > pacing.GIVE_UP_WAITING and self._waited > pacing.ASKED_AGAIN

    def _usual_gap(self) -> float:
        means = self._means
        called = _called(means, self._take) and means.callbacks.trusted
        return pacing.next_gap(
            self._asked, self._elapsed, self._when, means.chance(), called=called
        )


def _told(retry_after: float | None) -> float:
    """As the service asks, but never so long that the link of a finished clip dies meanwhile."""
    return min(retry_after or 0.0, pacing.LONGEST_TOLD)


_UNKNOWN = (
    "The service does not know task {}. It may have been charged. "
    "Check the billing page; continue to ask again."
)
_NO_LINK = (
    "The service says the clip is finished but names no link. It is paid and not lost. "
    "Continue to ask again; its answer is kept with the take."
)
_TOO_LONG = (
    "The service has worked on it for more than a day. It may be charged, and is not lost. "
    "Continue to keep asking."
)


def _reason(report: TaskReport) -> Reason:
    words = report.words.casefold()
    if report.code in _MODERATED_CODES or any(word in words for word in _MODERATED_WORDS):
        return Reason.MODERATED
    if any(word in words for word in _IMAGE_WORDS):
        return Reason.IMAGE_UNREADABLE
    return Reason.SERVICE
