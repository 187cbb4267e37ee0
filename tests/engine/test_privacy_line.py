"""What left this computer, said from a take's facts."""

from dataclasses import replace
from datetime import datetime

import pytest

from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.core.take import Attempt, Hosted, Outcome, Prepared, Sent, Take
from hailuo_studio.engine.privacy_line import NOTHING, PRACTICE, privacy_line
from hailuo_studio.store.hosted_stills import Trace

NOW = datetime(2026, 11, 23, 15, 0).timestamp()
AT_TWO = datetime(2026, 11, 23, 14, 2).timestamp()
TOMORROW = datetime(2026, 11, 24, 14, 2).timestamp()
STILL = Still("/stills/mug.jpg", "a" * 64, 1600, 900, 1, "JPEG")
PREPARED = Prepared("/p.jpg", "b" * 64, 2560, 1440, 1_234_567, "JPEG", ("GPS position", "camera"))
UNSENT = Take(
    id="t1",
    project_id="p",
    batch_id="b",
    number=1,
    created_at=AT_TWO,
    shot=Shot(STILL, "Steam rises."),
    agreed=30,
    estimate=(30, 30),
    catalog_version="v1",
    agreed_at=AT_TWO,
)
READY = replace(UNSENT, prepared=PREPARED)
UP = Trace("http:api.imgbb.com", "https://i.ibb.co/x.jpg", AT_TWO, TOMORROW, None, "")
BUCKET = Trace("s3:s3.example.com/stills", "https://s3.example.com/x", AT_TWO, TOMORROW, None, "x")
WHAT = "A JPEG of 2560 × 1440 (1.2 MB), without GPS position, camera,"


def attempt(outcome: Outcome | None, hosting: str = "http:api.imgbb.com") -> Attempt:
    sent = Sent("https://apiin.one", "f", {}, hosting, 30, 30, "v1")
    return Attempt(1, AT_TWO, "2026-11-23", sent, outcome)


def line(take: Take, trace: Trace | None = None) -> str:
    return privacy_line(take, trace, False, NOW)


def test_what_was_not_sent() -> None:
    assert line(UNSENT) == line(READY) == NOTHING
    assert line(replace(READY, attempts=(attempt(Outcome.NOT_SENT),))) == NOTHING


def test_practice_says_so_whatever_happened() -> None:
    done = replace(READY, attempts=(attempt(Outcome.ACCEPTED),))
    assert privacy_line(done, UP, True, NOW) == PRACTICE


@pytest.mark.parametrize(
    ("trace", "said"),
    [
        (UP, "went to ImgBB; expires at 2026-11-24 14:02."),
        (replace(UP, expires_at=AT_TWO), "went to ImgBB; expired at 14:02."),
        (
            replace(UP, kind="http:api.cloudinary.com", expires_at=None),
            "went to Cloudinary; it stays until it is deleted there.",
        ),
        (
            replace(UP, kind="http:files.example.com", object_name="https://files.example.com/x"),
            "went to files.example.com; its link ends at 2026-11-24 14:02; "
            "it is deleted once no take needs it.",
        ),
        (
            BUCKET,
            "went to your bucket stills at s3.example.com; its link ends at 2026-11-24 14:02; "
            "it is deleted once no take needs it.",
        ),
        (
            replace(BUCKET, removed_at=AT_TWO),
            "went to your bucket stills at s3.example.com; deleted there at 14:02.",
        ),
        (
            replace(BUCKET, url=None),
            "may have reached your bucket stills at s3.example.com: its upload was cut off. "
            "It is deleted there as soon as that can be done.",
        ),
        (
            Trace("tunnel:https://a.example/s", "https://a.example/s/x", AT_TWO, NOW, None, "x"),
            "is shown from this computer as a.example while takes need it.",
        ),
        (
            Trace("tunnel:https://a.example", "https://a.example/x", AT_TWO, NOW, AT_TWO, "x"),
            "was shown from this computer as a.example until 14:02.",
        ),
    ],
)
def test_where_the_picture_is_and_until_when(trace: Trace, said: str) -> None:
    assert line(READY, trace) == f"{WHAT} {said}"


@pytest.mark.parametrize(
    ("outcome", "goes"),
    [
        (Outcome.ACCEPTED, "went to"),
        (Outcome.REFUSED, "went to"),
        (Outcome.UNANSWERED, "went to"),
        (None, "is on its way to"),
    ],
)
def test_where_the_request_went(outcome: Outcome | None, goes: str) -> None:
    take = replace(READY, attempts=(attempt(outcome), attempt(Outcome.NOT_SENT)))
    assert line(take, UP).endswith(f". Your prompt {goes} apiin.one at 14:02.")


def test_a_link_of_ones_own() -> None:
    still = replace(STILL, source="https://pictures.example.com/mug.jpg")
    sent = (attempt(Outcome.ACCEPTED, "public"),)
    take = replace(READY, shot=Shot(still, "x"), hosted=Hosted(still.source, "public"))
    assert line(take) == NOTHING
    take = replace(take, attempts=sent)
    assert line(take) == (
        "Your prompt and your link to pictures.example.com went to apiin.one at 14:02."
    )


def test_a_picture_inside_the_request() -> None:
    plain = replace(PREPARED, stripped=(), size=89_400)
    take = replace(READY, prepared=plain, attempts=(attempt(Outcome.ACCEPTED, "data-uri"),))
    assert line(take) == (
        "Your prompt and, in the same request, a JPEG of 2560 × 1440 (89 kB) "
        "went to apiin.one at 14:02."
    )
