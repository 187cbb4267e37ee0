"""Programs that tests start (an X server, a keychain …), installed where that may be done."""

import shutil
import sys

from qt_libraries import missing_libraries, package_names
from setup_environment import Environment
from system_packages import command, has_apt, may_install, names_of, provide

TOOLS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "strace": "strace",
}


def provide_for_tests(environment: Environment) -> list[str]:
    """Install the tools tests need and Qt's libraries for X11; what lacks still, a line each."""
    wanted = _wanted(environment) if sys.platform == "linux" else {}
    if wanted and may_install():
        provide(list(wanted.values()), why=f"for the tests: {', '.join(wanted)}")
        wanted = _wanted(environment)
    if not wanted:
        return []
    names = names_of(list(wanted.values()))
    fix = command(names) if has_apt() else f"install what Debian calls {' '.join(names)}"
    return [f"tests that need {', '.join(wanted)} — not on this machine: {fix}"]


def _wanted(environment: Environment) -> dict[str, tuple[str, ...]]:
    tools: dict[str, tuple[str, ...]] = {
        tool: (name,) for tool, name in TOOLS.items() if shutil.which(tool) is None
    }
    if environment.has_libraries(["xcb"]):
        return tools
    libraries = missing_libraries(environment, ["xcb"])
    if not libraries:
        environment.stamp_libraries(["xcb"])
    return tools | {soname: package_names(soname) for soname in libraries}
