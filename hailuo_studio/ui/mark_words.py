"""What was noticed in a clip, in the language of the window.

The library keeps a mark's words in English, as they were written when the clip was looked at; here
they are recognised by the templates they were made from, as the engine's sentences are.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hailuo_studio.core.library import Mark, MarkKind
from hailuo_studio.ui.templates import recognise


def _templates(*marked: object) -> tuple[str, ...]:
    return tuple(map(str, marked))


_FRAMES = _templates(
    QT_TRANSLATE_NOOP("marks", "frame {0}"),
    QT_TRANSLATE_NOOP("marks", "frames {0}–{1}"),
)
_WORDS = _templates(
    QT_TRANSLATE_NOOP("marks", "nothing moves in all of it"),
    QT_TRANSLATE_NOOP("marks", "all frames black"),
    QT_TRANSLATE_NOOP("marks", "the light flickers in {0}"),
    QT_TRANSLATE_NOOP("marks", "another picture from frame {0} on"),
    QT_TRANSLATE_NOOP("marks", "frame 1 does not look like the still ({0} % alike)"),
    QT_TRANSLATE_NOOP("marks", "{0} more saturated than the beginning"),
    QT_TRANSLATE_NOOP("marks", "{0} less red than the beginning"),
    QT_TRANSLATE_NOOP("marks", "{0} yellower than the beginning"),
    QT_TRANSLATE_NOOP("marks", "{0} redder than the beginning"),
    QT_TRANSLATE_NOOP("marks", "{0} bluer than the beginning"),
    QT_TRANSLATE_NOOP("marks", "{0} paler than the beginning"),
    QT_TRANSLATE_NOOP("marks", "{0} shows another picture"),
    QT_TRANSLATE_NOOP("marks", "{0} show another picture"),
    QT_TRANSLATE_NOOP("marks", "{0} identical"),
    QT_TRANSLATE_NOOP("marks", "{0} black"),
)


def mark_words(mark: Mark) -> str:
    """ "frames 90–141 identical"; words nobody knows stay as they are."""
    return _again(mark.words, _WORDS)


def kind_words(kind: MarkKind) -> str:
    return {
        MarkKind.FROZEN: _tr("frozen"),
        MarkKind.BLACK: _tr("black"),
        MarkKind.FLICKER: _tr("flicker"),
        MarkKind.FAR_FROM_STILL: _tr("first frame far from the still"),
        MarkKind.CUT: _tr("sudden cut"),
        MarkKind.DRIFT: _tr("drift over time"),
    }[kind]


def _again(words: str, templates: tuple[str, ...]) -> str:
    found = recognise(words, templates)
    if found is None:
        return words
    template, filled = found
    return _tr(template).format(*(_again(one, _FRAMES) for one in filled))


def _tr(text: str) -> str:
    return QCoreApplication.translate("marks", text)
