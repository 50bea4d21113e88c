# SPDX-License-Identifier: Apache-2.0
"""``python -m lab_kiosk``."""

from __future__ import annotations

import sys

from lab_kiosk.cli import main

if __name__ == "__main__":
    sys.exit(main())
