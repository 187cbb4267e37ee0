"""A project: a named place for shots and takes."""

from dataclasses import dataclass, field

from hailuo_studio.core.shot import Settings

FIRST_NAME = "First project"


@dataclass(frozen=True, slots=True)
class Project:
    """`folder` is where its clips go (absolute path), `ceiling` its budget in credits or None."""

    id: str
    name: str
    folder: str
    created_at: float
    ceiling: int | None = None
    defaults: Settings = field(default_factory=Settings)
