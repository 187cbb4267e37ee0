"""The state table: every combination of facts has exactly one state, and money can't be spent
twice from any of them."""

from dataclasses import replace
from itertools import product

import pytest

from hailuo_studio.core.budget import Weight, weight
from hailuo_studio.core.take import (
    Attempt,
    ClipFile,
    Failure,
    Hold,
    Hosted,
    Outcome,
    Prepared,
    Reason,
    State,
    Take,
    Why,
    may_submit,
    state,
)
from tests.core.values import SENT, TAKE

PREPARED = Prepared("p.jpg", "0" * 64, 640, 480, 1000, "JPEG")
HOSTED = Hosted("https://example.com/p.jpg", "http")
CLIP = ClipFile("/c.mp4", "0" * 64, "1" * 64, 1366, 768, 6.0, 25.0, 150, 1000, 9.0)
FAILED = Failure(Reason.SERVICE, "no", 8.0)
HELD = Hold(Why.LINK_MISSING, "no link", 8.0)


def attempt(outcome: Outcome | None, status: int | None = None) -> Attempt:
    task = "t1" if outcome is Outcome.ACCEPTED else None
    return Attempt(1, 5.0, "2026-11-01", SENT, outcome, 6.0 if outcome else None, task, status)


ATTEMPTS = (
    (),
    (attempt(None),),
    (attempt(Outcome.ACCEPTED),),
    (attempt(Outcome.UNANSWERED),),
    (attempt(Outcome.NOT_SENT),),
    (attempt(Outcome.REFUSED, 429),),
    (attempt(Outcome.REFUSED, 422),),
    (attempt(Outcome.REFUSED, 429), attempt(Outcome.ACCEPTED)),
    (attempt(Outcome.NOT_SENT), attempt(None)),
)


def every_take() -> list[Take]:
    takes = []
    for prepared, hosted, attempts, url, hold, failure, cancelled, clip in product(
        (None, PREPARED),
        (None, HOSTED),
        ATTEMPTS,
        (None, "https://example.com/c.mp4"),
        (None, HELD),
        (None, FAILED),
        (None, 7.0),
        (None, CLIP),
    ):
        takes.append(
            replace(
                TAKE,
                prepared=prepared,
                hosted=hosted,
                attempts=attempts,
                result_url=url,
                hold=hold,
                failure=failure,
                cancelled_at=cancelled,
                clip=clip,
            )
        )
    return takes


@pytest.mark.parametrize("owned", [True, False])
def test_every_combination_of_facts_has_a_state(owned: bool) -> None:
    assert {state(take, owned) for take in every_take()} <= set(State)


def test_nothing_can_be_submitted_while_an_attempt_lives() -> None:
    for take in every_take():
        living = take.attempt is not None and take.attempt.outcome in (
            None,
            Outcome.ACCEPTED,
            Outcome.UNANSWERED,
        )
        ended = take.clip or take.failure or take.cancelled_at or take.hold
        if living or ended:
            assert not may_submit(take)


def test_an_ended_take_stays_ended_whoever_owns_it() -> None:
    for take in every_take():
        if take.clip or take.failure or take.cancelled_at:
            assert state(take, True) is state(take, False)
            assert state(take, True).ended


@pytest.mark.parametrize(
    ("changes", "owned", "expected"),
    [
        ({}, False, State.QUEUED),
        ({}, True, State.PREPARING),
        ({"prepared": PREPARED}, True, State.HOSTING),
        ({"prepared": PREPARED}, False, State.QUEUED),
        ({"attempts": (attempt(None),)}, True, State.SUBMITTING),
        ({"attempts": (attempt(None),)}, False, State.UNSURE),
        ({"attempts": (attempt(Outcome.UNANSWERED),)}, True, State.UNSURE),
        ({"attempts": (attempt(Outcome.NOT_SENT),)}, True, State.QUEUED),
        *[
            ({"attempts": (attempt(Outcome.REFUSED, code),)}, False, State.QUEUED)
            for code in (401, 402, 403, 429)
        ],
        *[
            ({"attempts": (attempt(Outcome.REFUSED, code),)}, False, State.FAILED)
            for code in (400, 404, 405, 413, 415, 422)
        ],
        ({"attempts": (attempt(Outcome.ACCEPTED),)}, False, State.GENERATING),
        (
            {"attempts": (attempt(Outcome.ACCEPTED),), "result_url": "https://e.com/c.mp4"},
            True,
            State.DOWNLOADING,
        ),
        ({"attempts": (attempt(Outcome.ACCEPTED),), "hold": HELD}, True, State.HELD),
        ({"hold": HELD}, False, State.HELD),
        ({"attempts": (attempt(Outcome.ACCEPTED),), "clip": CLIP}, True, State.READY),
        ({"attempts": (attempt(Outcome.ACCEPTED),), "failure": FAILED}, False, State.FAILED),
        ({"cancelled_at": 7.0}, False, State.CANCELLED),
    ],
)
def test_the_state_table(changes: dict[str, object], owned: bool, expected: State) -> None:
    assert state(replace(TAKE, **changes), owned) is expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Weight()),
        ({"attempts": (attempt(None),)}, Weight(reserved=45)),
        ({"attempts": (attempt(Outcome.UNANSWERED),)}, Weight(reserved=45)),
        ({"attempts": (attempt(Outcome.REFUSED, 402),)}, Weight()),
        ({"attempts": (attempt(Outcome.NOT_SENT),)}, Weight()),
        ({"attempts": (attempt(Outcome.ACCEPTED),)}, Weight(counted=45, possibly=45)),
        ({"attempts": (attempt(Outcome.ACCEPTED),), "charged": 30}, Weight(counted=30)),
        (
            {"attempts": (attempt(Outcome.ACCEPTED),), "failure": FAILED},
            Weight(counted=45, possibly=45),
        ),
        (
            {"attempts": (attempt(Outcome.ACCEPTED),), "failure": FAILED, "charged": 0},
            Weight(),
        ),
        (
            {"attempts": (attempt(Outcome.ACCEPTED),), "failure": FAILED, "refunded_at": 9.0},
            Weight(),
        ),
        (
            {"attempts": (attempt(Outcome.CLOSED_BY_PERSON),), "failure": FAILED},
            Weight(counted=45, possibly=45),
        ),
        ({"attempts": (attempt(Outcome.CLOSED_BY_PERSON),), "cancelled_at": 7.0}, Weight()),
    ],
)
def test_what_a_take_weighs_in_the_budget(changes: dict[str, object], expected: Weight) -> None:
    assert weight(replace(TAKE, **changes)) == expected  # type: ignore[arg-type]
