# SPDX-License-Identifier: Apache-2.0
"""Write the rule files for scanners, `packaging/udev` and `packaging/usbguard`, from `hardware/known_scanners.toml`.

python packaging/tools/device_rules.py          write them
python packaging/tools/device_rules.py --check  say whether they are as the table would have them
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from hardware.known_scanners import known_vendors  # noqa: E402 - run as a script, this file knows where the house is
from hardware.scanners.rules import udev_rules, usbguard_rules  # noqa: E402 - as above

UDEV = ROOT / "packaging/udev/70-lab-kiosk-scanners.rules"
USBGUARD = ROOT / "packaging/usbguard/lab-kiosk-scanners.conf"


def files() -> dict[Path, str]:
    vendors = known_vendors()
    return {UDEV: udev_rules(vendors), USBGUARD: usbguard_rules(vendors)}


def main(*, check: bool) -> int:
    stale = [path for path, text in files().items() if not path.exists() or path.read_text("utf-8") != text]
    for path in stale:
        if check:
            print(f"{path.relative_to(ROOT)} is not what the table says: run packaging/tools/device_rules.py")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files()[path], encoding="utf-8")
            print(f"{path.relative_to(ROOT)} is written")
    return 1 if check and stale else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; 1 when they are not up to date")
    sys.exit(main(check=parser.parse_args().check))
