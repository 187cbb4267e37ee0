"""What happened to a take that stopped, what it cost and what to do: sentences from its facts."""

from hailuo_studio.core.errors import Refused
from hailuo_studio.core.take import Failure, Outcome, Reason, State, Take
from hailuo_studio.engine.views import Row

_WHAT = {
    Reason.REFUSED: "The service refused the request",
    Reason.MODERATED: "The content filter refused it",
    Reason.IMAGE_UNREADABLE: "The service could not read the picture at its link",
    Reason.SERVICE: "The service could not make the clip",
}
_TODO = {
    Reason.REFUSED: "Change what it names, then try again.",
    Reason.MODERATED: "Change the text or the still: unchanged it is not sent again.",
    Reason.IMAGE_UNREADABLE: "Test the picture link in the settings, then try again.",
    Reason.SERVICE: "Try again makes a new take, at its price.",
    Reason.SENT_AGAIN: "Its new take goes on beside it.",
}
_TODO_BY_STATUS = {
    404: "It does not know the model or the address: check the service's address in the settings, "
    "and whether there is a newer version of this program.",
    413: "Choose a smaller picture or a shorter text, then try again.",
}
_OUTSIDE = {
    401: "Check the key in the settings, then continue.",
    402: "Buy credits on the billing page, then continue.",
    403: "Check the key in the settings, then continue.",
    429: "It goes on by itself.",
}
NOTHING = "Nothing was accepted, nothing was charged."


def told(row: Row, practice: bool = False) -> str:
    """Empty while nothing stopped it."""
    take = row.take
    if row.state is State.UNSURE:
        return _unsure(take)
    if row.state is State.HELD and take.hold is not None:
        return take.hold.words
    if row.state is not State.FAILED or take.failure is None:
        return ""
    return " ".join((_what(take.failure), cost(row, practice), _todo(take, take.failure)))


def outside(error: Refused) -> str:
    """Of a refusal for a reason outside the request."""
    return f"{ended(error.what)} {NOTHING} {_OUTSIDE[error.status]}"


def cost(row: Row, practice: bool) -> str:
    """What the take cost or may cost, as far as is known."""
    take, attempt = row.take, row.take.attempt
    if practice:
        return "Practice: nothing is charged."
    if take.charged is not None:
        return f"The service charged {take.charged} credits."
    if attempt is None or attempt.nothing_accepted:
        return NOTHING
    if take.failure is not None and take.failure.reason is Reason.SENT_AGAIN:
        return f"Its {attempt.sent.reserve} credits stay counted."
    if row.state is State.FAILED and attempt.outcome is Outcome.ACCEPTED:
        return (
            "It should not be charged; the balance on the site decides. "
            f"Until then its {attempt.sent.reserve} credits stay counted."
        )
    return f"Expected: {attempt.sent.reserve} credits."


def ended(words: str) -> str:
    """As a sentence."""
    return words if not words or words.endswith((".", "!", "?", "…")) else f"{words}."


def _unsure(take: Take) -> str:
    what = take.attempt.words if take.attempt is not None else ""
    return " ".join(
        (
            ended(what or "The request was sent, but no answer came back."),
            "It may have been accepted and charged.",
            "Check the balance on the billing page, then say whether it was charged.",
        )
    )


def _what(failure: Failure) -> str:
    said = _WHAT.get(failure.reason)
    if said is None:
        return ended(failure.words)
    return ended(f"{said}: {failure.words}") if failure.words else f"{said}."


def _todo(take: Take, failure: Failure) -> str:
    status = take.attempt.status if take.attempt is not None else None
    if failure.reason is Reason.REFUSED and status in _TODO_BY_STATUS:
        return _TODO_BY_STATUS[status]
    return _TODO[failure.reason]
