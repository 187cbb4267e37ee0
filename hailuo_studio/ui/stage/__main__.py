"""The stage alone: `python -m hailuo_studio.ui.stage [CLIP or STILL …]`."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui.stage.stage import Stage


def main(paths: list[Path]) -> int:
    """One still at most; every other file is shown as a take."""
    app = QApplication(sys.argv[:1])
    pool = ThreadPoolExecutor(2)
    cache = FrameCache(pool)
    stage = Stage(cache, pool)
    stage.set_empty("Nothing on the stage", "Name a clip or a still on the command line.", "")
    stills = [path for path in paths if QImageReader.imageFormat(str(path))]
    clips = [path for path in paths if path not in stills]
    source = str((stills or clips)[0].resolve()) if paths else ""
    if source:
        still = Still(source, "", 0, 0, 0, "")
        stage.show_still(Shot(still, "[Push in]"))
        stage.set_takes(
            (str(path), f"Take {number}", path.resolve(), "ready")
            for number, path in enumerate(clips, 1)
        )
    if clips:
        stage.show_take(str(clips[-1]))
    stage.resize(960, 640)
    stage.show()
    code = app.exec()
    cache.close()
    pool.shutdown(cancel_futures=True)
    return code


if __name__ == "__main__":
    sys.exit(main([Path(given) for given in sys.argv[1:]]))
