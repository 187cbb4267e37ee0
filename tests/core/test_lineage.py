"""A frame's name, and what a person reads of where it is from."""

from dataclasses import replace

from hailuo_studio.core.lineage import frame_name, lineage
from hailuo_studio.core.shot import Parent, Still


def test_a_frame_says_where_it_is_from() -> None:
    name = frame_name("mug-4f1c09ab", 140)
    assert name == "mug-4f1c09ab-frame-0141"
    kept = Still(f"/home/stills/{name} 0a1b2c3d.png", "", 9, 9, 9, "PNG")
    assert lineage(kept) == ""
    assert lineage(replace(kept, parent=Parent("4f1c09ab", 140))) == "Frame 141 of mug-4f1c09ab"
    renamed = replace(kept, source="/elsewhere/best.png", parent=Parent("4f1c09ab", 140))
    assert lineage(renamed) == "Frame 141 of 4f1c09ab"


def test_a_frame_of_a_clip_that_came_from_a_frame() -> None:
    name = frame_name("mug-4f1c-frame-0141 0a1b-77", 11)
    still = Still(f"/stills/{name} 9f.png", "", 9, 9, 9, "PNG", parent=Parent("x", 11))
    assert lineage(still) == "Frame 12 of mug-4f1c-frame-0141 0a1b-77"
