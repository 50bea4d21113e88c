# SPDX-License-Identifier: Apache-2.0
"""Printers of PDFs: a folder, which is always there, and a page printer that understands PDF on its port 9100."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from hardware.printers.line import LinePrinter
from hardware.printers.printer import Form, Job, Outcome, Printer, Result

_FULL = {errno.ENOSPC, errno.EDQUOT}


class PdfFolder(Printer):
    """Each job is a file in a folder, whole or not at all, for nobody else on this machine to read."""

    takes = Form.PDF

    def __init__(self, name: str, folder: Path, role: str = "") -> None:
        super().__init__(name, str(folder), "PDF", role)
        self._folder = folder

    def look(self) -> Result:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            return _failed(error, self._folder)
        if not os.access(self._folder, os.W_OK | os.X_OK):
            return Result(Outcome.PERMISSION, hint=f"{self._folder} cannot be written to")
        return Result(Outcome.PRINTED)

    def _print(self, job: Job) -> Result:
        unfinished = None
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._folder, suffix=".part", delete=False) as file:
                unfinished = Path(file.name)
                file.write(job.document)
            unfinished.rename(self._folder / f"{_plain(job.title)}-{_plain(job.id)}.pdf")
        except OSError as error:
            if unfinished is not None:
                unfinished.unlink(missing_ok=True)
            return _failed(error, self._folder)
        return Result(Outcome.PRINTED, taken=True)


def _plain(words: str) -> str:
    """Of a title or an id only what every file system takes."""
    return "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in words)[:60].strip("-") or "x"


def _failed(error: OSError, folder: Path) -> Result:
    if error.errno in _FULL:
        return Result(Outcome.OUT_OF_PAPER, hint="the disk is full")
    permission = isinstance(error, PermissionError) or error.errno == errno.EROFS
    return Result(Outcome.PERMISSION if permission else Outcome.OFFLINE, hint=f"{folder}: {error.strerror}")


class RawPrinter(LinePrinter):
    """Bytes as they are to a printer that understands them: most office printers take a PDF on port 9100."""

    takes = Form.PDF

    def _bytes(self, job: Job) -> bytes:
        return job.document
