# SPDX-License-Identifier: Apache-2.0
"""What the sentences of the command line have in common, whichever room says them. The glass has translations."""

from __future__ import annotations


def many(count: int, one: str, more: str = "") -> str:
    """``(1, "event")`` is "1 event", ``(1234, "event")`` "1,234 events"; ``more`` where an s does not do."""
    return f"{count:,} {one if count == 1 else more or one + 's'}"
