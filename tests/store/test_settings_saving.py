"""Changing `settings.toml`: nothing a person wrote is lost, nothing is half written."""

import sys
from pathlib import Path

import pytest

from hailuo_studio.core.errors import SettingsError
from hailuo_studio.core.hosting import S3Hosting
from hailuo_studio.hosting.presets import cloudinary, imgbb
from hailuo_studio.store.settings import load_settings
from hailuo_studio.store.settings_hosting import hosting_changes
from hailuo_studio.store.settings_saving import save_settings

MINE = """\
# my settings, do not touch
[budget]
day = 500      # until Easter
newer = "kept"

[another]      # of a newer version
list = [1, 2]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "home" / "settings.toml"


def written(file: Path, text: str = MINE) -> Path:
    file.parent.mkdir()
    file.write_text(text)
    return file


def test_a_first_save_makes_folder_and_file(file: Path) -> None:
    settings = save_settings(file, {"budget": {"day": 300}, "interface": {"theme": "light"}})
    assert settings == load_settings(file)
    assert (settings.budget.day, settings.interface.theme) == (300, "light")


def test_comments_and_unknown_keys_stay(file: Path) -> None:
    written(file)
    save_settings(file, {"budget": {"day": 200, "batch": 60}})
    lines = file.read_text().splitlines()
    assert lines[:5] == [
        "# my settings, do not touch",
        "[budget]",
        "day = 200      # until Easter",
        'newer = "kept"',
        "batch = 60",
    ]
    assert lines[-2:] == ["[another]      # of a newer version", "list = [1, 2]"]


def test_none_removes_a_key(file: Path) -> None:
    written(file)
    assert save_settings(file, {"budget": {"day": None, "batch": None}}).budget.day is None
    assert "day" not in file.read_text()
    assert "newer" in file.read_text()


def test_one_picture_link_replaces_the_other(file: Path) -> None:
    written(file)
    assert save_settings(file, {"hosting": hosting_changes(imgbb())}).hosting == imgbb()
    other = cloudinary("demo", "unsigned")
    assert save_settings(file, {"hosting": hosting_changes(other)}).hosting == other
    assert "imgbb" not in file.read_text()
    assert save_settings(file, {"hosting": hosting_changes(None)}).hosting is None


def test_nothing_is_written_when_nothing_changes(file: Path) -> None:
    written(file)
    before = file.stat().st_ino
    save_settings(file, {"budget": {"day": 500}})
    assert (file.read_text(), file.stat().st_ino) == (MINE, before)


@pytest.mark.parametrize("text", ["[broken", '[budget]\nday = "x"\n'])
def test_a_file_that_cant_be_read_is_left_alone(file: Path, text: str) -> None:
    written(file, text)
    with pytest.raises(SettingsError):
        save_settings(file, {"budget": {"day": 1}})
    assert file.read_text() == text


def test_a_value_that_is_not_valid_is_not_written(file: Path) -> None:
    written(file)
    with pytest.raises(SettingsError, match=r"interface\.theme"):
        save_settings(file, {"interface": {"theme": "pink"}})
    assert file.read_text() == MINE
    assert [one.name for one in file.parent.iterdir()] == ["settings.toml"]


def test_a_value_toml_has_no_word_for(file: Path) -> None:
    written(file)
    with pytest.raises(SettingsError, match="could not be changed"):
        save_settings(file, {"budget": {"day": object()}})
    assert file.read_text() == MINE


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_linked_file_stays_a_link_and_keeps_its_mode(file: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.toml"
    kept.write_text(MINE)
    kept.chmod(0o640)
    file.parent.mkdir()
    file.symlink_to(kept)
    save_settings(file, {"budget": {"day": 1}})
    assert file.is_symlink()
    assert load_settings(kept).budget.day == 1
    assert kept.stat().st_mode & 0o777 == 0o640


def test_a_folder_that_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(SettingsError) as caught:
        save_settings(tmp_path / "home" / "settings.toml", {"budget": {"day": 1}})
    assert str(tmp_path) in caught.value.what
    assert (tmp_path / "home").read_text() == "a file"


def test_a_bucket_is_kept_without_what_is_as_usual(file: Path) -> None:
    written(file, '[hosting]\nkind = "http"\nurl = "https://a.example"\nexpires_in = 60\n')
    bucket = S3Hosting("https://s3.example.com", "stills", "eu", prefix="hailuo")
    save_settings(file, {"hosting": hosting_changes(bucket)})
    assert load_settings(file).hosting == bucket
    text = file.read_text()
    assert "expires_in" not in text
    assert "keychain" not in text
