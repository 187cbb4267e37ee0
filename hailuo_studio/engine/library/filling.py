"""From the ledger into the index: takes that got their clip, and judgements made elsewhere."""

import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from hailuo_studio.core.errors import LibraryError
from hailuo_studio.core.take import Judgement, Take
from hailuo_studio.engine.library import sidecar
from hailuo_studio.engine.library.entries import of_take
from hailuo_studio.engine.library.sidecar import judged_in, read, sidecar_of, with_judged
from hailuo_studio.store.clips import Clips

SOME = 200


class Filling:
    """`note` on the loop, `some` in a thread. Knows what was written, so that the many changes of
    a take that do not concern the library cost nothing."""

    def __init__(self, practice: bool) -> None:
        self._practice = practice
        self._waiting: dict[str, Take] = {}
        self._seen: dict[str, tuple[str, Judgement | None]] = {}
        self._lock = threading.Lock()

    @property
    def waiting(self) -> bool:
        return bool(self._waiting)

    def note(self, take: Take) -> bool:
        """A take with a clip; whether there is something to do."""
        assert take.clip is not None
        if self._seen.get(take.id) == (take.clip.path, take.judgement):
            return False
        with self._lock:
            self._waiting[take.id] = take
        return True

    def settled(self, take_id: str, judgement: Judgement | None) -> None:
        """The index has this already; the ledger is about to say the same."""
        path, _ = self._seen.get(take_id, ("", None))
        self._seen[take_id] = (path, judgement)

    def some(self, index: Clips) -> frozenset[str]:
        """Write a part of what waits; the ids of clips that changed."""
        with self._lock:
            takes = [self._waiting.pop(one) for one in list(self._waiting)[:SOME]]
        known = {clip.id: clip for clip in index.get([take.id for take in takes])}
        trashed = index.trashed([take.id for take in takes])
        changed = []
        for take in takes:
            assert take.clip is not None
            self._seen[take.id] = (take.clip.path, take.judgement)
            clip = known.get(take.id)
            if take.id in trashed:
                continue
            if clip is None:
                clip = of_take(take, self._practice)
                judged = judged_in(read(sidecar_of(Path(clip.path))))
                if judged.trashed_at is not None:
                    continue
                if judged.judgement is take.judgement:
                    clip = with_judged(clip, judged)
                changed.append(clip)
            elif clip.judgement is not take.judgement:
                changed.append(
                    replace(clip, judgement=take.judgement, reason=None, judged_at=take.judged_at)
                )
        for clip in changed:
            if clip.judgement is not None or clip.id in known:
                with suppress(LibraryError):  # The ledger has it, wherever the folder went.
                    sidecar.write(clip)
        index.put(changed)
        return frozenset(clip.id for clip in changed)
