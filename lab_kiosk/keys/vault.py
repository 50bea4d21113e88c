# SPDX-License-Identifier: Apache-2.0
"""Where the 32 bytes that open the database are kept: by systemd, by Windows, or, for a trial, in a file."""

from __future__ import annotations

import os
import secrets
import stat
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from lab_kiosk.application.ports import EnvironmentProblem

CREDENTIAL = "lab-kiosk-database-key"
KEY_BYTES = 32


class DatabaseKey(Protocol):
    """A keeper of the database key."""

    @property
    def notice(self) -> str | None:
        """A plain sentence for whoever sets the kiosk up, where the keeper is not meant for a lab in service."""
        ...

    def load(self) -> bytes:
        """The 32 bytes. Raises :class:`EnvironmentProblem` ``database_key``, whose text never shows any of them."""
        ...


def choose(environment: Mapping[str, str], platform: str, folder: Path) -> DatabaseKey:
    """The best keeper that this machine has: a credential of the service, then Windows, then a file in ``folder``."""
    credentials = environment.get("CREDENTIALS_DIRECTORY")
    if credentials:
        return ServiceCredential(Path(credentials))
    if platform == "win32":
        return WindowsProtected(folder / "database-key.dpapi")
    return KeyFile(folder / "database-key")


@dataclass(frozen=True)
class ServiceCredential:
    """systemd's ``LoadCredentialEncrypted=lab-kiosk-database-key:…`` (systemd.exec(5)): sealed to this machine, in
    memory only.
    """

    directory: Path
    notice: str | None = None

    def load(self) -> bytes:
        try:
            return _checked((self.directory / CREDENTIAL).read_bytes())
        except OSError as error:
            raise EnvironmentProblem("database_key", f"the service has no credential {CREDENTIAL}") from error


@dataclass(frozen=True)
class KeyFile:
    """A file that its owner alone may read. Whoever takes the disk has the key as well: for trials, and it says so."""

    path: Path
    notice: str | None = (
        "The database key is in a file beside the database. That is for trials only: "
        "a lab in service keeps it as a systemd credential (docs/OPERATIONS.md)."
    )

    def load(self) -> bytes:
        """Makes a key the first time. Of several that come at once one makes it, and the others get the same."""
        try:
            try:
                return self._read()
            except FileNotFoundError:
                return self._make()
        except OSError as error:
            raise EnvironmentProblem("database_key", f"{self.path}: {error.strerror}") from error

    def _read(self) -> bytes:
        file = os.open(self.path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        try:
            mode = os.fstat(file).st_mode
            if os.name == "posix" and stat.S_IMODE(mode) & 0o177:
                raise EnvironmentProblem("database_key", f"{self.path} may be read by others: its mode has to be 0600")
            return _checked(os.read(file, KEY_BYTES + 1))
        finally:
            os.close(file)

    def _make(self) -> bytes:
        key = secrets.token_bytes(KEY_BYTES)
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            _write_new(self.path, key)
        except FileExistsError:
            return self._read()
        return key


@dataclass(frozen=True)
class WindowsProtected:
    """A file that only this Windows machine can open (DPAPI, machine scope), in a folder whose ACL names the kiosk's
    user.

    ``protect`` and ``unprotect`` are Windows' own, and can be given for a test.
    """

    path: Path
    notice: str | None = None
    protect: Callable[[bytes], bytes] | None = None
    unprotect: Callable[[bytes], bytes] | None = None

    def load(self) -> bytes:
        try:
            if self.path.exists():
                return _checked((self.unprotect or _unprotect)(self.path.read_bytes()))
            key = secrets.token_bytes(KEY_BYTES)
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _write_new(self.path, (self.protect or _protect)(key))
        except OSError as error:
            raise EnvironmentProblem("database_key", f"{self.path}: {error.strerror or 'Windows refused'}") from error
        return key


def _checked(key: bytes) -> bytes:
    if len(key) != KEY_BYTES:
        raise EnvironmentProblem("database_key", f"the key has to be {KEY_BYTES} bytes, this one has {len(key)}")
    return key


def _write_new(path: Path, content: bytes) -> None:
    """Durably, and never over a key that is there: it would open nothing any more."""
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(file, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        _claim(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _claim(temporary: Path, path: Path) -> None:
    """Give the file its name in one step that fails where the name is taken: of two processes, one makes the key."""
    if os.name == "nt":  # pragma: no cover - this branch needs Windows, where a rename never replaces
        temporary.rename(path)
        return
    os.link(temporary, path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


if sys.platform == "win32":  # pragma: no cover - this branch needs Windows
    import ctypes
    from ctypes import wintypes

    _LOCAL_MACHINE, _UI_FORBIDDEN = 0x4, 0x1

    class _Blob(ctypes.Structure):
        _fields_ = (("size", wintypes.DWORD), ("data", ctypes.POINTER(ctypes.c_char)))

    def _call(name: str, content: bytes) -> bytes:
        """``CryptProtectData`` or ``CryptUnprotectData`` (dpapi.h), whose blobs are freed by the caller."""
        source = _Blob(len(content), ctypes.create_string_buffer(content, len(content)))
        target = _Blob()
        function = getattr(ctypes.WinDLL("crypt32", use_last_error=True), name)
        flags = _LOCAL_MACHINE | _UI_FORBIDDEN
        if not function(ctypes.byref(source), None, None, None, None, flags, ctypes.byref(target)):
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            return ctypes.string_at(target.data, target.size)
        finally:
            ctypes.WinDLL("kernel32").LocalFree(target.data)

    def _protect(content: bytes) -> bytes:
        return _call("CryptProtectData", content)

    def _unprotect(content: bytes) -> bytes:
        return _call("CryptUnprotectData", content)

else:

    def _protect(content: bytes) -> bytes:
        raise OSError(0, "there is no DPAPI here")

    def _unprotect(content: bytes) -> bytes:
        raise OSError(0, "there is no DPAPI here")
