"""Few whole pictures are in memory at once, whoever asks for them."""

import threading
from concurrent.futures import ThreadPoolExecutor

from hailuo_studio.media.room import Room

PATIENCE = 10


class Guest:
    """Stands in the room until told to leave."""

    def __init__(self, room: Room, threads: ThreadPoolExecutor, pixels: int) -> None:
        self._room = room
        self._pixels = pixels
        self.inside = threading.Event()
        self.leave = threading.Event()
        self.done = threads.submit(self._stay)

    def _stay(self) -> None:
        with self._room.for_pixels(self._pixels):
            self.inside.set()
            assert self.leave.wait(PATIENCE)


def test_two_at_once_and_the_third_when_one_leaves() -> None:
    with ThreadPoolExecutor(3) as threads:
        room = Room(2, 100)
        one, two = Guest(room, threads, 10), Guest(room, threads, 10)
        assert one.inside.wait(PATIENCE)
        assert two.inside.wait(PATIENCE)
        three = Guest(room, threads, 10)
        assert not three.inside.wait(0.1)
        one.leave.set()
        assert three.inside.wait(PATIENCE)
        two.leave.set()
        three.leave.set()


def test_a_large_one_waits_until_it_is_alone() -> None:
    with ThreadPoolExecutor(2) as threads:
        room = Room(2, 100)
        small, large = Guest(room, threads, 10), Guest(room, threads, 95)
        assert small.inside.wait(PATIENCE)
        assert not large.inside.wait(0.1)
        small.leave.set()
        assert large.inside.wait(PATIENCE)
        large.leave.set()


def test_what_is_larger_than_the_room_goes_in_alone() -> None:
    with ThreadPoolExecutor(1) as threads:
        guest = Guest(Room(2, 100), threads, 5_000)
        assert guest.inside.wait(PATIENCE)
        guest.leave.set()


def test_who_fails_inside_leaves_all_the_same() -> None:
    room = Room(1, 100)
    for _ in range(2):
        try:
            with room.for_pixels(10):
                raise ValueError
        except ValueError:
            continue
    with room.for_pixels(10):
        pass
