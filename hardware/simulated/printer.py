# SPDX-License-Identifier: Apache-2.0
"""A printer whose paper can be looked at, and whose troubles come when they are asked for."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from hardware.printers.escpos import picture
from hardware.printers.printer import Area, Dots, Form, Job, Outcome, Printer, Result

TRAY = 20
"""So many pages lie in the tray; older ones are thrown away, from the folder too."""


class SimulatedPrinter(Printer):
    """``trouble`` is what every job meets until it is set to None again. ``sheets`` are left of the roll, None for a
    roll without end. With ``folder``, each page is a PNG there.
    """

    takes = Form.DOTS

    def __init__(self, name: str, area: Area, role: str = "", folder: Path | None = None) -> None:
        super().__init__(name, role or name, "simulated", role)
        self._area, self._folder = area, folder
        self._files: deque[Path] = deque()
        self._number = 0
        self.tray: deque[Dots] = deque(maxlen=TRAY)
        self.trouble: Outcome | None = None
        self.sheets: int | None = None

    @property
    def area(self) -> Area:
        return self._area

    def look(self) -> Result:
        if self.trouble is not None:
            return Result(self.trouble)
        return Result(Outcome.OUT_OF_PAPER if self.sheets == 0 else Outcome.PRINTED)

    def _print(self, job: Job) -> Result:
        seen = self.look()
        if not seen.outcome.done:
            return seen
        for page in job.pages:
            if self.sheets == 0:
                return Result(Outcome.OUT_OF_PAPER, taken=True)
            if self.sheets is not None:
                self.sheets -= 1
            self.tray.append(page)
            self._keep(page)
        return Result(Outcome.PRINTED, taken=True)

    def _keep(self, page: Dots) -> None:
        if self._folder is None:
            return
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._number += 1
        path = self._folder / f"{self.role or 'page'}-{self._number:04d}.png"
        picture(page).save(path)
        self._files.append(path)
        if len(self._files) > TRAY:
            self._files.popleft().unlink(missing_ok=True)
