"""Faults on demand, from a TOML file:

    [[fault]]
    on = "submit"        # submit | status | result | upload | picture
    do = "429"           # see below
    nth = 1              # only the n-th request of that kind; or
    first = 3            # the first n of them; or neither: every one
    seconds = 5          # how long "hang" and "drip" take, and Retry-After of "429"
    bytes = 1000         # where "cut" cuts

`do` is an HTTP status such as "401" or "503" (with the documented error body), or one of
    reset-before   the connection is reset before the request is acted on
    reset-after    it is acted on (a submit is accepted and charged), then the connection is reset
    hang           acted on, answered only after `seconds`
    drip           acted on, the answer trickles over `seconds`
    html           a gateway's HTML page with status 403
    truncate       acted on, the JSON answer is cut in the middle
    not-json       acted on, answered with words that are no JSON
    body-422       HTTP 200 with {"code": 422}
    body-500       HTTP 200 with {"code": 500}
    no-id          acted on, answered 200 without an id
    unknown-state  a status nobody knows
    without-url    finished, but no link
    moderated      the task fails at the content filter
    failed         the task fails
    expired        the result's link answers 410
    cut            the result stops after `bytes`
    page           the result is an HTML page
    not-a-video    the result is bytes that are no video
"""

import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ON = ("submit", "status", "result", "upload", "picture")
DO = (
    "reset-before", "reset-after", "hang", "drip", "html", "truncate", "not-json", "body-422",
    "body-500", "no-id", "unknown-state", "without-url", "moderated", "failed", "expired", "cut",
    "page", "not-a-video",
)  # fmt: skip
_KEYS = {"on", "do", "nth", "first", "seconds", "bytes"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One rule; `nth` counts from 1, `seconds` and `bytes` as the table above says."""

    on: str
    do: str
    nth: int | None = None
    first: int | None = None
    seconds: float = 5.0
    bytes: int = 1000

    def hits(self, count: int) -> bool:
        if self.nth is not None:
            return count == self.nth
        return self.first is None or count <= self.first


class Faults:
    """Counts requests and says which fault, if any, the next one meets."""

    def __init__(self, rules: tuple[Fault, ...] = ()) -> None:
        self._rules = rules
        self._counts: Counter[str] = Counter()

    def next(self, on: str) -> Fault | None:
        self._counts[on] += 1
        count = self._counts[on]
        return next((rule for rule in self._rules if rule.on == on and rule.hits(count)), None)


def read_faults(path: Path | None) -> Faults:
    """Raises ValueError that names what is wrong in the file."""
    if path is None:
        return Faults()
    rules = []
    for number, row in enumerate(tomllib.loads(path.read_text()).get("fault", []), start=1):
        if unknown := set(row) - _KEYS:
            raise ValueError(f"fault {number}: unknown {', '.join(sorted(unknown))}")
        if row.get("on") not in ON:
            raise ValueError(f"fault {number}: on is one of {', '.join(ON)}")
        do = str(row.get("do", ""))
        if do not in DO and not do.isdecimal():
            raise ValueError(f"fault {number}: do is an HTTP status or one of {', '.join(DO)}")
        rules.append(Fault(**(row | {"do": do})))
    return Faults(tuple(rules))
