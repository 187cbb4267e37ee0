"""The privacy line of a take: what left this computer, where to, until when, and what did not go
along. Short sentences from its facts; pure."""

from datetime import datetime
from urllib.parse import urlsplit

from hailuo_studio.core.hosting import DATA_URI, TUNNEL
from hailuo_studio.core.take import Attempt, Outcome, Prepared, Take
from hailuo_studio.store.hosted_stills import Trace

PUBLIC = "public"
NOTHING = "Nothing has left this computer."
PRACTICE = "Practice: nothing left this computer."
_CALLED = {"api.imgbb.com": "ImgBB", "api.cloudinary.com": "Cloudinary"}


def privacy_line(take: Take, trace: Trace | None, practice: bool, now: float) -> str:
    """`trace` is what the ledger knows of the picture's copy online; `now` (epoch seconds) tells
    what has ended from what will."""
    if practice:
        return PRACTICE
    sentences = (_picture(take, trace, now), _request(take, now))
    return " ".join(filter(None, sentences)) or NOTHING


def place_words(kind: str) -> str:
    """Where copies of that kind are, for a sentence."""
    way, _, where = kind.partition(":")
    if way == "s3":
        host, _, bucket = where.rpartition("/")
        return f"your bucket {bucket} at {host}"
    return _CALLED.get(where, where)


def _picture(take: Take, trace: Trace | None, now: float) -> str:
    prepared = take.prepared
    if trace is None or prepared is None:
        return ""
    what = _what(prepared)
    if trace.kind.startswith(TUNNEL):
        where = urlsplit(trace.kind.removeprefix(TUNNEL)).netloc
        if trace.removed_at is not None:
            end = f"was shown from this computer as {where} until {_at(trace.removed_at, now)}"
        else:
            end = f"is shown from this computer as {where} while takes need it"
        return f"{what} {end}."
    where = place_words(trace.kind)
    if trace.url is None:
        return f"{what} may have reached {where}: its upload was cut off.{_removed(trace, now)}"
    return f"{what} went to {where}; {_until(trace, now)}."


def _until(trace: Trace, now: float) -> str:
    """When the copy ends, or has ended."""
    if trace.removed_at is not None:
        return f"deleted there at {_at(trace.removed_at, now)}"
    ends = trace.expires_at
    if trace.object_name:
        link = f"its link ends at {_at(ends, now)}; " if ends is not None and ends > now else ""
        return f"{link}it is deleted once no take needs it"
    if ends is None:
        return "it stays until it is deleted there"
    return f"{'expires' if ends > now else 'expired'} at {_at(ends, now)}"


def _removed(trace: Trace, now: float) -> str:
    if trace.removed_at is not None:
        return f" Deleted there at {_at(trace.removed_at, now)}."
    return " It is deleted there as soon as that can be done." if trace.object_name else ""


def _request(take: Take, now: float) -> str:
    attempt = next((one for one in reversed(take.attempts) if _left(one)), None)
    if attempt is None:
        return ""
    where = urlsplit(attempt.sent.origin).netloc or attempt.sent.origin
    goes = "is on its way to" if attempt.outcome is None else "went to"
    if attempt.sent.hosting == DATA_URI and take.prepared is not None:
        what = f"Your prompt and, in the same request, {_small(_what(take.prepared))}"
        goes = goes.replace("is", "are")
    elif attempt.sent.hosting == PUBLIC:
        shown = urlsplit(take.shot.still.source).netloc
        what, goes = f"Your prompt and your link to {shown}", goes.replace("is", "are")
    else:
        what = "Your prompt"
    return f"{what} {goes} {where} at {_at(attempt.intent_at, now)}."


def _left(attempt: Attempt) -> bool:
    """Whether its request may have left this computer."""
    return attempt.outcome is not Outcome.NOT_SENT


def _what(prepared: Prepared) -> str:
    """ "A JPEG of 2560 × 1440 (1.2 MB), without GPS position, camera" """
    article = "An" if prepared.format[:1] in "AEIO" else "A"
    words = f"{article} {prepared.format} of {prepared.width} × {prepared.height}"
    words += f" ({_size(prepared.size)})"
    return f"{words}, without {', '.join(prepared.stripped)}," if prepared.stripped else words


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _size(count: int) -> str:
    """As people read file sizes: 1,000 bytes are a kilobyte."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(1, round(count / 1e3))} kB"


def _at(when: float, now: float) -> str:
    """The time of day, with the day where that is not today's."""
    moment = datetime.fromtimestamp(when)
    same_day = moment.date() == datetime.fromtimestamp(now).date()
    return f"{moment:%H:%M}" if same_day else f"{moment:%Y-%m-%d %H:%M}"
