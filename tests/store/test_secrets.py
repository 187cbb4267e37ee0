"""What of the keys needs no keychain: this run's memory, the environment, fingerprints."""

from concurrent.futures import ThreadPoolExecutor

from hailuo_studio.store.secrets import API_KEY, KEY_VARIABLE, PRACTICE_KEY, Keychain, fingerprint


async def test_a_key_for_this_run_is_found_first() -> None:
    with ThreadPoolExecutor(1) as executor:
        keychain = Keychain("hailuo-studio-tests", executor, environment={})
        keychain.remember_for_this_run(API_KEY, "aio_memory")
        assert await keychain.get(API_KEY) == "aio_memory"
        assert await keychain.api_key() == "aio_memory"


async def test_the_environment_goes_before_every_key_but_practice() -> None:
    keychain = Keychain("hailuo-studio-tests", environment={KEY_VARIABLE: " aio_script\n"})
    keychain.remember_for_this_run(API_KEY, "aio_memory")
    keychain.remember_for_this_run(PRACTICE_KEY, "aio_practice")
    assert await keychain.api_key() == "aio_script"
    assert await keychain.api_key(practice=True) == "aio_practice"


async def test_an_empty_variable_is_none() -> None:
    keychain = Keychain("hailuo-studio-tests", environment={KEY_VARIABLE: " "})
    keychain.remember_for_this_run(API_KEY, "aio_memory")
    assert await keychain.api_key() == "aio_memory"


def test_a_fingerprint_tells_keys_apart_and_shows_none() -> None:
    one = fingerprint("aio_one", "salt")
    assert one == fingerprint("aio_one", "salt")
    assert len({one, fingerprint("aio_two", "salt"), fingerprint("aio_one", "other")}) == 3
    assert len(one) == 16
    assert "aio" not in one
