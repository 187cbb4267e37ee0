"""SIGKILL around the moment at which a person lets the rest of a batch follow its pilot."""

from tests.torture.killed_at_word import STILLS, die_at_each, points_of
from tests.torture.world import World


def test_death_around_the_word_sends_nothing_that_was_not_let_go(calm: World) -> None:
    found = die_at_each(calm, points_of(calm.home("counted", STILLS)))
    assert {word.said for word in found.values()} == {True, False}
    early = {number: word.sent for number, word in found.items() if not word.said}
    assert set(early.values()) == {1}, early
    assert {number: word.left.faults for number, word in found.items() if word.left.faults} == {}
    assert all(word.left.accepted == STILLS for word in found.values())
