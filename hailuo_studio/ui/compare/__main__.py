"""The comparison alone: `python -m hailuo_studio.ui.compare [--light] CLIP or STILL …`; without
any, three short clips that are filmed for it."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QApplication

from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.paths import resources
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.compare.comparison import Comparison
from hailuo_studio.ui.compare.item import CompareItem

_MOVES = ("[Push in]", "[Truck left]", "[Zoom out]")


def main(given: list[str]) -> int:
    app = QApplication(sys.argv[:1])
    theme.set_up(app, "light" if "--light" in given else "dark")
    icons.load()
    with TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        paths = [Path(name) for name in given if name != "--light"] or _filmed(Path(folder))
        cache = FrameCache(pool)
        comparison = Comparison(cache)
        comparison.setWindowTitle("Comparison")
        comparison.closed.connect(app.quit)
        comparison.resize(1280, 800)
        comparison.show()
        comparison.compare([_item(path) for path in paths])
        code = app.exec()
        comparison.clear()
        cache.close()
    return code


def _item(path: Path) -> CompareItem:
    is_still = bool(QImageReader.imageFormat(str(path)))
    return CompareItem(str(path), path.stem, QImage(str(path)) if is_still else path)


def _filmed(folder: Path) -> list[Path]:
    from hailuo_studio.media.film import film

    still = (resources() / "stills" / "coffee.png").read_bytes()
    paths = [folder / f"Take {number}.mp4" for number in range(1, len(_MOVES) + 1)]
    for path, move in zip(paths, _MOVES, strict=True):
        film(still, move, 1.0, 240, path)
    return paths


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
