# SPDX-License-Identifier: Apache-2.0
"""What the frozen binary runs: the command line, or one of our own demo programs (``-m lab_kiosk.…``).

A frozen program is its own interpreter: ``{python} -m module`` of an allow-list means the same here as in a checkout,
for our modules only.
"""

from __future__ import annotations

import runpy
import sys

from lab_kiosk.cli import main

OURS = "lab_kiosk."


def start(argv: list[str]) -> int:
    match argv:
        case [_, "-m", "lab_kiosk", *rest]:
            return main(rest)
        case [_, "-m", module, *rest] if module.startswith(OURS):
            sys.argv = [module, *rest]
            runpy.run_module(module, run_name="__main__", alter_sys=True)
            return 0
        case [_, *rest]:
            return main(rest)
        case _:
            return main([])


if __name__ == "__main__":
    sys.exit(start(sys.argv))
