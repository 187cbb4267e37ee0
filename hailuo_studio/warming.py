"""Reads ahead what the first picture, request, clip, room and sheet would make the window wait
for."""

import importlib

_READ_AHEAD = (
    "hailuo_studio.media.still",
    "hailuo_studio.media.thumbnail",
    "hailuo_studio.media.prepare",
    "hailuo_studio.media.compare",
    "hailuo_studio.media.clip",
    "hailuo_studio.media.frame_decode",
    "hailuo_studio.hosting.http_endpoint",
    "hailuo_studio.api.download",
    "hailuo_studio.ui.review.room",
    "hailuo_studio.ui.settings.sheet",
    "hailuo_studio.ui.link.sheet",
    "hailuo_studio.ui.palette.sheet",
    "hailuo_studio.ui.palette.entries",
    "hailuo_studio.ui.ledger.sheet",
    "hailuo_studio.ui.export.sheet",
    "hailuo_studio.ui.cheat_sheet.sheet",
    "hailuo_studio.ui.hotfolder.sheet",
    "hailuo_studio.ui.guide.sheet",
    "hailuo_studio.ui.first_run.card",
)


def warm() -> None:
    """Import it all, in a thread and after the first frame."""
    for name in _READ_AHEAD:
        importlib.import_module(name)
    from hailuo_studio.network.warming import warm as warm_network

    warm_network()
