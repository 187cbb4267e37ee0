"""Where the program keeps its files."""

import os
from pathlib import Path

import platformdirs

from hailuo_studio.engine.folders import Folders

NAME = "Hailuo Studio"
HOME_VARIABLE = "HAILUO_STUDIO_HOME"


def home() -> Path:
    """`HAILUO_STUDIO_HOME`, else the platform's folder for a program's data."""
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return platformdirs.user_data_path("hailuo-studio", appauthor=False)


def settings_file() -> Path:
    return home() / "settings.toml"


def window_file() -> Path:
    """How the window was left."""
    return home() / "window.json"


def logs() -> Path:
    return home() / "logs"


def folders(practice: bool) -> Folders:
    """The real ledger's folders, or those of Practice, which never mix."""
    if os.environ.get(HOME_VARIABLE):
        clips, exports = home() / "clips", home() / "exports"
    else:
        videos = platformdirs.user_videos_path()
        clips, exports = videos / NAME, videos / f"{NAME} exports"
    if practice:
        return Folders(home() / "practice", home() / "practice" / "clips", exports)
    return Folders(home(), clips, exports)


def resources() -> Path:
    return Path(__file__).parent / "resources"
