"""What may stand in the settings as a proxy, and what the system may name."""

import pytest

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.network import (
    Login,
    Manner,
    NetworkChoice,
    login_of,
    read_login,
    read_proxy,
    read_system_proxy,
    settings_of,
    written_login,
)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("http://proxy.example.com:3128", "http://proxy.example.com:3128"),
        (" https://Proxy.example.com:8443/ ", "https://proxy.example.com:8443"),
        ("socks5://127.0.0.1:1080", "socks5://127.0.0.1:1080"),
        ("http://[fd00::1]:3128", "http://[fd00::1]:3128"),
    ],
)
def test_an_address(text: str, address: str) -> None:
    assert read_proxy(text).address == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "proxy.example.com:3128",
        "http://proxy.example.com",
        "http://:3128",
        "http://proxy example:3128",
        "http://proxy.example.com:99999",
        "http://proxy.example.com:3128/path",
        "socks4://proxy.example.com:1080",
        "ftp://proxy.example.com:21",
        "http://[fd00::1:3128",
    ],
)
def test_no_address(text: str) -> None:
    with pytest.raises(InputError, match="not a proxy's address") as caught:
        read_proxy(text)
    assert "http://proxy.example.com:3128" in caught.value.todo


def test_a_password_is_refused_and_not_repeated() -> None:
    with pytest.raises(InputError) as caught:
        read_proxy("http://anna:marked-secret@proxy.example.com:3128")
    assert "do not belong into the proxy's address" in caught.value.what
    assert "keychain" in caught.value.todo
    assert "marked" not in str(caught.value)
    assert "anna" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "address", "login"),
    [
        ("proxy:3128", "http://proxy:3128", None),
        ("http://proxy", "http://proxy:80", None),
        ("socks://proxy", "socks5://proxy:1080", None),
        ("socks5h://proxy:1", "socks5://proxy:1", None),
        ("HTTP://proxy:1/", "http://proxy:1", None),
        ("http://anna:p%40ss@proxy:1", "http://proxy:1", Login("anna", "p@ss")),
        ("anna:p@ss@proxy:1", "http://proxy:1", Login("anna", "p@ss")),
    ],
)
def test_what_the_system_names(text: str, address: str, login: Login | None) -> None:
    proxy = read_system_proxy(text)
    assert proxy is not None
    assert (proxy.address, proxy.login) == (address, login)


@pytest.mark.parametrize("text", ["socks4://proxy:1", "gopher://x:1", "http://", ":3128"])
def test_what_the_system_names_in_vain(text: str) -> None:
    assert read_system_proxy(text) is None


def test_nothing_shows_the_login() -> None:
    proxy = read_system_proxy("http://anna:marked@proxy:1")
    choice = NetworkChoice(Manner.OWN, "http://proxy:1", "anna", "marked")
    for text in (repr(proxy), str(proxy), repr(choice)):
        assert "marked" not in text
        assert "anna" not in text


def test_a_login_is_written_and_read() -> None:
    login = Login("anna", "p:ss wörd")
    assert read_login(written_login(login)) == login
    for nothing in (None, "", "anna", ":secret"):
        assert read_login(nothing) is None


def test_the_password_that_is_kept_stays() -> None:
    kept = Login("anna", "secret")
    choice = NetworkChoice(Manner.OWN, "http://proxy:1", "anna")
    assert login_of(choice, kept) == kept
    assert login_of(NetworkChoice(Manner.OWN, "http://proxy:1", "anna", "new"), kept) == Login(
        "anna", "new"
    )
    assert login_of(NetworkChoice(Manner.OWN, "http://proxy:1"), kept) is None
    for other in (NetworkChoice(Manner.OWN, "http://proxy:1", "berta"), choice):
        with pytest.raises(InputError, match="password is missing"):
            login_of(other, None if other is choice else kept)


def test_an_address_is_only_needed_for_ones_own() -> None:
    assert settings_of(NetworkChoice(Manner.NONE, "nonsense")).proxy is None
    with pytest.raises(InputError):
        settings_of(NetworkChoice(Manner.OWN, "nonsense"))
