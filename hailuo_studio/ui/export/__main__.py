"""Parts and bar alone: `python -m hailuo_studio.ui.export`."""

import sys

from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from hailuo_studio.core.errors import ExportError
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.shot import Settings
from hailuo_studio.engine.exporting.jobs import Job, Produced, Step, StepState
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.export.bar import ExportBar
from hailuo_studio.ui.export.files_part import FilesPart

_NAMES = ("mug", "shoe", "bag", "lamp", "chair")


def clips(count: int) -> list[LibraryClip]:
    """As the library gives them; there are no files behind them."""
    return [
        LibraryClip(
            id=f"take {number}",
            stack=_NAMES[number % len(_NAMES)],
            project_id="p",
            path=f"/clips/{_NAMES[number % len(_NAMES)]}-{number}.mp4",
            missing=False,
            sha256="a" * 64,
            width=1366,
            height=768,
            seconds=6.0,
            fps=25.0,
            frames=150,
            size=4_200_000,
            saved_at=0.0,
            name=_NAMES[number % len(_NAMES)],
            number=1 + number // len(_NAMES),
            still_name=_NAMES[number % len(_NAMES)],
            still_sha256="a" * 64,
            prompt="Steam rises. [Push in]",
            settings=Settings(),
            model="hailuo",
            task_id=None,
            credits=30,
            practice=False,
        )
        for number in range(count)
    ]


def jobs() -> list[Job]:
    """One that runs and one that ended, with a failure."""
    done, failed = StepState.DONE, StepState.FAILED
    made = Produced(("/exports/mug_1x1.mp4",), 3_100_000, (), 0.61, weak=True)
    error = ExportError("shoe-1.mp4 is missing.", todo="Put the file back, then export again.")
    running = (Step("mug_9x16.mp4", state=StepState.RUNNING, part=0.4), Step("shoe_9x16.mp4"))
    ended = (
        Step("mug_1x1.mp4", state=done, part=1.0, produced=made),
        Step("shoe_1x1.mp4", state=failed, error=error),
    )
    return [
        Job("export 1", "2 files", "/exports", ended),
        Job("export 2", "mug_9x16.mp4 and 1 more", "/exports", running),
    ]


def main() -> int:
    app = QApplication(sys.argv[:1])
    theme.set_up(app)
    panel = QFrame()
    panel.setObjectName("queuePanel")
    part = FilesPart()
    part.show_clips(clips(12), "Spring shop", 1_795_000_000.0)
    column = QVBoxLayout(panel)
    column.addWidget(part)
    column.addStretch()
    bar = ExportBar()
    bar.show_jobs(jobs())
    column.addWidget(bar)
    panel.resize(720, 800)
    panel.show()
    icons.load()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
