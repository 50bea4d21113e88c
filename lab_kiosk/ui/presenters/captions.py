# SPDX-License-Identifier: Apache-2.0
"""What is said in a film, and when: captions as they stand in a WebVTT file."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

import webvtt


@dataclass(frozen=True, order=True)
class Caption:
    """From ``begins`` until before ``ends``, milliseconds of the film."""

    begins: int
    ends: int
    text: str


def read_captions(file: Path) -> tuple[Caption, ...]:
    """In their order. A file that cannot be read has none: the film is shown without."""
    try:
        lines = webvtt.read(str(file)).captions
    except (OSError, UnicodeDecodeError, webvtt.errors.MalformedFileError, webvtt.errors.MalformedCaptionError):
        return ()
    return tuple(
        sorted(
            Caption(round(line.start_in_seconds * 1000), round(line.end_in_seconds * 1000), line.text) for line in lines
        )
    )


def caption_at(captions: tuple[Caption, ...], position: int) -> str:
    """The text at a place of the film, or nothing. Of two that overlap, the later one."""
    place = bisect_right(captions, position, key=lambda caption: caption.begins)
    for caption in reversed(captions[:place]):
        if position < caption.ends:
            return caption.text
    return ""
