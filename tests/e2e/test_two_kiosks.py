# SPDX-License-Identifier: Apache-2.0
"""Two windows, two processes and a PostgreSQL: one headset lent twice without a network, and both say so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.cli import two_kiosks
from lab_kiosk.cli.own_postgres import binaries


@pytest.mark.slow
def test_two_kiosks_lend_one_headset_apart_and_show_the_exception_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        binaries()
    except EnvironmentProblem as problem:
        pytest.skip(str(problem))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    folder = tmp_path / "kiosks"
    folder.mkdir()
    assert two_kiosks.play(folder, tmp_path / "pictures") == 0
    assert "Every scene was as expected" in capsys.readouterr().out
    pictures = sorted((tmp_path / "pictures").glob("*.png"))
    assert len(pictures) == len(two_kiosks.SCENES)
    for path in pictures:
        with Image.open(path) as both:
            assert both.size == (2 * two_kiosks.WIDTH, 720)
            assert path.stat().st_size > 20_000
