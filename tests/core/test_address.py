"""Encrypted everywhere but on this computer itself; nothing that only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.address import check_address, encrypted, is_loopback, origin_of
from hailuo_studio.core.errors import InputError


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://apiin.one", "https://apiin.one"),
        ("https://apiin.one/", "https://apiin.one"),
        ("HTTPS://ApiIn.One:443/v1?x=1#y", "https://apiin.one"),
        ("  https://apiin.one \n", "https://apiin.one"),
        ("https://files.example:8443/up", "https://files.example:8443"),
        ("https://user:word@files.example", "https://files.example"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.8.9.1", "http://127.8.9.1"),
        ("http://localhost:80/x", "http://localhost"),
        ("http://[::1]:9000/", "http://[::1]:9000"),
        ("https://[2001:db8::1]", "https://[2001:db8::1]"),
    ],
)
def test_addresses_that_may_be_used(url: str, origin: str) -> None:
    assert origin_of(url) == origin
    assert origin_of(origin) == origin


@pytest.mark.parametrize(
    "url",
    [
        "http://apiin.one",
        "http://192.168.1.4",
        "http://0.0.0.0",
        "http://localhost.evil.example",
        "http://127.0.0.1@evil.example",
        "http://127.0.0.1.evil.example",
    ],
)
def test_what_is_not_encrypted_is_refused(url: str) -> None:
    with pytest.raises(InputError, match="is not encrypted") as caught:
        check_address(url)
    assert "https://" in caught.value.todo


@pytest.mark.parametrize(
    "url",
    ["", "apiin.one", "//apiin.one", "https://", "https:apiin.one", "ftp://apiin.one",
     "file:///etc/passwd", "javascript:alert(1)", "data:image/png;base64,AA", "https://[x/",
     "https://x.example:99999", "https://x.example:port", "https://ex ample.com"],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(InputError, match="is not a web address"):
        check_address(url)
    with pytest.raises(InputError):
        origin_of(url)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.255.0.9", "::1"])
def test_this_computer(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["", "localhost.example", "10.0.0.1", "::", "apiin.one", "::2"])
def test_another_computer(host: str) -> None:
    assert not is_loopback(host)


@given(st.text(max_size=40).map(lambda end: "http" + end) | st.text(max_size=40))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        parts = check_address(text)
    except InputError:
        return
    assert parts.scheme == "https" or is_loopback(parts.hostname or "")
    assert origin_of(text).startswith(("https://", "http://"))


@pytest.mark.parametrize(
    ("url", "becomes"),
    [
        ("http://cdn.example.com/a.mp4?x=1", "https://cdn.example.com/a.mp4?x=1"),
        ("http://cdn.example.com:80/a.mp4", "https://cdn.example.com/a.mp4"),
        ("http://cdn.example.com:8080/a.mp4", "https://cdn.example.com:8080/a.mp4"),
        ("http://[2001:db8::1]:80/a.mp4", "https://[2001:db8::1]/a.mp4"),
        ("HTTP://cdn.example.com/a.mp4", "https://cdn.example.com/a.mp4"),
        ("https://cdn.example.com/a.mp4", "https://cdn.example.com/a.mp4"),
        ("http://127.0.0.1:8080/a.mp4", "http://127.0.0.1:8080/a.mp4"),
        ("http://[x/a.mp4", "http://[x/a.mp4"),
        ("ftp://cdn.example.com/a.mp4", "ftp://cdn.example.com/a.mp4"),
    ],
)
def test_the_https_form(url: str, becomes: str) -> None:
    assert encrypted(url) == becomes
