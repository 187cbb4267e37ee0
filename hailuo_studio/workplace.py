"""Puts an engine together: folders, catalog, settings, key, service, picture link."""

import asyncio
import os
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from hailuo_studio import paths
from hailuo_studio.core.budget import DEFAULT_DAY_CEILING, Ceilings
from hailuo_studio.core.catalog import Catalog, read_catalog
from hailuo_studio.core.errors import InputError, KeychainError, SettingsError, StudioError
from hailuo_studio.engine.means import Host, Service
from hailuo_studio.engine.pacing import SendingPace
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import BannerKind, Preferences
from hailuo_studio.hosting.choose import host_for
from hailuo_studio.listening import Listening
from hailuo_studio.logs import redact
from hailuo_studio.networking import Networking
from hailuo_studio.practice import PracticeHost, PracticeService, Sandbox
from hailuo_studio.store.secrets import Keychain, fingerprint
from hailuo_studio.store.settings import StudioSettings, load_settings

if TYPE_CHECKING:
    from hailuo_studio.service import RealService

URL_VARIABLE = "HAILUO_STUDIO_API_URL"
SECONDS_VARIABLE = "HAILUO_STUDIO_SANDBOX_SECONDS"
OnError = Callable[[BaseException], object]
_BANNERS: dict[type[StudioError], BannerKind] = {KeychainError: BannerKind.KEYCHAIN}


def shipped_catalog() -> Catalog:
    return read_catalog((paths.resources() / "catalog.toml").read_text(encoding="utf-8"))


class Workplace:
    """An engine with its way to the service: the real one, or Practice. `connect` may be called
    again after a key or a setting has changed; `networking` is shared by all of a run."""

    def __init__(
        self,
        practice: bool,
        *,
        keychain: Keychain,
        networking: Networking,
        on_error: OnError,
        patience: int | None = None,
    ) -> None:
        self.settings = StudioSettings()
        self.trouble: StudioError | None = None
        self._settings_error: SettingsError | None = None
        self.networking = networking
        self._keychain = keychain
        self._service: RealService | PracticeService | None = None
        self._sandbox: Sandbox | None = None
        self.read_settings()
        self.studio = Studio(
            paths.folders(practice),
            shipped_catalog(),
            practice=practice,
            ceilings=self._ceilings,
            on_error=on_error,
            patience=patience,
            network=networking.now,
        )
        self.studio.queue.pace = self._pace
        folder = self.studio.folders.in_flight
        self.listening = Listening(folder, self.studio.callbacks.heard)

    def read_settings(self) -> None:
        """Settings that can't be read are left alone, and nothing real is sent meanwhile."""
        try:
            self.settings, self._settings_error = load_settings(paths.settings_file()), None
        except SettingsError as error:
            self._settings_error = error

    @property
    def preferences(self) -> Preferences:
        budget = self.settings.budget
        day = DEFAULT_DAY_CEILING if budget.day is None else budget.day
        return Preferences(
            day,
            budget.confirm_above,
            self.settings.interface.theme,
            budget.batch,
            day_chosen=budget.day is not None,
            senders=self.settings.queue.senders,
            spacing=self.settings.queue.spacing,
            language=self.settings.interface.language,
        )

    @property
    def link_words(self) -> str:
        """The picture link of the settings in a few words; empty where there is none."""
        shelf = self.listening.shelf
        host = host_for(
            self.settings.hosting,
            self._secret,
            self.settings.listener,
            shelf,
            self.networking.now,
        )
        return host.describe() if host is not None else ""

    @property
    def service_url(self) -> str:
        """The real service's address: settings, unless the environment names another."""
        return os.environ.get(URL_VARIABLE, "").strip() or self.settings.service.url

    async def connect(self) -> None:
        """Find service and picture link anew, and hand them to the engine."""
        old = self._service
        service: Service | None
        host: Host | None
        await self.networking.follow(self.settings.network)
        if self.studio.practice:
            service, host = self._practice()
        else:
            service, host = await self._real()
        self.studio.listen_at(self.listening.at)
        self.studio.connect(service, host)
        if self.trouble is not None:
            kind = _BANNERS.get(type(self.trouble), BannerKind.SETTINGS)
            self.studio.queue.block(kind, self.trouble)
        if old is not None and old is not self._service:
            await old.aclose()

    async def aclose(self) -> None:
        await self.studio.aclose()
        await self.listening.aclose()
        if self._service is not None:
            await self._service.aclose()
        if self._sandbox is not None:
            await self._sandbox.stop()

    def _practice(self) -> tuple[Service, Host]:
        if self._sandbox is None:
            home = paths.home() / "practice" / "sandbox"
            self._sandbox = Sandbox(home, os.environ.get(SECONDS_VARIABLE, "").strip())
        if not isinstance(self._service, PracticeService):
            self._service = PracticeService(self._sandbox)
        return self._service, PracticeHost(self._sandbox)

    async def _real(self) -> tuple[Service | None, Host | None]:
        """What can't be read sends nothing: one banner says why, `trouble` has it for scripts."""
        host: Host | None = None
        self.trouble = None
        try:
            if self._settings_error is not None:
                raise self._settings_error
            if self.networking.trouble is not None:
                raise self.networking.trouble
            await self.listening.follow(self.settings.listener)
            host = host_for(
                self.settings.hosting,
                self._secret,
                self.settings.listener,
                self.listening.shelf,
                self.networking.now,
            )
            key = await self._keychain.api_key()
            self._service = await self._service_for(key) if key else None
        except (InputError, KeychainError) as error:
            self.trouble, self._service = error, None
        return self._service, host

    async def _secret(self, name: str) -> str | None:
        """A secret of the picture link, out of the log from now on."""
        found = await self._keychain.get(name)
        redact.hide(found or "")
        return found

    async def _service_for(self, key: str) -> "RealService":
        redact.hide(key)
        # Read in a thread: it takes a while, and the window must not wait for it.
        await asyncio.to_thread(import_module, "hailuo_studio.service")
        from hailuo_studio.service import RealService

        salted = fingerprint(key, self.studio.salt())
        return RealService(self.service_url, key, salted, network=self.networking.now)

    def _pace(self) -> SendingPace:
        return SendingPace(self.settings.queue.senders, self.settings.queue.spacing)

    def _ceilings(self) -> Ceilings:
        if self.studio.practice:
            return Ceilings()
        return Ceilings(self.preferences.day_ceiling, self.settings.budget.batch)
