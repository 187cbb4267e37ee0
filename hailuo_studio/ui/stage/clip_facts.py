"""What a person should know of clips that are shown, beside what they see."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hailuo_studio.media.frames import Clip


def clip_facts(clips: Sequence[Clip]) -> tuple[str, str]:
    """A word or two for the transport, and the sentences that explain them; empty when all is
    as usual: no sound, full size."""
    short, words = [], []
    if any(clip.sound for clip in clips):
        short.append(_tr("muted"))
        words.append(_tr("There is sound; it is played muted. Another player plays it."))
    reduced = max((clip.reduced for clip in clips), default=1)
    if reduced > 1:
        short.append({2: "½"}.get(reduced, "¼"))
        words.append(_tr("Kept at a part of its size, so that all fits into memory."))
    return " · ".join(short), " ".join(words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Player", words)
