"""A take's state as a person reads it."""

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.take import Judgement, State
from hailuo_studio.engine.accounts import differs
from hailuo_studio.engine.time_left import spoken
from hailuo_studio.engine.views import Row
from hailuo_studio.ui import sentences, written

_SENDING = frozenset({State.PREPARING, State.HOSTING, State.SUBMITTING})
LIVE = _SENDING | {State.GENERATING, State.DOWNLOADING}


def _tr(text: str) -> str:
    return QCoreApplication.translate("state", text)


def clock(seconds: float) -> str:
    """00:41, or 1:02:03 above an hour."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def short(state: State) -> str:
    """One or two words, for a tab or a heading."""
    if state in _SENDING:
        return _tr("sending")
    if state.needs_person:
        return _tr("needs you")
    return {
        State.QUEUED: _tr("waiting"),
        State.GENERATING: _tr("making the clip"),
        State.DOWNLOADING: _tr("saving"),
        State.READY: _tr("ready"),
        State.FAILED: _tr("failed"),
        State.CANCELLED: _tr("cancelled"),
    }[state]


def sentence(row: Row, now: float, usual: tuple[float, float]) -> str:
    """What the row says below the name; `usual` is when such takes finish, in seconds."""
    state = row.state
    if row.note and not state.ended:
        rest = f" · {clock(row.until - now)}" if row.until is not None and row.until > now else ""
        return f"{sentences.said(row.note)}{rest}"
    if state is State.GENERATING:
        passed = now - row.since
        words = _tr("{0} · usually {1}–{2} s")
        if passed > usual[1]:
            words = _tr("{0} · late, usually {1}–{2} s")
        return words.format(clock(passed), round(usual[0]), round(usual[1]))
    if state in LIVE:
        return f"{short(state)} {clock(now - row.since)}"
    if state is State.FAILED and row.take.failure is not None:
        failed = _tr("failed: {0}").format(sentences.said(row.take.failure.words))
        return " · ".join(filter(None, (charge_words(row), failed)))
    if words := charge_words(row):
        return words
    return " · ".join(filter(None, (_behind(row) or short(state), _judgement(row))))


def _behind(row: Row) -> str:
    """Where a pilot goes ahead of it; else empty."""
    pilot = row.take.behind
    if not pilot or not row.state.unsent:
        return ""
    if pilot == 1:
        return _tr("waits for your word after the first")
    return _tr("waits for your word after the first {0}").format(pilot)


def charge_words(row: Row) -> str:
    """Where the service reported another charge than was quoted; else empty."""
    take = row.take
    if take.charged is None or not differs(take.charged, take.estimate):
        return ""
    low, high = take.estimate
    quoted = written.span(low, high)
    return _tr("charged {0}, quoted {1}").format(written.number(take.charged), quoted)


def _judgement(row: Row) -> str:
    if row.take.judgement is None or row.state is not State.READY:
        return ""
    return _tr("kept") if row.take.judgement is Judgement.KEEP else _tr("rejected")


def time_left(seconds: float | None) -> str:
    """ "about 35 min left"; empty where it can't be known."""
    match spoken(seconds):
        case "s", _:
            return _tr("less than a minute left")
        case "min", number:
            return _tr("about {0} min left").format(number)
        case "h", number:
            return _tr("about {0} h left").format(number)
    return ""


def title(row: Row) -> str:
    """ "mug · take 2"."""
    return _tr("{0} · take {1}").format(row.take.shot.title, row.take.number)
