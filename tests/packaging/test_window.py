"""Which way the app starts, decided from the environment and its arguments."""

import pytest
from window import opens_window, qt_platforms


@pytest.mark.parametrize(
    ("settings", "platforms"),
    [
        ({}, ("offscreen",)),
        ({"DISPLAY": ""}, ("offscreen",)),
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("wayland",)),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ("wayland", "xcb")),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ("offscreen",)),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, ("wayland", "xcb")),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, ("vnc",)),
    ],
)
def test_platforms(settings: dict[str, str], platforms: tuple[str, ...]) -> None:
    assert qt_platforms(settings, "linux") == platforms


def test_other_systems_need_no_library_check() -> None:
    assert qt_platforms({}, "darwin") == ()


@pytest.mark.parametrize(
    ("arguments", "window"),
    [([], True), (["--sandbox"], True), (["doctor"], False), (["--help"], False)],
)
def test_only_the_window_needs_a_display(arguments: list[str], window: bool) -> None:
    assert opens_window(arguments) is window
