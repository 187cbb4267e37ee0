"""Projects, and their shots as they were last edited."""

from collections.abc import Sequence

from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Shot
from hailuo_studio.store.database import Database
from hailuo_studio.store.rows import project_from, read_json, to_json


class Projects:
    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> tuple[Project, ...]:
        with self._db.reading() as db:
            rows = db.execute("SELECT * FROM projects ORDER BY created_at, rowid")
            return tuple(project_from(row) for row in rows)

    def add(self, project: Project) -> None:
        with self._db.writing() as db:
            db.execute(
                "INSERT INTO projects VALUES (?, ?, ?, ?, ?, ?)",
                (
                    project.id,
                    project.name,
                    project.folder,
                    project.created_at,
                    project.ceiling,
                    to_json(project.defaults),
                ),
            )

    def set_ceiling(self, project_id: str, ceiling: int | None) -> None:
        with self._db.writing() as db:
            db.execute("UPDATE projects SET ceiling = ? WHERE id = ?", (ceiling, project_id))

    def drafts(self, project_id: str) -> tuple[Shot, ...]:
        """The shots of a project as they were last edited."""
        with self._db.reading() as db:
            row = db.execute(
                "SELECT shots FROM drafts WHERE project_id = ?", (project_id,)
            ).fetchone()
        return read_json(row["shots"], tuple[Shot, ...]) if row else ()

    def keep_drafts(self, project_id: str, shots: Sequence[Shot]) -> None:
        with self._db.writing() as db:
            db.execute(
                "INSERT INTO drafts VALUES (?, ?) "
                "ON CONFLICT (project_id) DO UPDATE SET shots = excluded.shots",
                (project_id, to_json(tuple(shots))),
            )
