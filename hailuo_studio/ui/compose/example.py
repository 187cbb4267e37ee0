"""Words for a newcomer: how a prompt reads."""

from PySide6.QtCore import QCoreApplication


def example() -> str:
    """Of the first sample. Translations leave the camera command as it is."""
    return QCoreApplication.translate("example", "Steam rises from the cup, slowly. [Push in]")
