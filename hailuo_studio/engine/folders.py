"""Where one ledger and what belongs to it lives on disk."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folders:
    """`home` holds the program's own files, `clips` is where new projects get their folder,
    `exported` where exports go until a person says otherwise (None: beside the clips)."""

    home: Path
    clips: Path
    exported: Path | None = None

    @property
    def exports(self) -> Path:
        return self.exported or self.clips.parent / "exports"

    @property
    def ledger(self) -> Path:
        return self.home / "ledger.sqlite3"

    @property
    def owners(self) -> Path:
        return self.home / "owners"

    @property
    def watching(self) -> Path:
        """Locks that say which process watches which hot folder."""
        return self.home / "watching"

    @property
    def spare(self) -> Path:
        return self.home / "spare"

    @property
    def rescue(self) -> Path:
        return self.home / "rescue.jsonl"

    @property
    def in_flight(self) -> Path:
        """Pictures the local listener shows while takes need them."""
        return self.home / "in-flight"

    @property
    def stills(self) -> Path:
        """Pictures that came without a file: pasted, dragged from a page, copied from a link."""
        return self.home / "stills"

    @property
    def prepared(self) -> Path:
        return self.home / "prepared"

    @property
    def library(self) -> Path:
        """The library's index: a copy that can be made anew."""
        return self.home / "library.sqlite3"

    @property
    def posters(self) -> Path:
        return self.home / "posters"

    @property
    def prompts(self) -> Path:
        """Prompt history and saved prompts."""
        return self.home / "prompts.json"
