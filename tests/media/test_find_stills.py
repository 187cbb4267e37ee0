"""A dropped folder: its pictures in the order a person counts."""

from pathlib import Path

from hailuo_studio.media.folder import find_stills


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def found(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find_stills(folder)]


def test_the_order_a_person_counts_in(tmp_path: Path) -> None:
    touch(tmp_path, "shot 10.jpg", "shot 2.jpg", "Shot 1.JPG", "a/2.png", "a/10.png", "b.webp")
    assert found(tmp_path) == [
        "a/2.png", "a/10.png", "b.webp", "Shot 1.JPG", "shot 2.jpg", "shot 10.jpg",
    ]  # fmt: skip


def test_only_pictures_by_their_ending(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "b.jpeg", "c.jfif", "notes.txt", "d.svg", "e", "f.jpg.part", "²3.png")
    touch(tmp_path, "g.heic", "h.AVIF", "i.psd", "j.tif", "k.nef")
    assert found(tmp_path) == [
        "a.jpg", "b.jpeg", "c.jfif", "g.heic", "h.AVIF", "i.psd", "j.tif", "²3.png",
    ]  # fmt: skip


def test_hidden_ones_are_left_out(tmp_path: Path) -> None:
    touch(tmp_path, ".trash/a.jpg", "b/.c.jpg", "b/._d.jpg", "b/.deep/e.jpg", "f.jpg")
    assert found(tmp_path) == ["f.jpg"]


def test_folders_that_lead_round_in_a_circle(tmp_path: Path) -> None:
    touch(tmp_path, "a/b/c.jpg")
    (tmp_path / "a" / "b" / "again").symlink_to(tmp_path, target_is_directory=True)
    assert found(tmp_path) == ["a/b/c.jpg"]


def test_empty_and_missing_folders(tmp_path: Path) -> None:
    assert find_stills(tmp_path) == []
    assert find_stills(tmp_path / "nowhere") == []
