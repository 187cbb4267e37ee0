"""Pictures for the window: as they will be sent, where their product is, kept without a file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import ParamSpec

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.framing import Box
from hailuo_studio.core.limits import MOST_LINK_BYTES
from hailuo_studio.core.lineage import frame_name
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.core.shot import Parent, Shot, Still
from hailuo_studio.core.take import Prepared
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.prepared_pictures import PreparedPictures
from hailuo_studio.hosting.public_link import check_link

P = ParamSpec("P")
# So much of a clip's name is kept in the name of a still that is a frame of it.
_CLIP_NAME = 44


class Pictures:
    """`network` says which way the pictures behind links are read."""

    def __init__(
        self,
        pool: Pool,
        folders: Folders,
        prepared: PreparedPictures,
        network: NetworkNow = Network,
    ) -> None:
        self.network = network
        self._pool = pool
        self._prepared = prepared
        self._folders = folders

    async def sent(self, shot: Shot) -> Prepared:
        """The very picture that a take of this shot sends. Raises StillError or InputError."""
        try:
            return await self._prepared.get(shot.still, shot.framing)
        except OSError as error:
            raise _unwritable(self._prepared.folder, error) from error

    async def product(self, still: Still) -> Box | None:
        """Where the product is, in fractions of the picture as seen; None where nothing stands
        out. Raises StillError."""
        from hailuo_studio.media.product import find_product, product_in
        from hailuo_studio.media.thumbnail import thumbnail_of

        if not still.is_link:
            return await self._pool.picture(find_product, Path(still.source))
        data = await self._behind(still.source)
        return product_in(await self._pool.picture(thumbnail_of, data, still.source, 160))

    async def keep_pixels(self, name: str, size: tuple[int, int], rgba: bytes) -> Still:
        """A still of pixels that came without a file (RGBA, rows without padding)."""
        from hailuo_studio.media.keep import keep_pixels

        return await self._kept(keep_pixels, self._folders.stills, name, size, rgba)

    async def keep_bytes(self, name: str, data: bytes) -> Still:
        """A still of a picture's bytes that came without a file. Raises StillError."""
        from hailuo_studio.media.keep import keep_bytes

        return await self._kept(keep_bytes, self._folders.stills, name, data)

    async def copy_of(self, still: Still) -> Still:
        """A still of this computer with the picture behind a link, so that it can be framed and
        brought within the limits. Raises StillError, HostingError or InputError."""
        return await self.keep_bytes(still.name, await self._behind(still.source))

    async def keep_frame(self, clip: Path, frame: int, clip_id: str) -> Still:
        """A still of a clip's frame (from 0), which knows where it came from. Raises InputError."""
        from hailuo_studio.media.frame_file import frame_png

        data = await self._pool.picture(frame_png, clip, frame)
        still = await self.keep_bytes(frame_name(clip.stem[:_CLIP_NAME], frame), data)
        return replace(still, parent=Parent(clip_id, frame))

    async def save_frame(self, clip: Path, frame: int, target: Path) -> Path:
        """A PNG of a clip's frame (from 0) for the person; gives its path, which is another one
        where a file has that name. Raises InputError."""
        from hailuo_studio.media.frame_file import save_frame

        try:
            return await self._pool.picture(save_frame, clip, frame, target)
        except OSError as error:
            raise _unwritable(target.parent, error) from error

    async def _behind(self, link: str) -> bytes:
        return await check_link(link, MOST_LINK_BYTES, self.network)

    async def _kept(self, keep: Callable[P, Path], *args: P.args, **kwargs: P.kwargs) -> Still:
        from hailuo_studio.media.still import read_still

        try:
            path = await self._pool.picture(keep, *args, **kwargs)
        except OSError as error:
            raise _unwritable(self._folders.stills, error) from error
        return await self._pool.picture(read_still, path)


def _unwritable(folder: Path, error: OSError) -> InputError:
    return InputError(
        f"The picture can't be kept in {folder}: {error.strerror or error}.",
        todo="Free some space or make the folder writable.",
    )
