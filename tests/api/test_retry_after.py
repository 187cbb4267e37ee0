"""How long to wait, as servers say it."""

import email.utils
import time

import httpx
import pytest

from hailuo_studio.api.retry_after import LONGEST_WAIT, retry_after

DAY = 24 * 3600


def date(seconds: float) -> str:
    return email.utils.formatdate(seconds, usegmt=True)


@pytest.mark.parametrize("wrong_by", [0, -3600, 2 * DAY, 400 * DAY])
def test_a_date_is_measured_from_the_servers_clock(wrong_by: float) -> None:
    """As if this computer's clock were wrong by that."""
    servers = time.time() + wrong_by
    headers = httpx.Headers({"Date": date(servers), "Retry-After": date(servers + 40)})
    assert retry_after(headers) == 40


@pytest.mark.parametrize("own", ["", "soon", "Wed, 99 Foo 2015"])
def test_without_a_date_of_its_own_this_clock_counts(own: str) -> None:
    headers = httpx.Headers({"Date": own, "retry-after": date(time.time() + 40)})
    assert 35 <= (retry_after(headers) or 0) <= 41


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("17", 17), ("0", 0), ("9" * 30, LONGEST_WAIT), ("soon", None), ("-5", None), ("1.5", None)],
)
def test_a_number(value: str, seconds: float | None) -> None:
    assert retry_after(httpx.Headers({"Retry-After": value})) == seconds


def test_no_word_of_it() -> None:
    assert retry_after(httpx.Headers({"Date": date(0)})) is None
