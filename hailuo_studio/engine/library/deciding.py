"""Judgements written beside the clips and into the index, and what they were before."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from hailuo_studio.core.errors import LibraryError
from hailuo_studio.core.library import Decided, LibraryClip, RejectReason
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.library import sidecar
from hailuo_studio.store.clips import Clips

Verdict = tuple[Judgement | None, RejectReason | None]


def decide(
    index: Clips, wanted: Mapping[str, Verdict], at: float, ledger: Collection[str]
) -> tuple[tuple[Decided, ...], LibraryError | None]:
    """What changed, by clip; clips that are so already are left out. A sidecar that can't be
    written is trouble; the judgement holds all the same where the `ledger` has it too."""
    done: list[Decided] = []
    now: list[LibraryClip] = []
    trouble: LibraryError | None = None
    for clip in index.get(list(wanted)):
        judgement, reason = wanted[clip.id]
        before = (clip.judgement, clip.reason)
        if before == (judgement, reason):
            continue
        judged_at = None if judgement is None else at
        judged = replace(clip, judgement=judgement, reason=reason, judged_at=judged_at)
        try:
            sidecar.write(judged)
        except LibraryError as error:
            trouble = error
            if clip.id not in ledger:
                continue  # Nowhere else would it outlive the index.
        now.append(judged)
        done.append(Decided(clip.id, before, (judgement, reason)))
    index.put(now)
    return tuple(done), trouble
