# SPDX-License-Identifier: Apache-2.0
"""What every store of pictures does: the one in memory and the sealed one on the disk."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lab_kiosk.application.pictures import MOST_BYTES, NoPictures, PictureStore, PictureTrouble
from lab_kiosk.keys.pictures import SealedPictures
from tests.support.pictures import MemoryPictures, jpeg

KEY = b"k" * 32
A, B = "0192f7c2-0000-7000-8000-00000000000a", "0192f7c2-0000-7000-8000-00000000000b"
ESCAPES = ("", "../x", "..", "/etc/passwd", "a/b", "A", "a.b", "a" * 65, "a\n", "ü")


class Memory:
    def __init__(self) -> None:
        self.store = MemoryPictures()

    def damage(self, name: str) -> None:
        self.store.damaged.add(name)

    @contextmanager
    def full(self) -> Iterator[None]:
        self.store.full = True
        yield
        self.store.full = False


class Sealed:
    def __init__(self, folder: Path) -> None:
        self.folder = folder / "pictures"
        self.store = SealedPictures(self.folder, KEY)

    def damage(self, name: str) -> None:
        path = self.folder / f"{name}.sealed"
        sealed = bytearray(path.read_bytes())
        sealed[-1] ^= 1
        path.write_bytes(sealed)

    @contextmanager
    def full(self) -> Iterator[None]:
        """A limit on the size of files is as good as a full disk: the kernel refuses in the middle of a picture."""
        import resource

        before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (8, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            signal.signal(signal.SIGXFSZ, handler)


@pytest.fixture(params=["memory", "sealed"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Memory | Sealed:
    return Memory() if request.param == "memory" else Sealed(tmp_path)


def test_what_is_kept_is_read_as_it_was(bench: Memory | Sealed) -> None:
    assert bench.store.names() == frozenset()
    assert bench.store.keep(A, jpeg(b"one")) is None
    assert bench.store.keep(B, jpeg(b"other")) is None
    assert bench.store.read(A) == jpeg(b"one")
    assert bench.store.read(B) == jpeg(b"other")
    assert bench.store.names() == {A, B}


def test_what_is_deleted_is_gone_and_deleting_it_again_is_no_trouble(bench: Memory | Sealed) -> None:
    bench.store.keep(A, jpeg())
    assert bench.store.delete(A)
    assert bench.store.read(A) is PictureTrouble.GONE
    assert bench.store.names() == frozenset()
    assert bench.store.delete(A)


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG", jpeg(b"x" * MOST_BYTES)])
def test_what_is_no_jpeg_or_too_large_is_refused(bench: Memory | Sealed, content: bytes) -> None:
    assert bench.store.keep(A, content) is PictureTrouble.REFUSED
    assert bench.store.names() == frozenset()


def test_the_largest_that_may_be_is_kept(bench: Memory | Sealed) -> None:
    largest = jpeg(b"x" * (MOST_BYTES - len(jpeg(b""))))
    assert bench.store.keep(A, largest) is None
    assert bench.store.read(A) == largest


@pytest.mark.parametrize("name", ESCAPES)
def test_a_name_leads_nowhere_else(bench: Memory | Sealed, name: str, tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"not a picture")
    assert bench.store.keep(name, jpeg()) is PictureTrouble.REFUSED
    assert bench.store.read(name) is PictureTrouble.GONE
    assert not bench.store.delete(name)
    assert (tmp_path / "x").exists()


def test_a_damaged_one_says_so_and_can_be_deleted(bench: Memory | Sealed) -> None:
    bench.store.keep(A, jpeg())
    bench.damage(A)
    assert bench.store.read(A) is PictureTrouble.UNREADABLE
    assert bench.store.delete(A)
    assert bench.store.names() == frozenset()


@pytest.mark.skipif(sys.platform == "win32", reason="limits on what a process writes are a POSIX thing")
def test_on_a_full_disk_nothing_is_kept_and_nothing_is_left(
    bench: Memory | Sealed, caplog: pytest.LogCaptureFixture
) -> None:
    bench.store.keep(A, jpeg())
    with caplog.at_level(logging.ERROR), bench.full():
        assert bench.store.keep(B, jpeg()) is PictureTrouble.DISK_FULL
    assert bench.store.names() == {A}
    assert bench.store.read(B) is PictureTrouble.GONE
    assert bench.store.keep(B, jpeg()) is None


@given(contents=st.dictionaries(st.uuids().map(str), st.binary(max_size=400), min_size=1, max_size=6), gone=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_both_stores_say_the_same(
    contents: dict[str, bytes], gone: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("p")
    stores: tuple[PictureStore, ...] = (MemoryPictures(), SealedPictures(folder / "pictures", KEY))
    for name, content in contents.items():
        assert {store.keep(name, jpeg(content)) for store in stores} == {None}
    for name in gone.draw(st.lists(st.sampled_from(sorted(contents)), max_size=3)):
        assert {store.delete(name) for store in stores} == {True}
    assert stores[0].names() == stores[1].names()
    for name in contents:
        assert stores[0].read(name) == stores[1].read(name)


def test_where_none_are_kept_nothing_is() -> None:
    store = NoPictures()
    assert store.keep(A, jpeg()) is PictureTrouble.NOT_WRITTEN
    assert store.read(A) is PictureTrouble.GONE
    assert store.delete(A)
    assert store.names() == frozenset()


def test_the_disk_has_noise_for_whoever_lacks_the_key(tmp_path: Path) -> None:
    bench = Sealed(tmp_path)
    shown = jpeg(b"a scratch across the front" * 20)
    bench.store.keep(A, shown)
    (file,) = bench.folder.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert bench.folder.stat().st_mode & 0o777 == 0o700
    assert b"scratch" not in file.read_bytes()
    assert jpeg(b"")[:3] not in file.read_bytes()
    assert SealedPictures(bench.folder, b"x" * 32).read(A) is PictureTrouble.UNREADABLE
    assert "k" * 8 not in repr(bench.store)


def test_a_file_under_another_name_does_not_open(tmp_path: Path) -> None:
    bench = Sealed(tmp_path)
    bench.store.keep(A, jpeg())
    (bench.folder / f"{A}.sealed").rename(bench.folder / f"{B}.sealed")
    assert bench.store.read(B) is PictureTrouble.UNREADABLE


def test_what_a_power_cut_left_half_written_is_seen_and_deleted(tmp_path: Path) -> None:
    bench = Sealed(tmp_path)
    bench.store.keep(A, jpeg())
    (bench.folder / f"{B}.sealed.new").write_bytes(b"half")
    (bench.folder / "README").write_text("not ours")
    assert bench.store.names() == {A, B}
    assert bench.store.read(B) is PictureTrouble.GONE
    assert bench.store.delete(B)
    assert bench.store.names() == {A}
    assert (bench.folder / "README").exists()


def broken(folder: Path, spoil: Callable[[Path], object]) -> SealedPictures:
    spoil(folder / "pictures")
    return SealedPictures(folder / "pictures", KEY)


def test_a_folder_that_is_a_file_is_an_environment_and_no_bug(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    store = broken(tmp_path, lambda path: path.write_bytes(b""))
    with caplog.at_level(logging.ERROR):
        assert store.keep(A, jpeg()) is PictureTrouble.NOT_WRITTEN
        assert not store.delete(A)
    assert store.read(A) is PictureTrouble.UNREADABLE
    assert store.names() == frozenset()
