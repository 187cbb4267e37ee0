"""SIGKILL at every change on the disk while a hot folder is watched."""

from tests.torture.killed_watching import ALLOWED, PICTURES, die_at_each, points_of
from tests.torture.world import PRICE, World


def test_death_while_watching_orders_nothing_twice_and_loses_nothing(calm: World) -> None:
    found = die_at_each(calm, points_of(calm.home("counted", PICTURES)))
    money = {(one.used, one.ordered, one.waiting, one.takes) for one in found.values()}
    assert money == {(ALLOWED * PRICE, ALLOWED, PICTURES - ALLOWED, ALLOWED)}
    assert {number: one.left.faults for number, one in found.items() if one.left.faults} == {}
    assert all(one.left.accepted <= ALLOWED for one in found.values())
