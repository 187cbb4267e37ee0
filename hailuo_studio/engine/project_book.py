"""Projects: their names, their folders, their shots as they were last edited."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.naming import safe_name
from hailuo_studio.core.project import FIRST_NAME, Project
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.core.take import Take
from hailuo_studio.engine.ordering import new_id
from hailuo_studio.store.flushing import make_folder
from hailuo_studio.store.projects import Projects


class ProjectBook:
    """`clips` is the folder in which a project's own folder is made by default."""

    def __init__(self, projects: Projects, clips: Path, clock: Callable[[], float]) -> None:
        self._projects = projects
        self._clips = clips
        self._clock = clock

    def all(self) -> tuple[Project, ...]:
        """There is always one."""
        return self._projects.all() or (self.add(FIRST_NAME),)

    def add(self, name: str, folder: Path | None = None) -> Project:
        """Raises InputError when the name is taken or the folder can't be made."""
        name = " ".join(name.split())
        if not name or any(p.name.casefold() == name.casefold() for p in self._projects.all()):
            raise InputError(
                f'There is a project named "{name}" already.' if name else "It needs a name.",
                todo="Choose another name.",
            )
        folder = (folder or self._clips / safe_name(name, "project")).absolute()
        try:
            make_folder(folder)
        except OSError as error:
            raise InputError(
                f"The folder {folder} can't be made: {error.strerror}.", todo="Choose another."
            ) from error
        project = Project(new_id(), name, str(folder), self._clock())
        self._projects.add(project)
        return project

    def names(self) -> dict[str, str]:
        """By id."""
        return {project.id: project.name for project in self._projects.all()}

    def ceilings(self) -> dict[str, int]:
        """Credits, of the projects that have a ceiling."""
        return {p.id: p.ceiling for p in self._projects.all() if p.ceiling is not None}

    def set_ceiling(self, project_id: str, ceiling: int | None) -> None:
        self._projects.set_ceiling(project_id, ceiling)

    def drafts(self, project_id: str) -> tuple[Shot, ...]:
        return self._projects.drafts(project_id)

    def stills(self) -> Iterator[Still]:
        """Those that drafts use, of every project."""
        for project in self._projects.all():
            for shot in self._projects.drafts(project.id):
                yield shot.still

    def keep_drafts(self, project_id: str, shots: Sequence[Shot]) -> None:
        self._projects.keep_drafts(project_id, shots)

    def clip_folder(self, take: Take) -> Path:
        """Where the take's clip goes."""
        folders = {project.id: project.folder for project in self._projects.all()}
        return Path(take.folder or folders[take.project_id])
