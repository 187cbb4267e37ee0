"""How a clip was made: kept in its file's `comment` tag and in the sidecar beside it."""

import msgspec

from hailuo_studio.core.framing import WHITE, Fill
from hailuo_studio.core.take import Take


class Recipe(msgspec.Struct, frozen=True, kw_only=True):
    """Everything needed to set the shot up again. Credits are whole, times epoch seconds.

    `received_sha256` is that of the bytes the service sent, `clip_sha256` that of the file as
    saved (known only to the sidecar); `number` counts the takes of its batch, `parent_clip` and
    `parent_frame` say where a still came from that is a frame of a clip. No path of the user's: a
    still is its name and its hash.
    """

    studio: int = 1
    practice: bool
    take: str
    task_id: str | None
    still_name: str
    still_sha256: str
    name: str = ""
    crop: tuple[float, float, float, float] | None
    enlarge: bool
    turns: int = 0
    fill: str = Fill.COLOUR.value
    colour: str = WHITE
    formats: tuple[str, ...] = ()
    prompt: str
    model: str
    mode: str
    duration: int
    resolution: str
    catalog_version: str
    credits_agreed: int
    credits_charged: int | None
    asked_at: float
    received_sha256: str
    clip_sha256: str | None = None
    number: int = 0
    product: tuple[float, float, float, float] | None = None
    parent_clip: str = ""
    parent_frame: int = 0


def recipe_of(take: Take, received_sha256: str, practice: bool) -> Recipe:
    shot, attempt = take.shot, take.attempt
    parent = shot.still.parent
    return Recipe(
        practice=practice,
        take=take.id,
        task_id=take.task_id,
        still_name=shot.still.name,
        still_sha256=shot.still.sha256,
        name=shot.name,
        crop=shot.framing.crop,
        enlarge=shot.framing.enlarge,
        turns=shot.framing.turns,
        fill=shot.framing.fill.value,
        colour=shot.framing.colour,
        formats=tuple(aspect.value for aspect in shot.formats),
        prompt=shot.prompt,
        model=attempt.sent.request.get("model", "") if attempt else "",
        mode=shot.settings.mode.value,
        duration=shot.settings.duration.value,
        resolution=shot.settings.resolution.value,
        catalog_version=take.catalog_version,
        credits_agreed=take.agreed,
        credits_charged=take.charged,
        asked_at=take.created_at,
        received_sha256=received_sha256,
        number=take.number,
        product=shot.product,
        parent_clip=parent.clip_id if parent else "",
        parent_frame=parent.frame if parent else 0,
    )
