"""Keeps the way out as the settings want it: the proxy with its login, certificates, a trial."""

import asyncio
import base64
import logging
from dataclasses import replace

from hailuo_studio.core.errors import InputError, KeychainError
from hailuo_studio.core.network import (
    Login,
    Network,
    NetworkChoice,
    NetworkSettings,
    NetworkState,
    NetworkTrial,
    Proxy,
    login_of,
    read_login,
    settings_of,
    written_login,
)
from hailuo_studio.logs import redact
from hailuo_studio.store.certificates import read_certificates
from hailuo_studio.store.secrets import Keychain
from hailuo_studio.store.settings import Changes
from hailuo_studio.store.settings_network import network_changes

_log = logging.getLogger(__name__)


class Networking:
    """One for a run: whoever sends something asks `now`, so that a change holds for the next
    request of all. `trouble` says why the settings' certificates are not used."""

    def __init__(self, keychain: Keychain) -> None:
        self.trouble: InputError | None = None
        self._keychain = keychain
        self._network = Network()

    def now(self) -> Network:
        return self._network

    async def follow(self, settings: NetworkSettings) -> None:
        """As the settings say from now on; certificates that can't be read are `trouble`, not an
        error."""
        self.trouble = None
        proxy = await self._with_login(settings.proxy)
        try:
            authorities = await _authorities(settings.ca_file)
        except InputError as error:
            self.trouble, authorities = error, ""
            _log.warning("%s", error)
        self._network = Network(settings.manner, proxy, authorities)

    async def state(self, settings: NetworkSettings) -> NetworkState:
        """For a person; the password stays here."""
        proxy = await self._with_login(settings.proxy)
        login = proxy.login if proxy is not None else None
        choice = NetworkChoice(
            settings.manner,
            proxy.address if proxy is not None else "",
            login.user if login is not None else "",
            ca_file=settings.ca_file,
        )
        state = NetworkState(choice, login is not None, this_run_only=self._this_run_only(proxy))
        if not settings.ca_file:
            return state
        try:
            found = await asyncio.to_thread(read_certificates, settings.ca_file)
        except InputError as error:
            return replace(state, trouble=f"{error.what} {error.todo}")
        return replace(state, certificates=found.certificates)

    def _this_run_only(self, proxy: Proxy | None) -> bool:
        return proxy is not None and self._keychain.only_this_run(proxy.secret_name)

    async def try_out(self, choice: NetworkChoice, url: str) -> NetworkTrial:
        """Whether `url` can be reached that way; nothing is kept, nothing can be charged."""
        from hailuo_studio.network.reaching import reach

        try:
            network = await self._meant(choice)
        except InputError as error:
            return NetworkTrial(False, f"{error.what} {error.todo}".strip())
        found = await reach(url, network)
        host = url.split("://", 1)[-1].split("/", 1)[0]
        if found.trouble is not None:
            return NetworkTrial(False, f"{found.trouble.what} {found.trouble.todo}".strip())
        if found.through:
            return NetworkTrial(True, f"{host} can be reached through the proxy {found.through}.")
        return NetworkTrial(True, f"{host} can be reached, without a proxy.")

    async def keep(self, choice: NetworkChoice, before: NetworkSettings) -> Changes:
        """Keep the login in the keychain (for this run, where there is none); what changes in the
        settings. Raises InputError or KeychainError, and nothing is changed then."""
        settings = settings_of(choice)
        kept = await self._kept(settings.proxy)
        login = login_of(choice, kept)
        if settings.ca_file != before.ca_file:
            await _authorities(settings.ca_file)
        if settings.proxy is not None and login != kept:
            await self._keep_login(settings.proxy.secret_name, login)
        return {"network": network_changes(settings)}

    async def _meant(self, choice: NetworkChoice) -> Network:
        settings = settings_of(choice)
        proxy = settings.proxy
        if proxy is not None:
            login = login_of(choice, await self._kept(proxy))
            _hide(login)
            proxy = replace(proxy, login=login)
        return Network(settings.manner, proxy, await _authorities(settings.ca_file))

    async def _with_login(self, proxy: Proxy | None) -> Proxy | None:
        if proxy is None:
            return None
        login = await self._kept(proxy)
        _hide(login)
        return replace(proxy, login=login)

    async def _kept(self, proxy: Proxy | None) -> Login | None:
        """A keychain that can't be read has none for us: many proxies want none, and one that
        does says so."""
        if proxy is None:
            return None
        try:
            return read_login(await self._keychain.get(proxy.secret_name))
        except KeychainError as error:
            _log.warning("%s", error)
            return None

    async def _keep_login(self, name: str, login: Login | None) -> None:
        _hide(login)
        if login is None:
            await self._keychain.delete(name)
            return
        try:
            await self._keychain.set(name, written_login(login))
        except KeychainError:
            self._keychain.remember_for_this_run(name, written_login(login))


async def _authorities(ca_file: str) -> str:
    return (await asyncio.to_thread(read_certificates, ca_file)).pem if ca_file else ""


def _hide(login: Login | None) -> None:
    """Out of the log and the report from now on, also as a proxy is told it."""
    if login is None:
        return
    written = written_login(login)
    for secret in (login.password, login.user, base64.b64encode(written.encode()).decode()):
        redact.hide(secret)
