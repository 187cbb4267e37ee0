"""How long an answer asks to wait, from a number of seconds or a date."""

import time
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

LONGEST_WAIT = 24 * 3600.0


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds, a day at most; None where the answer does not say.

    A date is measured from the answer's own one: this computer's clock may be wrong by hours.
    """
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST_WAIT)
    until, now = _seconds(value), _seconds(headers.get("Date", ""))
    if until is None:
        return None
    return min(max(0.0, until - (time.time() if now is None else now)), LONGEST_WAIT)


def _seconds(date: str) -> float | None:
    try:
        when = parsedate_to_datetime(date.strip())
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
