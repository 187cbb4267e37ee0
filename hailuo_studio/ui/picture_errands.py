"""What the window asks about pictures and waits for; no widget is held while it waits."""

from collections.abc import Coroutine, Iterable, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.core.template import escaped
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.compose.drafts import Draft
from hailuo_studio.ui.drops import Dropped


class PictureErrands(QObject):
    """`sent` with a shot and its `Prepared` or a StudioError; `product` with a draft's number and
    the box that was found (or None), `products_done` after the last of them; `kept` with a still
    made of what had no file; `copied` with a draft's number and the copy of its link; `shots` with
    shots of another window, and with the errors of those whose still is not there."""

    sent = Signal(object, object)
    product = Signal(int, object)
    products_done = Signal()
    kept = Signal(object)
    copied = Signal(int, object)
    shots = Signal(list, list)
    failed = Signal(object)

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._numbers = count(1)
        self._desk: Desk | None = None

    def use(self, desk: Desk) -> None:
        self._desk = desk

    def prepare(self, shot: Shot) -> None:
        """The picture as it will be sent."""
        if self._desk is not None:
            self._start("sent", self._prepare(self._desk, shot))

    def find_products(self, drafts: Iterable[Draft]) -> None:
        """One after another, for drafts whose product is not known yet."""
        if self._desk is not None:
            self._start("products", self._find_products(self._desk, tuple(drafts)))

    def set_up_again(self, clips: Sequence[str]) -> None:
        """The shots that these clips are takes of."""
        if self._desk is not None:
            self._start("set up again", self._set_up_again(self._desk, tuple(clips)))

    def keep_image(self, image: QImage, name: str) -> None:
        if self._desk is not None:
            self._start("keep", self._keep_image(self._desk, image, name))

    def keep_bytes(self, data: bytes, name: str) -> None:
        if self._desk is not None:
            self._start("keep", self._kept(self._desk.pictures.keep_bytes(name, data)))

    def take_link(self, what: Dropped, name: str) -> None:
        """A picture dragged out of a page: by its link where that is a picture, which needs no
        upload, else what the page's program sent along."""
        if self._desk is not None:
            self._start("take link", self._take_link(self._desk, what, name))

    def take_shots(self, encoded: bytes) -> None:
        """Shots dragged here from another window, their stills looked at anew."""
        if self._desk is not None:
            self._start("take shots", self._take_shots(self._desk, encoded))

    def copy_links(self, drafts: Iterable[Draft]) -> None:
        """Stills of this computer for links that have to be framed or are beyond the limits."""
        if self._desk is not None:
            self._start("copy", self._copy_links(self._desk, tuple(drafts)))

    def _start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        self._scope.start(f"{name} {next(self._numbers)}", work)

    async def _prepare(self, desk: Desk, shot: Shot) -> None:
        try:
            self.sent.emit(shot, await desk.pictures.sent(shot))
        except StudioError as error:
            self.sent.emit(shot, error)

    async def _find_products(self, desk: Desk, drafts: tuple[Draft, ...]) -> None:
        for draft in drafts:
            try:
                self.product.emit(draft.number, await desk.pictures.product(draft.shot.still))
            except StudioError as error:
                self.failed.emit(error)
        self.products_done.emit()

    async def _set_up_again(self, desk: Desk, clips: Sequence[str]) -> None:
        found: list[Shot] = []
        for clip in clips:
            try:
                shot = await desk.library.shot_of(clip)
                found.append(replace(shot, prompt=escaped(shot.prompt)))
            except StudioError as error:
                self.failed.emit(error)
        self.shots.emit(found, [])

    async def _keep_image(self, desk: Desk, image: QImage, name: str) -> None:
        plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
        size = (plain.width(), plain.height())
        await self._kept(desk.pictures.keep_pixels(name, size, bytes(plain.constBits())))

    async def _kept(self, keeping: Coroutine[Any, Any, Still]) -> None:
        try:
            self.kept.emit(await keeping)
        except StudioError as error:
            self.failed.emit(error)

    async def _take_link(self, desk: Desk, what: Dropped, name: str) -> None:
        try:
            (found,) = await desk.take_in(what.sources)
        except StudioError as error:
            self.failed.emit(error)
            return
        if isinstance(found, Still):
            self.kept.emit(found)
        elif what.data:
            await self._kept(desk.pictures.keep_bytes(name, what.data))
        else:
            await self._keep_image(desk, what.image, name)

    async def _take_shots(self, desk: Desk, encoded: bytes) -> None:
        try:
            shots = msgspec.json.decode(encoded, type=tuple[Shot, ...])
        except msgspec.MsgspecError:
            return  # Not from a window of this program: nothing to say about it.
        found = await desk.take_in([shot.still.source for shot in shots])
        whole = [
            replace(shot, still=still)
            for shot, still in zip(shots, found, strict=True)
            if isinstance(still, Still)
        ]
        self.shots.emit(whole, [one for one in found if not isinstance(one, Still)])

    async def _copy_links(self, desk: Desk, drafts: tuple[Draft, ...]) -> None:
        for draft in drafts:
            try:
                self.copied.emit(draft.number, await desk.pictures.copy_of(draft.shot.still))
            except StudioError as error:
                self.failed.emit(error)
