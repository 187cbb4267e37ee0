"""A file of certificates a person wants to be believed: read, looked through, named."""

import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.network import Certificate

_MOST_BYTES = 4_000_000
_BLOCK = re.compile(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)
_ASK = "Ask who runs the network for the certificate of their authority (PEM: .pem, .crt, .cer)."
_AGAIN = "Choose it again in Settings, under Network, or go on without it."


@dataclass(frozen=True, slots=True)
class Authorities:
    """`pem` holds the certificates and nothing else of the file, no private key for example."""

    pem: str
    certificates: tuple[Certificate, ...]


def read_certificates(file: str) -> Authorities:
    """PEM, or one certificate as Windows exports it (DER). An expired one is no error here. Raises
    InputError."""
    path = Path(file).expanduser()
    try:
        with path.open("rb") as opened:
            data = opened.read(_MOST_BYTES)
    except FileNotFoundError as error:
        raise InputError(f"The certificate file {path} is missing.", todo=_AGAIN) from error
    except OSError as error:
        raise InputError(
            f"The certificate file {path} can't be read: {error.strerror or error}.", todo=_AGAIN
        ) from error
    pem = "\n".join(_BLOCK.findall(data.decode("latin-1")))
    if not pem and b"-----BEGIN" not in data and data:
        pem = ssl.DER_cert_to_PEM_cert(data)
    if not pem:
        raise InputError(f"There is no certificate in {path}.", todo=_ASK)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cadata=pem)
    except (ssl.SSLError, ValueError) as error:
        raise InputError(f"There is no readable certificate in {path}.", todo=_ASK) from error
    found = tuple(_named(one) for one in context.get_ca_certs())
    if not found:
        raise InputError(
            f"What {path} holds is a server's certificate, not an authority's.", todo=_ASK
        )
    return Authorities(pem, found)


def _named(certificate: Mapping[str, Any]) -> Certificate:
    names = dict(pair for part in certificate.get("subject", ()) for pair in part)
    subject = names.get("commonName") or names.get("organizationName") or "unnamed"
    return Certificate(subject, ssl.cert_time_to_seconds(certificate["notAfter"]))
