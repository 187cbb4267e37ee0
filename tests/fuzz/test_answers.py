"""10,000 answers nobody foresaw, in all; `dev.py bench fuzz` reads 100,000."""

import pytest
from hypothesis import HealthCheck, given, settings

from hailuo_studio.api.answers import read_task
from hailuo_studio.core.errors import AskError
from hailuo_studio.core.task import Progress
from tests.fuzz.answers import IMAGE, IMAGE_SPELT, STATUSES, mutated
from tests.fuzz.reading import reads_a_post, reads_a_task

EACH = 5_000
LONG = settings(
    max_examples=EACH, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)


@LONG
@given(status=STATUSES, text=mutated())
def test_any_answer_about_a_task(status: int, text: str) -> None:
    reads_a_task(status, text)


@LONG
@given(status=STATUSES, text=mutated())
def test_any_answer_to_a_post(status: int, text: str) -> None:
    reads_a_post(status, text)


@pytest.mark.parametrize("spelt", IMAGE_SPELT)
def test_the_submitted_picture_is_no_clip_however_it_is_spelt(spelt: str) -> None:
    report = read_task(
        200, f'{{"data": {{"status": "SUCCESS", "output": "{spelt.strip()}"}}}}', IMAGE
    )
    assert report.url is None
    assert report.progress is Progress.DONE


@pytest.mark.parametrize("text", ["", "null", "[]", "[" * 100_000, "<html></html>", '{"data": {'])
def test_what_is_no_answer_says_nothing_about_the_task(text: str) -> None:
    with pytest.raises(AskError):
        read_task(200, text, IMAGE)
