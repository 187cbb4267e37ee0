"""When the card is shown, what it says, and where its lines lead."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.going_real import Standing, Step
from hailuo_studio.core.take import State
from hailuo_studio.engine.views import KeyState, Row
from hailuo_studio.ui import money
from hailuo_studio.ui.bridge import Desk, Scope

if TYPE_CHECKING:
    from hailuo_studio.ui.first_run.card import GoingRealCard
    from hailuo_studio.ui.window import StudioWindow

_KEYS = frozenset({KeyState.STORED, KeyState.THIS_RUN})


class GoingReal(QObject):
    """Follows what is decided elsewhere; the card is made when it is first needed."""

    def __init__(self, window: "StudioWindow", scope: Scope) -> None:
        super().__init__(window)
        self._window = window
        self._scope = scope
        self._desk: Desk | None = None
        self._card: GoingRealCard | None = None
        self._key = False
        self._tried = False
        self._clip_follows = False

    # What happens elsewhere

    def use(self, desk: Desk) -> None:
        """Another engine is shown."""
        self._desk = desk
        if not desk.practice and desk.ever_paid:
            self._leave()
        self._look_for_clips()
        self.look_again()
        if self._clip_follows and not desk.practice:
            self._clip_follows = False
            self._set_up_clip()

    def look_again(self) -> None:
        """A setting or the picture link was changed."""
        self._show()
        desk = self._desk
        if desk is not None and self._standing(desk).offered:
            self._scope.start("key for real clips", self._ask(desk))

    def show_row(self, row: Row) -> None:
        if row.state is not State.READY or self._desk is None or self._away:
            return
        if self._desk.practice:
            if not self._tried:
                self._tried = True
                self.look_again()
        else:
            self._leave()
            self._window.telling.passing(self.tr("Your key works: the first clip proved it."))

    def offer(self) -> None:
        """A person asked for it."""
        self._window.remembered.put_away(False)
        self._tried = True
        if self._window.room.queue.is_collapsed:
            self._window.room.queue.fold(False)
        self.look_again()
        if self._card is not None:
            self._card.take_focus()

    # What a person does

    def _want(self, step: Step) -> None:
        window, desk = self._window, self._desk
        if desk is None:
            return
        match step:
            case Step.KEY:
                window.sheets.open_settings_at("keyField")
            case Step.LINK:
                window.sheets.open_link()
            case Step.CEILING if desk.preferences.day_chosen:
                window.sheets.open_settings_at("ceilingSpin")
            case Step.CEILING:
                self._scope.start("keep the ceiling", self._keep_ceiling(desk))
            case Step.CLIP if desk.practice:
                self._clip_follows = True
                window.practice_wanted.emit(False)
            case Step.CLIP:
                self._set_up_clip()

    def _leave(self) -> None:
        self._window.remembered.put_away(True)
        self._show()

    # Inside

    @property
    def _away(self) -> bool:
        return self._window.remembered.left.real_away

    def _standing(self, desk: Desk) -> Standing:
        return Standing(
            desk.practice,
            self._tried,
            self._away,
            key=self._key,
            link=bool(desk.link_words),
            ceiling=desk.preferences.day_chosen,
        )

    def _look_for_clips(self) -> None:
        self._tried = any(row.state is State.READY for row in self._window.rows())

    async def _ask(self, desk: Desk) -> None:
        try:
            self._key = await desk.key_state() in _KEYS
        except StudioError:
            self._key = False  # The settings say why, where the key is stored.
        self._show()

    async def _keep_ceiling(self, desk: Desk) -> None:
        try:
            await desk.save_preferences(replace(desk.preferences, day_chosen=True))
        except StudioError as error:
            self._window.telling.error(error)
        self._window.settings_saved()
        self._show()

    def _set_up_clip(self) -> None:
        room = self._window.room
        if room.drafts.all:
            self._window.rooms.show_create()
            room.deeds.set_first()
        else:
            self._window.trying.set_up()
        self._window.telling.passing(
            self.tr("One take at the lowest price is set up. Nothing is sent before Generate.")
        )

    def _show(self) -> None:
        desk = self._desk
        if desk is None or not self._standing(desk).offered:
            if self._card is not None:
                self._card.hide()
            return
        standing = self._standing(desk)
        if self._card is None:
            self._card = self._make()
        self._card.show_steps(self._words(desk, standing.done), standing.done)
        self._card.show()

    def _make(self) -> "GoingRealCard":
        from hailuo_studio.ui.first_run.card import GoingRealCard

        card = GoingRealCard()
        card.wanted.connect(self._want)
        card.put_away.connect(self._leave)
        self._window.room.queue.put_below(card)
        return card

    def _words(self, desk: Desk, done: frozenset[Step]) -> dict[Step, str]:
        preferences, price = desk.preferences, desk.catalog.quote(desk.catalog.cheapest)
        ceiling = money.credits(preferences.day_ceiling, preferences.day_ceiling)
        return {
            Step.KEY: self.tr("API key looks right; the first clip proves it")
            if Step.KEY in done
            else self.tr("Store your API key…"),
            Step.LINK: self.tr("Picture link: {0}").format(desk.link_words)
            if Step.LINK in done
            else self.tr("Choose and test a picture link…"),
            Step.CEILING: self.tr("Daily ceiling: {0}").format(ceiling)
            if Step.CEILING in done
            else self.tr("Keep to {0} a day").format(ceiling),
            Step.CLIP: self.tr("Set up the first clip, {0}").format(
                money.credits(price.low, price.high)
            ),
        }
