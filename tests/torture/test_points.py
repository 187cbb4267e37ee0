"""SIGKILL at every instrumented point of a take's life, each once."""

from tests.torture.killed_at_points import die_at_each, points_of
from tests.torture.world import World

# How often the service is asked differs a little from run to run: so do the last points.
STEADY = 0.8


def test_death_at_any_point_of_a_takes_life_costs_nothing(calm: World) -> None:
    points = points_of(calm.home("counted"))
    assert {
        "before commit",
        "after commit",
        "before sending",
        "before fsync",
        "after replace",
    } <= set(points)
    found = die_at_each(calm, points)
    alive = [name for name, (died, _) in found.items() if not died]
    assert all(int(name.split()[0]) > STEADY * len(points) for name in alive), alive
    assert {name: left.faults for name, (_, left) in found.items() if left.faults} == {}
    assert all(left.accepted <= 1 for _, left in found.values())
    # Only while a POST was under way is a take unsure.
    unsure = [name for name, (_, left) in found.items() if left.unsure]
    assert 0 < len(unsure) <= len(points) / 6, unsure
