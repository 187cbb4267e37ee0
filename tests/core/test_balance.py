"""Two balances and what they say, against histories whose truth is known."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hailuo_studio.core.balance import SETTLED, Says, Seen, judge
from hailuo_studio.core.take import Attempt, ClipFile, Failure, Outcome, Reason, Take
from tests.core.values import SENT as REQUEST
from tests.core.values import TAKE

SENT = 100_000.0
BEFORE = SENT - 3600
LATER = SENT + 2 * SETTLED


def unsure(
    at: float = SENT, price: tuple[int, int] = (30, 30), outcome: Outcome | None = None
) -> Take:
    return made(at, price, outcome)


def made(at: float, price: tuple[int, int], outcome: Outcome | None, **facts: object) -> Take:
    one = Attempt(1, at, "2026-11-03", replace(REQUEST, reserve=price[1]), outcome, at)
    return replace(TAKE, estimate=price, attempts=(one,), **facts)  # type: ignore[arg-type]


def clip(at: float) -> ClipFile:
    return ClipFile("/clips/mug.mp4", "a", "b", 1366, 768, 6.0, 24.0, 144, 1000, at)


def ready(at: float, charged: int) -> Take:
    return made(at, (charged, charged), Outcome.ACCEPTED, charged=charged, clip=clip(at + 90))


def says(mine: Take, missing: int, *others: Take, now: float = LATER) -> Says:
    return judge(mine, others, Seen(1000, BEFORE), Seen(1000 - missing, now)).says


def test_its_price_is_missing() -> None:
    found = judge(unsure(), (), Seen(500, BEFORE), Seen(470, LATER))
    assert found.sentence == "30 missing: the take was charged."


def test_nothing_is_missing() -> None:
    found = judge(unsure(), (), Seen(500, BEFORE), Seen(500, LATER))
    assert found.sentence == "Nothing is missing: the take was not charged."


def test_what_other_takes_cost_is_taken_off() -> None:
    others = (ready(SENT + 5, 30), ready(SENT + 9, 45))
    assert says(unsure(), 75, *others) is Says.NOT_CHARGED
    found = judge(unsure(), others, Seen(500, BEFORE), Seen(395, LATER))
    assert found.sentence == "105 missing, 75 of it by other takes: the take was charged."


def test_something_else_spends_on_the_account() -> None:
    assert says(unsure(), 17) is Says.UNEXPLAINED
    assert says(unsure(), -500) is Says.UNEXPLAINED


def test_two_unsure_takes_of_one_price_can_not_be_told_apart() -> None:
    assert says(unsure(), 30, unsure(SENT + 1)) is Says.CANT_TELL
    assert says(unsure(), 60, unsure(SENT + 1)) is Says.CHARGED
    assert says(unsure(), 0, unsure(SENT + 1)) is Says.NOT_CHARGED
    assert says(unsure(), 45, unsure(SENT + 1, (45, 45))) is Says.NOT_CHARGED


def test_ranges_are_no_figures() -> None:
    ranged = made(SENT + 1, (45, 85), Outcome.ACCEPTED, clip=clip(SENT + 99))
    assert says(unsure(), 80, ranged) is Says.CANT_TELL
    assert says(unsure(), 50, ranged) is Says.NOT_CHARGED
    assert says(unsure(), 110, ranged) is Says.CHARGED
    assert says(unsure(price=(45, 85)), 60) is Says.CHARGED


def test_a_balance_seen_after_it_was_sent_says_nothing() -> None:
    late = judge(unsure(), (), Seen(500, SENT + 1), Seen(500, LATER))
    assert late.says is Says.CANT_TELL
    assert "after the take was sent" in late.sentence


def test_too_early_to_say_that_it_was_not_charged() -> None:
    assert says(unsure(), 0, now=SENT + 60) is Says.CANT_TELL
    assert says(unsure(), 30, now=SENT + 60) is Says.CHARGED


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.NOT_SENT])
def test_what_was_not_accepted_moves_nothing(outcome: Outcome) -> None:
    assert says(unsure(), 30, made(SENT + 1, (30, 30), outcome)) is Says.CHARGED


@st.composite
def histories(draw: st.DrawFn) -> tuple[Take, list[Take], bool, int, float]:
    """The unsure take, the others, whether it was charged, what is missing, when that was seen."""
    at_once = draw(st.booleans())  # The service charges when it accepts, else when it has finished.
    until = LATER + draw(st.floats(0, 7200))
    prices = st.sampled_from([(30, 30), (45, 45), (45, 85)])
    mine_price = draw(prices)
    mine_charged = draw(st.booleans())
    missing = draw(st.integers(*mine_price)) if mine_charged else 0
    others = []
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.floats(BEFORE - 3600, until - 1))
        price = draw(prices)
        amount = draw(st.integers(*price))
        end = at + draw(st.floats(60, 1500))
        charged_at = at if at_once else end
        kind = draw(
            st.sampled_from(["ready", "reported", "failed", "running", "unsure", "nothing"])
        )
        moved = amount if BEFORE < charged_at <= until else 0
        match kind:
            case "ready" | "reported" if end <= until:
                told = amount if kind == "reported" else None
                others.append(made(at, price, Outcome.ACCEPTED, clip=clip(end), charged=told))
            case "failed" if end <= until:
                back = draw(st.floats(end, end + 7200))
                moved = (amount if at_once and BEFORE < at <= until else 0) - (
                    amount if at_once and BEFORE < back <= until else 0
                )
                failure = Failure(Reason.SERVICE, "", end)
                others.append(made(at, price, Outcome.ACCEPTED, failure=failure))
            case "unsure":
                accepted_too = draw(st.booleans())
                moved = moved if accepted_too else 0
                others.append(made(at, price, Outcome.UNANSWERED))
            case "nothing":
                moved = 0
                others.append(made(at, price, Outcome.REFUSED))
            case _ if end > until or at_once:
                others.append(made(at, price, Outcome.ACCEPTED))
            case _:
                moved = 0
        missing += moved
    return unsure(price=mine_price), others, mine_charged, missing, until


@settings(max_examples=600, deadline=None)
@given(history=histories())
def test_it_never_contradicts_the_truth(
    history: tuple[Take, list[Take], bool, int, float],
) -> None:
    mine, others, charged, missing, until = history
    found = judge(mine, others, Seen(5000, BEFORE), Seen(5000 - missing, until))
    assert found.says is not (Says.NOT_CHARGED if charged else Says.CHARGED)
    assert found.says is not Says.UNEXPLAINED
