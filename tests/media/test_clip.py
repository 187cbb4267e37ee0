"""Clips as files: whole or refused, and the recipe in them without a packet changed."""

import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import numpy as np
import pytest

from hailuo_studio.core.errors import DownloadError, DownloadTrouble
from hailuo_studio.media.clip import embed_recipe, first_frame, read_recipe, verify_clip
from hailuo_studio.media.codecs import ffmpeg_version, undecodable
from tests.media.film import film
from tests.media.pictures import encoded, quarters

UNICODE = '{"prompt": "Dämpfe steigen ☕ 蒸气 \\n[Push in]", "still": "مقهى"}'


def mp4(path: Path) -> Path:
    """Two seconds of H.264, under any name."""
    return film(path.with_suffix(".mp4"), size=(320, 180)).rename(path)


def webm(path: Path, frames: int = 50, sound: bool = False) -> Path:
    """VP9, with a sound track that is longer than the picture if wanted."""
    with av.open(str(path), "w", format="webm") as container:
        video = container.add_stream("libvpx-vp9", rate=25)
        video.width, video.height, video.pix_fmt = 96, 64, "yuv420p"
        video.options = {"deadline": "realtime", "cpu-used": "8"}
        voice = container.add_stream("libopus", rate=48_000) if sound else None
        for number in range(frames):
            grey = np.full((64, 96), 40 + number * 4 % 200, np.uint8)
            frame = av.VideoFrame.from_ndarray(grey, format="gray")
            container.mux(video.encode(frame.reformat(format="yuv420p")))
        container.mux(video.encode())
        if voice is not None:
            for tone in _silence(3.0):
                container.mux(voice.encode(tone))
            container.mux(voice.encode())
    return path


def _silence(seconds: float) -> Iterator[av.AudioFrame]:
    for number in range(round(seconds * 50)):
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 960), np.int16), layout="mono")
        frame.sample_rate, frame.pts = 48_000, number * 960
        yield frame


def packets(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [bytes(packet) for packet in container.demux(video=0) if packet.size]


def test_a_good_clip(tmp_path: Path) -> None:
    info = verify_clip(mp4(tmp_path / "clip.part"))
    assert (info.width, info.height, info.frames, info.fps) == (320, 180, 50, 25.0)
    assert info.seconds == pytest.approx(2.0, abs=0.05)
    assert info.codec == "h264"


def test_a_good_webm(tmp_path: Path) -> None:
    info = verify_clip(webm(tmp_path / "clip.part"))
    assert (info.width, info.height, info.frames, info.codec) == (96, 64, 50, "vp9")
    assert info.seconds == pytest.approx(2.0, abs=0.05)


def test_sound_may_be_longer_than_the_picture(tmp_path: Path) -> None:
    assert verify_clip(webm(tmp_path / "clip.part", sound=True)).frames == 50


def test_frames_at_uneven_times(tmp_path: Path) -> None:
    times = [0.04 * number + (0.011 if number % 3 else 0.0) for number in range(40)]
    assert verify_clip(film(tmp_path / "clip.mp4", frames=40, times=times)).frames == 40


def cut(data: bytes) -> bytes:
    return data[: len(data) * 6 // 10]


def listing(folder: Path) -> bytes:
    film(folder / "private.mp4")
    return b"ffconcat version 1.0\nfile private.mp4\n"


def sound_only(folder: Path) -> bytes:
    with wave.open(str(folder / "sound.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\x00\x01" * 8000)
    return (folder / "sound.wav").read_bytes()


def mp4_sound(folder: Path) -> bytes:
    with av.open(str(folder / "sound.mp4"), "w") as container:
        stream = container.add_stream("aac", rate=48_000)
        for tone in _silence(1.0):
            container.mux(stream.encode(tone))
        container.mux(stream.encode())
    return (folder / "sound.mp4").read_bytes()


BAD: dict[str, Callable[[Path], bytes]] = {
    "cut, index first": lambda f: cut(film(f / "a.mp4", faststart=True).read_bytes()),
    "cut, index last": lambda f: cut(film(f / "a.mp4").read_bytes()),
    "WebM cut": lambda f: cut(webm(f / "a.webm", 100).read_bytes()),
    "the page of a gateway": lambda f: b"<!doctype html><h1>502 Bad Gateway</h1>",
    "empty": lambda f: b"",
    "noise": lambda f: bytes(range(256)) * 100,
    "sound only, MP4": mp4_sound,
    "sound only, WAV": sound_only,
    "JPEG": lambda f: encoded(quarters()),
    "PNG": lambda f: encoded(quarters(), "PNG"),
    "GIF": lambda f: encoded(quarters(), "GIF"),
    "a list of other files": listing,
    "a play list": lambda f: b"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nhttp://x.test/a.ts\n",
}


@pytest.mark.parametrize("kind", BAD)
def test_what_is_no_whole_video(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "clip.part"
    path.write_bytes(BAD[kind](tmp_path))
    with pytest.raises(DownloadError) as caught:
        verify_clip(path)
    assert caught.value.trouble is DownloadTrouble.NOT_A_VIDEO


def test_a_clip_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DownloadError):
        verify_clip(tmp_path / "nowhere.mp4")
    assert read_recipe(tmp_path / "nowhere.mp4") is None


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(mp4, id="H.264 in MP4"),
        pytest.param(webm, id="VP9 in WebM"),
        pytest.param(lambda path: webm(path, sound=True), id="VP9 and Opus in WebM"),
    ],
)
@pytest.mark.parametrize(
    "recipe", [UNICODE, "x" * 5000, "蒸" * 1700, ""], ids=["unicode", "5 KB", "5 KB of 蒸", "empty"]
)
def test_the_recipe_goes_in_and_no_packet_changes(
    make: Callable[[Path], Path], recipe: str, tmp_path: Path
) -> None:
    source, target = make(tmp_path / "came.part"), tmp_path / "clip.mp4"
    before = source.read_bytes()
    embed_recipe(source, target, recipe)
    assert (read_recipe(target) or "") == recipe
    assert packets(target) == packets(source)
    assert source.read_bytes() == before
    came, kept = verify_clip(source), verify_clip(target)
    assert (kept.width, kept.height, kept.frames, kept.codec) == (
        came.width, came.height, came.frames, came.codec,
    )  # fmt: skip
    assert kept.seconds == pytest.approx(came.seconds, abs=0.05)
    data = target.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def filmed(path: Path, codec: str, pixels: str = "yuv420p") -> Path:
    """A second of grey in any codec, in the container its ending names."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25)
        stream.width, stream.height, stream.pix_fmt = 96, 64, pixels
        for number in range(25):
            grey = np.full((64, 96), 40 + number * 4, np.uint8)
            frame = av.VideoFrame.from_ndarray(grey, format="gray")
            container.mux(stream.encode(frame.reformat(format=pixels)))
        container.mux(stream.encode())
    return path


@pytest.mark.parametrize(
    ("name", "codec", "pixels", "ending", "carried"),
    [
        ("came.mp4", "libsvtav1", "yuv420p", ".mp4", True),
        ("came.mov", "libx265", "yuv420p", ".mp4", True),
        ("came.webm", "libvpx", "yuv420p", ".webm", True),
        ("came.mov", "prores_ks", "yuv422p10le", ".mov", True),
        ("came.avi", "libx264", "yuv420p", ".avi", True),
        ("came.ts", "libx264", "yuv420p", ".ts", False),
    ],
    ids=["AV1 in MP4", "H.265 in MOV", "VP8 in WebM", "ProRes in MOV", "H.264 in AVI", "a stream"],
)
def test_whatever_was_paid_for_is_kept(
    name: str, codec: str, pixels: str, ending: str, carried: bool, tmp_path: Path
) -> None:
    """MP4 where it can hold the same packets, else a container of the clip's own kind."""
    source, target = filmed(tmp_path / name, codec, pixels), tmp_path / "kept" / "clip.mp4"
    target.parent.mkdir()
    kept = embed_recipe(source, target, UNICODE)
    assert list(target.parent.iterdir()) == [kept]
    assert kept == target.with_suffix(ending)
    assert packets(kept) == packets(source)
    assert verify_clip(kept).frames == 25
    assert read_recipe(kept) == (UNICODE if carried else None)
    assert carried or kept.read_bytes() == source.read_bytes()


@pytest.mark.parametrize("kind", sorted(BAD.keys() - {"cut, index first", "WebM cut"}))
def test_what_is_no_video_gets_no_recipe(kind: str, tmp_path: Path) -> None:
    path, target = tmp_path / "bad.part", tmp_path / "clip.mp4"
    path.write_bytes(BAD[kind](tmp_path))
    with pytest.raises(DownloadError):
        embed_recipe(path, target, "recipe")
    with pytest.raises(DownloadError):
        first_frame(path, 64)
    assert not target.exists()
    assert read_recipe(path) is None


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    source = mp4(tmp_path / "came.part")
    with pytest.raises(OSError, match="No such file"):
        embed_recipe(source, tmp_path / "nowhere" / "clip.mp4", "recipe")


def test_the_first_frame(tmp_path: Path) -> None:
    picture = first_frame(film(tmp_path / "clip.mp4", size=(320, 180)), 160)
    assert (picture.width, picture.height, len(picture.data)) == (160, 90, 160 * 90 * 3)
    shades = np.frombuffer(picture.data, np.uint8).reshape(90, 160, 3)
    assert shades[70:].mean() > shades[5:30].mean() + 40  # grey below the row of blocks
    small = first_frame(tmp_path / "clip.mp4", 5000)
    assert (small.width, small.height) == (320, 180)


def test_a_clip_without_a_recipe(tmp_path: Path) -> None:
    assert read_recipe(film(tmp_path / "clip.mp4")) is None


def test_codecs() -> None:
    assert undecodable(["h264", "hevc", "vp9", "no-such-codec"]) == ["no-such-codec"]
    assert "FFmpeg" in ffmpeg_version()
