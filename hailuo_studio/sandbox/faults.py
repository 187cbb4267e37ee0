"""Faults on demand, from a TOML file:

    [[fault]]
    on = "submit"        # submit | status | result | upload | picture | callback
    do = "429"           # see below
    nth = 1              # only the n-th request of that kind; or
    first = 3            # the first n of them; or
    every = 2            # every n-th; or none of the three: all of them
    seconds = 5          # how long "hang", "drip" and "late" take, and Retry-After of "429"
    bytes = 1000         # where "cut" cuts

`do` is an HTTP status, "400" to "599" (with the documented error body), or one of
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
    unknown-state  a status nobody knows (status only, like the next three)
    without-url    finished, but no link
    moderated      the task fails at the content filter
    failed         the task fails
    expired        the result's link answers 410
    cut            the result stops after `bytes`
    page           the result is an HTML page
    not-a-video    the result is bytes that are no video
    lost           the task's callback is never posted (callback only, like the next five)
    late           posted `seconds` after the task was done
    garbage        posted with a body that is no JSON
    twice          posted two times
    too-early      posted when the task was accepted, and not when it is done
    challenge      a challenge is posted at once; nothing more where it is not given back
"""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Annotated

import msgspec

from hailuo_studio.core.errors import SettingsError

ON = ("submit", "status", "result", "upload", "picture", "callback")
DO = (
    "reset-before", "reset-after", "hang", "drip", "html", "truncate", "not-json", "body-422",
    "body-500", "no-id", "unknown-state", "without-url", "moderated", "failed", "expired", "cut",
    "page", "not-a-video", "lost", "late", "garbage", "twice", "too-early", "challenge",
)  # fmt: skip
OF_A_STATUS = ("unknown-state", "without-url", "moderated", "failed")
OF_A_CALLBACK = ("lost", "late", "garbage", "twice", "too-early", "challenge")
Count = Annotated[int, msgspec.Meta(ge=1)]
Amount = Annotated[float, msgspec.Meta(ge=0)]


class Fault(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One rule, as the table above says."""

    on: str
    do: str
    nth: Count | None = None
    first: Count | None = None
    every: Count | None = None
    seconds: Amount = 5.0
    bytes: Annotated[int, msgspec.Meta(ge=0)] = 1000

    def __post_init__(self) -> None:
        if self.on not in ON:
            raise ValueError(f"`on` is one of {', '.join(ON)}, not {self.on}")
        if self.status is None and self.do not in DO:
            raise ValueError(f"`do` is 400 … 599 or one of {', '.join(DO)}, not {self.do}")
        if self.do in OF_A_STATUS and self.on != "status":
            raise ValueError(f"{self.do} happens to a status only, not to {self.on}")
        if (self.do in OF_A_CALLBACK) != (self.on == "callback"):
            raise ValueError(f"{self.do} does not happen to a {self.on}")
        if sum(limit is not None for limit in (self.nth, self.first, self.every)) > 1:
            raise ValueError("at most one of `nth`, `first` and `every`")

    @property
    def status(self) -> int | None:
        """The HTTP status it answers with, if that is what it does."""
        number = int(self.do) if self.do.isdecimal() else 0
        return number if 400 <= number <= 599 else None

    def hits(self, count: int) -> bool:
        if self.nth is not None:
            return count == self.nth
        if self.every is not None:
            return count % self.every == 0
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


class _File(msgspec.Struct, forbid_unknown_fields=True):
    fault: list[Fault] = msgspec.field(default_factory=list)


def read_faults(path: Path | None) -> Faults:
    """The rules of the file. Raises SettingsError that names what is wrong in it."""
    if path is None:
        return Faults()
    try:
        rules = msgspec.convert(tomllib.loads(path.read_text("utf-8")), _File).fault
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"The faults in {path} can't be read: {error}.", todo="Mend the file."
        ) from error
    return Faults(tuple(rules))
