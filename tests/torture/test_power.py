"""Power lost at any moment: what was flushed is all there is, and it is enough."""

import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.torture.aftermath import Aftermath
from tests.torture.power_lost import come_back, moments
from tests.torture.world import World

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


def test_power_loss_costs_nothing(calm: World) -> None:
    """On a disk that keeps names as by a journal, and on one that keeps only flushed ones."""

    def live_through(cruel: bool) -> dict[str, Aftermath]:
        home = calm.home("cruel" if cruel else "kind")
        return {
            f"{home.prompt} {number} {moment.after}": come_back(home, moment)
            for number, moment in enumerate(moments(home, cruel=cruel))
        }

    with ThreadPoolExecutor(2) as pool:
        found = {after: left for one in pool.map(live_through, (False, True))
                 for after, left in one.items()}  # fmt: skip
    assert {after: left.faults for after, left in found.items() if left.faults} == {}
    assert any(left.unsure for left in found.values())
    assert len(found) > 20
