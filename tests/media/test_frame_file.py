"""A frame as a PNG: the right one, whole, upright, in its colours; nothing is overwritten."""

from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from hailuo_studio.core.errors import InputError
from hailuo_studio.media.frame_file import save_frame
from tests.media.film import film, read_number
from tests.media.scenes import turn_clockwise


def number_in(path: Path) -> int:
    with Image.open(path) as image:
        grey = image.convert("L")
    return read_number(lambda x, y: grey.getpixel((x * grey.width, y * grey.height)))  # type: ignore[return-value,arg-type]


@pytest.mark.parametrize("number", [0, 1, 23, 49])
def test_it_is_the_frame_that_was_asked_for(number: int, tmp_path: Path) -> None:
    clip = film(tmp_path / "mug-4f1c.mp4", size=(322, 178))
    made = save_frame(clip, number, tmp_path / "a.png")
    assert made == tmp_path / "a.png"
    assert number_in(made) == number
    with Image.open(made) as image:
        assert (image.format, image.size, image.mode) == ("PNG", (322, 178), "RGB")


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    clip = film(tmp_path / "a.mp4")
    names = [save_frame(clip, number, tmp_path / "b.png").name for number in range(3)]
    assert names == ["b.png", "b 2.png", "b 3.png"]
    assert [number_in(tmp_path / name) for name in names] == [0, 1, 2]


@pytest.mark.parametrize(("height", "matrix"), [(90, 5), (720, 2), (720, 1)])
def test_colours_are_those_a_player_shows(height: int, matrix: int, tmp_path: Path) -> None:
    """SD by BT.601, untagged HD and tagged HD by BT.709."""
    colour = np.array((200, 60, 40), np.uint8)
    path, width = tmp_path / "a.mp4", height * 16 // 9
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25, options={"crf": "4"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.codec_context.colorspace = matrix
        frame = av.VideoFrame.from_ndarray(np.full((height, width, 3), colour), format="rgb24")
        wanted = "itu601" if matrix == 5 else "itu709"
        for packet in stream.encode(frame.reformat(format="yuv420p", dst_colorspace=wanted)):
            container.mux(packet)
        container.mux(stream.encode())
    with Image.open(save_frame(path, 0, tmp_path / "a.png")) as image:
        middle = np.array(image.getpixel((width // 2, height // 2)), int)
    assert np.abs(middle - colour.astype(int)).max() <= 4


def test_a_turned_clip_gives_an_upright_picture(tmp_path: Path) -> None:
    clip = film(tmp_path / "a.mp4", size=(320, 180))
    turn_clockwise(clip)
    with Image.open(save_frame(clip, 5, tmp_path / "a.png")) as image:
        assert image.size == (180, 320)
        image.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "back.png")
    assert number_in(tmp_path / "back.png") == 5


def test_what_cannot_be_saved_leaves_nothing(tmp_path: Path) -> None:
    clip = film(tmp_path / "a.mp4", frames=10)
    with pytest.raises(InputError, match="no frame 11"):
        save_frame(clip, 10, tmp_path / "b.png")
    with pytest.raises(InputError, match="missing"):
        save_frame(tmp_path / "c.mp4", 0, tmp_path / "b.png")
    with pytest.raises(FileNotFoundError):
        save_frame(clip, 0, tmp_path / "nowhere" / "b.png")
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp4"]
