"""Which library is missing is the loader's word; which package holds it follows Debian's rule."""

import sys
from pathlib import Path

import PySide6
import pytest
from qt_libraries import missing_libraries, package_names, unresolved
from setup_environment import Environment

LDD = """\
/x/PySide6/QtGui.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd5a3f2000)
\tlibQt6Gui.so.6 => /x/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f2c7a400000)
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2c79e00000)
/x/PySide6/QtWidgets.abi3.so:
\tlibEGL.so.1 => not found
\tlibxkbcommon.so.0 => not found
\tlibQt6Pdf.so.6 => not found
"""


@pytest.mark.parametrize(
    ("soname", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-util.so.1", "libxcb-util1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libbrotlidec.so.1", "libbrotli1"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libGLdispatch.so.0", "libglvnd0"),
        ("libwayland-client.so.0", "libwayland-client0"),
    ],
)
def test_packages_follow_from_the_soname(soname: str, package: str) -> None:
    assert package_names(soname) == (f"{package}t64", package)


def test_the_loaders_words_are_read_once_each_and_without_qts_own() -> None:
    assert unresolved(LDD.splitlines()) == ["libEGL.so.1", "libxkbcommon.so.0"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has ldd")
def test_the_loader_is_asked(tmp_path: Path) -> None:
    folder = tmp_path / ".venv" / "lib" / "python3.11" / "site-packages" / "PySide6"
    folder.mkdir(parents=True)
    module = Path(PySide6.__path__[0], "QtCore.abi3.so").read_bytes()
    assert b"\0libm.so.6\0" in module
    renamed = module.replace(b"\0libm.so.6\0", b"\0liby.so.6\0")
    (folder / "QtCore.abi3.so").write_bytes(renamed)
    assert "liby.so.6" in missing_libraries(Environment(tmp_path), ["offscreen"])
