"""100,000 answers nobody foresaw: read without an exception, never done without a link."""

import time

from hypothesis import HealthCheck, given, settings

from tests.fuzz.answers import STATUSES, mutated
from tests.fuzz.reading import reads_a_post, reads_a_task

EACH = 50_000


def main() -> None:
    for check in (reads_a_task, reads_a_post):
        began = time.perf_counter()
        settings(
            max_examples=EACH,
            deadline=None,
            database=None,
            suppress_health_check=[HealthCheck.too_slow],
        )(given(status=STATUSES, text=mutated())(check))()
        seconds = time.perf_counter() - began
        print(f"  {check.__name__}: {EACH} answers in {seconds:.0f} s, none read wrongly")
