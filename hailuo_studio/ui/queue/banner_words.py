"""A banner in words, and what a person can do about it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hailuo_studio.engine.views import Banner, BannerKind
from hailuo_studio.ui import sentences, written
from hailuo_studio.ui.queue.state_words import clock


class Remedy(StrEnum):
    CONTINUE = "continue"
    KEY = "key"
    BILLING = "billing"
    PICTURE_LINK = "picture link"
    CEILING = "ceiling"
    PROJECT_CEILING = "project ceiling"


@dataclass(frozen=True, slots=True)
class Said:
    text: str
    remedies: tuple[tuple[Remedy, str], ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("banner", text)


def said(banner: Banner, now: float) -> Said:
    """`now` is for the countdown of what goes on by itself."""
    go_on = (Remedy.CONTINUE, _tr("Continue"))
    words = sentences.said(banner.words)
    head, remedies = {
        BannerKind.PAUSED: (_tr("Paused. What is paid for still comes home."), (go_on,)),
        BannerKind.KEY_MISSING: (
            _tr("No API key is stored."),
            ((Remedy.KEY, _tr("Add the key")),),
        ),
        BannerKind.KEY_REFUSED: (
            _tr("The service refused the key."),
            ((Remedy.KEY, _tr("Change the key")), go_on),
        ),
        BannerKind.CREDITS_SHORT: (
            _tr("Credits ran out."),
            ((Remedy.BILLING, _tr("Billing")), go_on),
        ),
        BannerKind.SLOW_DOWN: (_tr("The service asks to slow down."), (go_on,)),
        BannerKind.OFFLINE: (_tr("No connection."), ((Remedy.CONTINUE, _tr("Try now")),)),
        BannerKind.PICTURE_LINK: (
            _tr("Pictures need a web address."),
            ((Remedy.PICTURE_LINK, _tr("Choose a picture link")),),
        ),
        BannerKind.PICTURE_HOST: (words, ((Remedy.CONTINUE, _tr("Try now")),)),
        BannerKind.DISK: (words, ((Remedy.CONTINUE, _tr("Try now")),)),
        BannerKind.CEILING: (
            _tr("Today's ceiling is reached."),
            ((Remedy.CEILING, _tr("Change the ceiling")), go_on),
        ),
        BannerKind.PROJECT_CEILING: (
            _tr("The project's ceiling is reached."),
            ((Remedy.PROJECT_CEILING, _tr("Change the ceiling")), go_on),
        ),
        BannerKind.BATCH_CEILING: (
            _tr("The batch's ceiling is reached."),
            ((Remedy.CEILING, _tr("Change the ceiling")), go_on),
        ),
        BannerKind.SAME_FAILURES: (words, (go_on,)),
        BannerKind.SETTINGS: (words, ((Remedy.CONTINUE, _tr("Try again")),)),
        BannerKind.LEDGER: (words, ((Remedy.CONTINUE, _tr("Try again")),)),
        BannerKind.KEYCHAIN: (
            words,
            ((Remedy.KEY, _tr("Use a key for this run")), (Remedy.CONTINUE, _tr("Try again"))),
        ),
    }[banner.kind]
    return Said(" ".join(filter(None, (head, _waiting(banner), _until(banner, now)))), remedies)


_NEEDS_CREDITS = frozenset(
    {
        BannerKind.CREDITS_SHORT,
        BannerKind.CEILING,
        BannerKind.PROJECT_CEILING,
        BannerKind.BATCH_CEILING,
    }
)


def _waiting(banner: Banner) -> str:
    if not banner.waiting:
        return ""
    words = (
        _tr("1 waits")
        if banner.waiting == 1
        else _tr("{0} wait").format(written.number(banner.waiting))
    )
    if banner.needed and banner.kind in _NEEDS_CREDITS:
        return _tr("{0}, {1} credits needed.").format(words, written.number(banner.needed))
    return f"{words}."


def _until(banner: Banner, now: float) -> str:
    if banner.until is None or banner.until <= now:
        return ""
    return _tr("It goes on in {0}.").format(clock(banner.until - now))
