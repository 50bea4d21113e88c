# SPDX-License-Identifier: Apache-2.0
"""Signing keys, their files, and the keyed digest."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.keys import key_files
from lab_kiosk.keys.ed25519 import SigningKey, keyed_digest, verify

KEY = SigningKey(bytes(range(32)))


def test_the_public_key_of_the_test_vector() -> None:
    assert KEY.public.hex() == "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"


def test_a_private_key_is_shown_nowhere() -> None:
    seed = b"seed of a private key, 32 bytes."
    assert "seed of" not in repr(SigningKey(seed))


@given(st.binary(max_size=200), st.integers(0, 63), st.integers(1, 255))
def test_a_signature_holds_and_a_touched_one_does_not(message: bytes, place: int, change: int) -> None:
    signature = bytearray(KEY.sign(message))
    assert verify(KEY.public, bytes(signature), message)
    signature[place] ^= change
    assert not verify(KEY.public, bytes(signature), message)


@given(st.binary(max_size=40), st.binary(max_size=80))
def test_hostile_keys_and_signatures_are_only_wrong(key: bytes, signature: bytes) -> None:
    assert not verify(key, signature, b"message")


def test_a_digest_says_the_same_again_only_with_the_same_key() -> None:
    mine, other = keyed_digest(b"1" * 32), keyed_digest(b"2" * 32)
    assert mine("IL7K3Q9DI") == mine("IL7K3Q9DI") != other("IL7K3Q9DI")
    assert len(mine("")) == 16


def test_a_key_file_is_its_owners_alone_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "issuer.key"
    made = key_files.create(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert key_files.read(path) == made


def test_a_key_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "issuer.key"
    made = key_files.create(path)
    with pytest.raises(EnvironmentProblem, match="exists"):
        key_files.create(path)
    assert key_files.read(path) == made


@pytest.mark.parametrize("content", ["", "not base64!", "AAAA"])
def test_a_file_that_holds_no_key_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "issuer.key"
    path.write_text(content)
    path.chmod(0o600)
    with pytest.raises(EnvironmentProblem):
        key_files.read(path)


def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "issuer.key"
    key_files.create(path)
    path.chmod(0o644)
    with pytest.raises(EnvironmentProblem, match="chmod 600"):
        key_files.read(path)
