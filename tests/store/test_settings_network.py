"""The section [network], and the file of certificates it may name."""

import datetime
import ssl
from pathlib import Path

import pytest
import trustme

from hailuo_studio.core.errors import InputError, SettingsError
from hailuo_studio.core.network import Manner, NetworkSettings, read_proxy
from hailuo_studio.store.certificates import read_certificates
from hailuo_studio.store.settings import load_settings, parse_settings
from hailuo_studio.store.settings_network import network_changes
from hailuo_studio.store.settings_saving import save_settings
from tests.api.certificates import authority

HERE = Path("settings.toml")


def network(text: str) -> NetworkSettings:
    return parse_settings(f"[network]\n{text}\n", HERE).network


def test_as_the_system_where_nothing_is_said() -> None:
    assert parse_settings("", HERE).network == NetworkSettings(Manner.SYSTEM, None, "")
    assert network('proxy = "none"').manner is Manner.NONE


def test_a_proxy_of_ones_own(tmp_path: Path) -> None:
    file = str(tmp_path / "ca.pem")
    found = network(f"proxy = 'http://proxy:3128'\nca_file = '{file}'")
    assert found == NetworkSettings(Manner.OWN, read_proxy("http://proxy:3128"), file)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('proxy = "proxy:3128"', "network.proxy: This is not a proxy's address"),
        ('proxy = "http://anna:marked@proxy:3128"', "do not belong into the proxy's address"),
        ("proxy = 3128", "network.proxy: Expected text in quotes"),
        ('ca_file = "ca.pem"', "network.ca_file: Expected the whole path"),
    ],
)
def test_what_cant_be_used(text: str, words: str) -> None:
    with pytest.raises(SettingsError) as caught:
        network(text)
    assert words in str(caught.value)
    assert "marked" not in str(caught.value)


@pytest.mark.parametrize(
    "settings",
    [
        NetworkSettings(),
        NetworkSettings(Manner.NONE),
        NetworkSettings(Manner.OWN, read_proxy("socks5://127.0.0.1:1080")),
    ],
)
def test_what_is_saved_is_read(settings: NetworkSettings, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    old = tmp_path / "old.pem"
    path.write_text(f"[network]\nproxy = 'http://old:1' # why\nca_file = '{old}'\n")
    save_settings(path, {"network": network_changes(settings)})
    assert load_settings(path).network == settings


@pytest.fixture(scope="module")
def company() -> bytes:
    own = trustme.CA(organization_name="Example Company", key_type=trustme.KeyType.ECDSA)
    return own.cert_pem.bytes()


@pytest.mark.parametrize("form", ["pem", "der", "with text", "with a key"])
def test_certificates(form: str, company: bytes, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_bytes(
        {
            "pem": company,
            "der": ssl.PEM_cert_to_DER_cert(company.decode()),
            "with text": b"# Example\n" + company + b"\nmore\n" + company,
            "with a key": b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"
            + company,
        }[form]
    )
    found = read_certificates(str(file))
    (certificate,) = found.certificates
    assert certificate.subject == "Example Company"
    assert certificate.until > datetime.datetime.now().timestamp()
    assert "PRIVATE" not in found.pem
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=found.pem)


def test_an_expired_certificate_is_read(tmp_path: Path) -> None:
    file = tmp_path / "old.pem"
    file.write_bytes(authority("Old Company", days=-2))
    (certificate,) = read_certificates(str(file)).certificates
    assert certificate.until < datetime.datetime.now().timestamp()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "is missing"),
        (b"", "There is no certificate in"),
        (b"hello", "There is no readable certificate in"),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "no readable"),
        (b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "no certificate in"),
    ],
)
def test_no_certificates(content: bytes | None, words: str, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(InputError, match=words) as caught:
        read_certificates(str(file))
    assert caught.value.todo


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="can't be read"):
        read_certificates(str(tmp_path))


def test_a_servers_certificate_is_no_authoritys(tmp_path: Path) -> None:
    served = trustme.CA(key_type=trustme.KeyType.ECDSA).issue_cert("a.example")
    file = tmp_path / "server.pem"
    file.write_bytes(served.cert_chain_pems[0].bytes())
    with pytest.raises(InputError, match="a server's certificate, not an authority's"):
        read_certificates(str(file))
