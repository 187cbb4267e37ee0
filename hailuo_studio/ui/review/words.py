"""What the Review room says in words."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.library import LibraryClip, Rebuilt, RejectReason, Stack, Wanted, Yield
from hailuo_studio.core.take import Judgement
from hailuo_studio.ui import sentences
from hailuo_studio.ui.setting_words import setting_words
from hailuo_studio.ui.written import day_in_words, decimal, number, time


def _tr(text: str) -> str:
    return QCoreApplication.translate("review", text)


def clips(count: int) -> str:
    return _tr("1 clip") if count == 1 else _tr("{0} clips").format(number(count))


def rebuilt(brought: Rebuilt) -> tuple[str, ...]:
    """What reading the folders brought, then what could not be read."""
    said = _tr("The folders were read: {0}, {1} new, {2} moved, {3} missing.").format(
        clips(brought.clips), number(brought.new), number(brought.moved), number(brought.missing)
    )
    bad = brought.unreadable
    if not bad:
        return (said,)
    first = _tr("Not read: {0}").format(sentences.said(bad[0]))
    more = _tr("{0}, and {1} more").format(first, number(len(bad) - 1))
    return (said, more if len(bad) > 1 else first)


def reasoned(clip: LibraryClip, why: RejectReason) -> str:
    """What a reason was written down for, when another clip is watched already."""
    return _tr("{0}, {1}: {2}").format(clip.name, take(clip), reason(why))


def day(saved_at: float, today: date) -> str:
    """`Today`, `Yesterday`, `21 November`, with the year where it is another."""
    when = datetime.fromtimestamp(saved_at).date()
    if when == today:
        return _tr("Today")
    if when == today - timedelta(days=1):
        return _tr("Yesterday")
    return day_in_words(saved_at, year=when.year != today.year)


def stack(one: Stack) -> str:
    """`4 takes · 2 undecided`, `1 kept · 2 undecided`, `4 takes · rejected`."""
    said = [_tr("1 take") if one.clips == 1 else _tr("{0} takes").format(number(one.clips))]
    if one.kept:
        # How many there are stands in the picture's corner.
        said = [_tr("kept") if one.clips == 1 else _tr("{0} kept").format(number(one.kept))]
    if one.undecided:
        said.append(_tr("undecided") if one.clips == 1 else _undecided(one.undecided))
    elif not one.kept:
        said.append(_tr("rejected"))
    return " · ".join(said)


def _undecided(count: int) -> str:
    return _tr("{0} undecided").format(number(count))


def judged(clip: LibraryClip) -> str:
    """`kept`, `rejected: hands`, `undecided`."""
    if clip.missing:
        return _tr("missing")
    if clip.judgement is Judgement.KEEP:
        return _tr("kept")
    if clip.judgement is Judgement.REJECT:
        if clip.reason is None:
            return _tr("rejected")
        return _tr("rejected: {0}").format(reason(clip.reason))
    return _tr("undecided")


def take(clip: LibraryClip) -> str:
    """What a take of a shot is called."""
    return _tr("Take {0}").format(clip.number) if clip.number else clip.name


def about(clip: LibraryClip) -> str:
    """Settings, price and date in a line."""
    said = [setting_words(clip.settings)] if clip.settings is not None else []
    if clip.credits is not None:
        said.append(_tr("{0} credits").format(number(clip.credits)))
    said.append(f"{day(clip.saved_at, date.today())}, {time(clip.saved_at)}")
    return "  ·  ".join(said)


def reason(one: RejectReason) -> str:
    return {
        RejectReason.FACE_DRIFT: _tr("face drift"),
        RejectReason.HANDS: _tr("hands"),
        RejectReason.WARPED_PRODUCT: _tr("warped product or logo"),
        RejectReason.WRONG_MOVE: _tr("wrong move"),
        RejectReason.FLICKER: _tr("flicker"),
        RejectReason.OTHER: _tr("other"),
    }[one]


def wanted(one: Wanted) -> str:
    return {
        Wanted.ALL: _tr("All"),
        Wanted.UNDECIDED: _tr("Undecided"),
        Wanted.KEPT: _tr("Kept"),
        Wanted.REJECTED: _tr("Rejected"),
        Wanted.MARKED: _tr("Marked"),
        Wanted.MISSING: _tr("Missing"),
    }[one]


def done(judgement: Judgement | None, count: int) -> str:
    """What was just decided, for the line with its undo."""
    said = {
        Judgement.KEEP: _tr("Kept {0}."),
        Judgement.REJECT: _tr("Rejected {0}."),
        None: _tr("{0} undecided again."),
    }
    return said[judgement].format(clips(count))


def kept_of_made(one: Yield) -> str:
    return _tr("{0} of {1} kept").format(number(one.kept), number(one.made))


def per_kept(one: Yield) -> str:
    """Credits for each kept clip; a dash where nothing can be said."""
    if one.per_kept is None:
        return "—"
    exact = round(one.per_kept, 1)
    return _tr("{0} credits").format(decimal(exact, 0 if exact.is_integer() else 1))
