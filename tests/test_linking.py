"""A picture link as chosen in the window: tried for real, kept in the settings."""

import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.hosting import DataUriHosting, TunnelHosting
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.engine.views import LinkChoice, LinkKind
from hailuo_studio.linking import link_changes, listen_at_of, secrets_of, try_link
from hailuo_studio.listening import Listening
from hailuo_studio.store.settings import load_settings
from hailuo_studio.store.settings_saving import save_settings
from tests.servers.s3 import BUCKET, KEY_ID, SECRET, S3Server
from tests.servers.tunnel import Tunnel, free_port


async def no_secret(name: str) -> str | None:
    return None


@pytest.fixture
async def listening(tmp_path: Path) -> AsyncIterator[Listening]:
    found = Listening(tmp_path / "in-flight", lambda token: False)
    yield found
    await found.aclose()


def reachable(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


async def test_a_tunnel_is_tried_for_real_and_only_for_the_trial(
    listening: Listening, tmp_path: Path
) -> None:
    async with Tunnel(free_port()) as tunnel:
        choice = LinkChoice(LinkKind.TUNNEL, url=tunnel.public_url, port=f" {tunnel.port}")
        found = await try_link(choice, no_secret, listening, None)
        assert [step.sentence for step in found.steps if not step.ok] == []
        assert found.ok
        assert not reachable(tunnel.port)

        tunnel.down = True
        found = await try_link(choice, no_secret, listening, None)
        assert not found.ok

        with socket.create_server(("127.0.0.1", tunnel.port)):
            found = await try_link(choice, no_secret, listening, None)
        assert f"port {tunnel.port}" in found.steps[0].sentence
    assert not list((tmp_path / "in-flight").iterdir())


@pytest.mark.parametrize(
    ("url", "port", "words"),
    [
        ("https://a.example", "many", "The port is a number"),
        ("https://a.example", "70000", "The port is a number"),
        ("http://a.example", "8790", "not encrypted"),
        ("", "8790", "not a web address"),
    ],
)
async def test_what_no_tunnel_can_be_is_said(
    listening: Listening, url: str, port: str, words: str
) -> None:
    choice = LinkChoice(LinkKind.TUNNEL, url=url, port=port)
    found = await try_link(choice, no_secret, listening, None)
    assert words in found.steps[0].sentence
    with pytest.raises(InputError, match=words):
        link_changes(choice)


def test_a_tunnel_is_kept_in_the_settings_with_its_listener(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    choice = LinkChoice(LinkKind.TUNNEL, url="https://a.example/studio ", port="8790")
    save_settings(file, link_changes(choice))
    settings = load_settings(file)
    assert settings.listener == ListenAt(8790, "https://a.example/studio") == listen_at_of(choice)
    assert settings.hosting == TunnelHosting()
    save_settings(file, link_changes(LinkChoice(LinkKind.IMGBB)))
    # Callbacks go on to be heard there.
    assert load_settings(file).listener == settings.listener


async def test_the_listener_follows_the_settings(listening: Listening) -> None:
    first, second = free_port(), free_port()
    await listening.follow(ListenAt(first, "https://a.example"))
    assert reachable(first)
    await listening.follow(ListenAt(first, "https://b.example"))
    assert listening.at == ListenAt(first, "https://b.example")
    await listening.follow(ListenAt(second, "https://b.example"))
    assert (reachable(first), reachable(second)) == (False, True)
    with socket.create_server(("127.0.0.1", first)):
        await listening.follow(ListenAt(first, "https://b.example"))
    assert listening.at is None
    assert listening.trouble is not None
    await listening.follow(None)
    assert (listening.at, listening.trouble) == (None, None)
    assert not reachable(second)


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[S3Server]:
    found = S3Server(tmp_path / "buckets")
    yield found
    found.stop()


def of_bucket(storage: S3Server, **more: str) -> LinkChoice:
    return replace(
        LinkChoice(LinkKind.BUCKET, secret=SECRET, key_id=KEY_ID, region="eu", path_style=True),
        url=f"{storage.address}/",
        bucket=f" {BUCKET}",
        **more,
    )


async def test_a_bucket_is_tried_for_real_and_left_as_it_was(
    listening: Listening, storage: S3Server, tmp_path: Path
) -> None:
    choice = of_bucket(storage, prefix="/hailuo/", hours="168")
    typed = secrets_of(choice)

    async def secret(name: str) -> str | None:
        return typed.get(name)

    found = await try_link(choice, secret, listening, None)
    assert [step.sentence for step in found.steps if not step.ok] == []
    assert found.steps[-1].sentence == "It was removed again."
    assert storage.objects == {}
    save_settings(tmp_path / "settings.toml", link_changes(choice))
    text = (tmp_path / "settings.toml").read_text()
    assert SECRET not in text
    assert KEY_ID not in text
    hosting = load_settings(tmp_path / "settings.toml").hosting
    assert hosting == storage.hosting(region="eu", prefix="hailuo", expires_in=604800)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://s3.REGION.amazonaws.com", "still says REGION"),
        ("http://s3.example.com", "not encrypted"),
        ("", "not a web address"),
    ],
)
async def test_what_no_bucket_can_be_is_said(
    listening: Listening, storage: S3Server, url: str, words: str
) -> None:
    choice = replace(of_bucket(storage), url=url)
    found = await try_link(choice, no_secret, listening, None)
    assert words in found.steps[0].sentence
    assert not found.ok


@pytest.mark.parametrize("hours", ["2", "169", "a day"])
def test_a_link_lives_long_enough_and_not_for_ever(storage: S3Server, hours: str) -> None:
    with pytest.raises(InputError, match="3 to 168 hours"):
        link_changes(of_bucket(storage, hours=hours))


async def test_the_experiment_uploads_nothing(listening: Listening, tmp_path: Path) -> None:
    choice = LinkChoice(LinkKind.IN_REQUEST)
    found = await try_link(choice, no_secret, listening, None)
    assert found.ok
    assert "nothing is charged" in found.steps[-1].sentence
    save_settings(tmp_path / "settings.toml", link_changes(choice))
    assert load_settings(tmp_path / "settings.toml").hosting == DataUriHosting()
