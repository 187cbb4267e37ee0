"""The bracket a cursor is in, and the words in it that are being typed. Pure."""

from dataclasses import dataclass

from hailuo_studio.core.camera import Camera, named


@dataclass(frozen=True, slots=True)
class Here:
    """The words between two commas that the cursor is in go from `start` to `end`, as Qt counts
    (UTF-16); `typed` is what of them is before the cursor. `others` are the bracket's other
    commands, `closed` says whether it has its closing sign."""

    start: int
    end: int
    typed: str
    others: tuple[Camera, ...]
    closed: bool


def bracket_here(text: str, cursor: int) -> Here | None:
    """None outside of brackets; a line's end ends one that is not closed."""
    raw = text.encode("utf-16-le", "surrogatepass")
    before = raw[: 2 * cursor].decode("utf-16-le", "surrogatepass")
    after = raw[2 * cursor :].decode("utf-16-le", "surrogatepass")
    opening = max(before.rfind("["), before.rfind("]"), before.rfind("\n"))
    if opening < 0 or before[opening] != "[":
        return None
    inside = before[opening + 1 :]
    ends = [at for at in (after.find(sign) for sign in "[]\n") if at >= 0]
    end = min(ends, default=len(after))
    closed = end < len(after) and after[end] == "]"
    rest = after[:end] if closed else ""
    typed = inside.rpartition(",")[2].lstrip()
    left = rest.partition(",")[0]
    parts = [*inside.split(",")[:-1], *rest.split(",")[1:]]
    others = tuple(camera for camera in map(named, parts) if camera is not None)
    start = cursor - len(typed.encode("utf-16-le")) // 2
    return Here(start, cursor + len(left.rstrip()), typed, others, closed)
