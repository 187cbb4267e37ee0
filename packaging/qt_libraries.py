"""The system libraries Qt needs here: asked of the loader, mapped to packages, installed."""

import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from setup_environment import Environment
from system_packages import provide
from terminal import Stop, say

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtDBus", "QtNetwork", "QtTest")
PLUGINS = {
    "offscreen": ("platforms/libqoffscreen.so",),
    "xcb": ("platforms/libqxcb.so", "xcbglintegrations/*.so"),
    "wayland": (
        "platforms/libqwayland.so",
        "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
        "wayland-shell-integration/libxdg-shell.so",
        "wayland-decoration-client/libbradient.so",
    ),
}
COMMON_PLUGINS = ("iconengines/libqsvgicon.so", "platforminputcontexts/libcompose*.so")

# Where the package's name does not follow from the soname by Debian's rule (see package_names).
PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libgmodule-2.0.so.0": "libglib2.0-0",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libz.so.1": "zlib1g",
    "libresolv.so.2": "libc6",
    "libGLdispatch.so.0": "libglvnd0",
}


def ensure_qt_libraries(environment: Environment, platforms: Sequence[str]) -> None:
    """Provide what Qt lacks to show itself on `platforms`, or stop with the exact command."""
    missing = missing_libraries(environment, platforms)
    if missing:
        names = [package_names(soname) for soname in missing]
        provide(names, why=f"Qt's libraries {', '.join(missing)}")
        missing = missing_libraries(environment, platforms)
    if missing:
        raise Stop(f"Qt still lacks {', '.join(missing)}: no package installed here brings them.")
    environment.stamp_libraries(platforms)
    say(f"Qt finds its libraries ({', '.join(platforms)}).")


def missing_libraries(environment: Environment, platforms: Sequence[str]) -> list[str]:
    """Sonames the loader does not find for Qt's modules and the plugins of `platforms`."""
    ldd = shutil.which("ldd")
    if ldd is None:
        raise Stop("`ldd` is missing: it belongs to the C library's package (libc-bin on Debian).")
    files = [str(file) for file in _files(environment, platforms)]
    asked = subprocess.run([ldd, *files], capture_output=True, text=True, check=False)
    return unresolved(asked.stdout.splitlines())


def unresolved(lines: Iterable[str]) -> list[str]:
    """The sonames `ldd` calls not found, once each; Qt's own are not the system's to bring."""
    found = (re.match(r"\s*(\S+) => not found", line) for line in lines)
    names = {match[1] for match in found if match is not None}
    return sorted(name for name in names if not name.startswith("libQt6"))


def package_names(soname: str) -> tuple[str, ...]:
    """Debian packages that may hold a library, the likeliest first.

    Debian's rule: the soname in lower case without `.so.`, with a dash where two digits would
    meet. Releases with 64-bit time append `t64` to some names (Debian 13, Ubuntu 24.04).
    """
    plain = PACKAGES.get(soname)
    if plain is None:
        name, _, version = soname.partition(".so")
        version = version.lstrip(".")
        dash = "-" if name[-1:].isdigit() and version else ""
        plain = f"{name}{dash}{version}".lower().replace("_", "-")
    return (f"{plain}t64", plain)


def _files(environment: Environment, platforms: Sequence[str]) -> list[Path]:
    found = sorted(environment.folder.glob("lib/python3.*/site-packages/PySide6"))
    if not found:
        raise Stop("PySide6 is not in the environment; delete .venv and start again.")
    files = [found[0] / f"{name}.abi3.so" for name in MODULES]
    plugins = found[0] / "Qt" / "plugins"
    for pattern in (*COMMON_PLUGINS, *(p for name in platforms for p in PLUGINS.get(name, ()))):
        files += sorted(plugins.glob(pattern))
    return [file for file in files if file.exists()]
