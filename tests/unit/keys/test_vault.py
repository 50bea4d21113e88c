# SPDX-License-Identifier: Apache-2.0
"""The keepers of the database key. What calls Windows itself is tested nowhere here; the file around it is."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.keys.vault import CREDENTIAL, KeyFile, ServiceCredential, WindowsProtected, choose


def test_a_service_credential_goes_before_everything(tmp_path: Path) -> None:
    found = choose({"CREDENTIALS_DIRECTORY": str(tmp_path)}, "win32", tmp_path)
    assert found == ServiceCredential(tmp_path)
    assert found.notice is None


def test_windows_protects_and_the_rest_has_a_file_that_says_what_it_is_for(tmp_path: Path) -> None:
    assert isinstance(choose({}, "win32", tmp_path), WindowsProtected)
    found = choose({"CREDENTIALS_DIRECTORY": ""}, "linux", tmp_path)
    assert isinstance(found, KeyFile)
    assert "trials only" in (found.notice or "")


def test_a_credential_is_read_and_measured(tmp_path: Path) -> None:
    keeper = ServiceCredential(tmp_path)
    with pytest.raises(EnvironmentProblem, match="database_key: the service has no credential"):
        keeper.load()
    (tmp_path / CREDENTIAL).write_bytes(b"k" * 32)
    assert keeper.load() == b"k" * 32
    (tmp_path / CREDENTIAL).write_bytes(b"k" * 31)
    with pytest.raises(EnvironmentProblem, match="32 bytes, this one has 31"):
        keeper.load()


def test_a_key_file_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    keeper = KeyFile(tmp_path / "lab" / "key")
    key = keeper.load()
    assert len(key) == 32
    assert keeper.load() == key
    assert KeyFile(tmp_path / "other").load() != key
    assert [path.name for path in (tmp_path / "lab").iterdir()] == ["key"]
    if os.name == "posix":
        assert keeper.path.stat().st_mode & 0o777 == 0o600


def test_of_two_that_make_a_key_at_once_one_does_and_both_have_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lab thread and the backup thread of a first start: a replaced key would open nothing any more."""
    keeper = KeyFile(tmp_path / "key")
    written = os.fsync

    def overtaken(file: int) -> None:
        written(file)
        keeper.path.write_bytes(b"f" * 32)
        keeper.path.chmod(0o600)

    monkeypatch.setattr(os, "fsync", overtaken)
    assert keeper.load() == b"f" * 32
    monkeypatch.undo()
    assert keeper.load() == b"f" * 32
    assert [path.name for path in tmp_path.iterdir()] == ["key"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o700])
def test_a_key_file_that_others_may_read_is_refused(tmp_path: Path, mode: int) -> None:
    keeper = KeyFile(tmp_path / "key")
    key = keeper.load()
    keeper.path.chmod(mode)
    with pytest.raises(EnvironmentProblem, match="0600") as problem:
        keeper.load()
    assert key.hex() not in str(problem.value)


@pytest.mark.parametrize("content", [b"", b"k" * 31, b"k" * 33])
def test_a_key_file_of_another_length_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    keeper = KeyFile(tmp_path / "key")
    keeper.load()
    keeper.path.write_bytes(content)
    with pytest.raises(EnvironmentProblem, match="database_key"):
        keeper.load()
    assert keeper.path.read_bytes() == content


def test_a_folder_that_cannot_be_made_is_a_problem_of_the_surroundings(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(EnvironmentProblem, match="database_key"):
        KeyFile(tmp_path / "file" / "key").load()


def test_windows_keeps_only_what_it_protected(tmp_path: Path) -> None:
    keeper = WindowsProtected(
        tmp_path / "key", protect=lambda key: b"sealed" + key[::-1], unprotect=lambda blob: blob[:5:-1]
    )
    key = keeper.load()
    assert keeper.path.read_bytes() == b"sealed" + key[::-1]
    assert keeper.load() == key


@pytest.mark.skipif(sys.platform == "win32", reason="there it works")
def test_without_windows_its_keeper_says_so(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="no DPAPI"):
        WindowsProtected(tmp_path / "key").load()
