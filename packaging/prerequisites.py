"""What this Python must bring before an environment can be made: venv, ensurepip, certificates."""

import ssl
import sys
from importlib.util import find_spec
from pathlib import Path

from system_packages import has_apt, provide
from terminal import Stop

# Where distributions keep their bundle; a Python built apart from the system looks elsewhere.
CERTIFICATE_BUNDLES = (
    Path("/etc/ssl/certs/ca-certificates.crt"),
    Path("/etc/pki/tls/certs/ca-bundle.crt"),
    Path("/etc/ssl/ca-bundle.pem"),
    Path("/etc/ssl/cert.pem"),
)


def check_prerequisites() -> None:
    """Install what Debian splits off from Python, or stop with the exact fix."""
    _check_modules()
    wanted: list[tuple[str, ...]] = []
    reasons: list[str] = []
    if find_spec("ensurepip") is None or find_spec("venv") is None:
        if not (has_apt() and sys.base_prefix == "/usr"):
            raise Stop(_incomplete("venv and ensurepip"))
        wanted.append((f"python3.{sys.version_info.minor}-venv",))
        reasons.append("this Python comes without venv and ensurepip")
    if sys.platform == "linux" and not has_certificates():
        wanted.append(("ca-certificates",))
        reasons.append("no certificates to check secure connections with")
    if wanted:
        provide(wanted, why="; ".join(reasons))


def has_certificates() -> bool:
    """Whether certificate authorities are installed where OpenSSL or the system keeps them."""
    paths = ssl.get_default_verify_paths()
    if paths.cafile or any(bundle.is_file() for bundle in CERTIFICATE_BUNDLES):
        return True
    return bool(paths.capath) and any(Path(paths.capath).iterdir())


def _check_modules() -> None:
    missing = [name for name in ("_ssl", "_sqlite3", "zlib") if find_spec(name) is None]
    if missing:
        raise Stop(_incomplete(" and ".join(missing)))


def _incomplete(what: str) -> str:
    return (
        f"This Python ({sys.executable}) was built without {what}. Run this command with a "
        "complete Python 3.11 or newer, such as the one your system or python.org provides."
    )
