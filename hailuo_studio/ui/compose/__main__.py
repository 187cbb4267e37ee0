"""The compose panel alone: `python -m hailuo_studio.ui.compose`."""

import sys

from PySide6.QtWidgets import QApplication

from hailuo_studio.core.catalog import Quote
from hailuo_studio.core.limits import Fix
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.compose.asking import Asking
from hailuo_studio.ui.compose.panel import ComposePanel
from hailuo_studio.ui.segments import Choice

_REFUSAL = "The model makes 1080P clips of 6 seconds only. Choose 768P for 10 seconds."


def shown() -> Asking:
    """Two stills, four takes, one combination that is not possible."""
    return Asking(
        shots=2,
        prompt="Steam rises. [Push in]",
        mode="standard",
        duration="10",
        resolution="768P",
        modes=(Choice("standard", "Standard"), Choice("pro", "Pro")),
        durations=(Choice("6", "6 s"), Choice("10", "10 s")),
        resolutions=(Choice("768P", "768P"), Choice("1080P", "1080P", _REFUSAL)),
        quote=Quote(4, 180, 180, 180, "v1"),
        cost="2 stills × 2 takes = 180 credits ≈ $1.80",
        button="Generate 4 takes",
        missing="",
        fix=Fix.NONE,
        refusal=_REFUSAL,
    )


def main() -> int:
    app = QApplication(sys.argv[:1])
    theme.set_up(app)
    panel = ComposePanel()
    panel.show_asking(shown(), "Spend 180 credits ≈ $1.80?", "Picture link: ImgBB, 24 h")
    panel.show_takes(2)
    panel.resize(860, 260)
    panel.show()
    icons.load()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
