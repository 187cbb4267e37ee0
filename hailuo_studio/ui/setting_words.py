"""A shot's settings as a person reads them: "standard · 6 s · 768P"."""

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.shot import Mode, Settings


def setting_words(settings: Settings) -> str:
    mode = {Mode.STANDARD: _tr("standard"), Mode.PRO: _tr("pro")}[settings.mode]
    words = _tr("{0} · {1} s · {2}")
    return words.format(mode, settings.duration.value, settings.resolution.value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
