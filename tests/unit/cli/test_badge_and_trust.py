# SPDX-License-Identifier: Apache-2.0
"""The district's side of badges, through the command line: keys, lists, minting, verifying, revoking."""

from __future__ import annotations

from pathlib import Path

import pytest

from lab_kiosk.cli import main

DAYS = "2026-09-01:2027-06-30"


@pytest.fixture
def district(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """A root and an issuer key, and the first trust list."""
    given = {
        name: str(tmp_path / name) for name in ("root.key", "issuer.key", "trust-1", "trust-2", "codes", "sheet.pdf")
    }
    assert main(["trust", "keygen", given["root.key"]]) == 0
    given["root"] = capsys.readouterr().out.strip()
    assert main(["trust", "keygen", given["issuer.key"]]) == 0
    given["issuer"] = capsys.readouterr().out.strip()
    key = f"7:{given['issuer']}:{DAYS}"
    assert main(["trust", "issue", "--root", given["root.key"], "--out", given["trust-1"], "--key", key]) == 0
    capsys.readouterr()
    return given


def minted(district: dict[str, str], capsys: pytest.CaptureFixture[str], *more: str) -> str:
    words = ["badge", "mint", "--key", district["issuer.key"], "--kid", "7", "--site", "1"]
    assert main([*words, "--from", "2026-09-01", "--to", "2027-06-30", *more]) == 0
    return capsys.readouterr().out.splitlines()[0].partition("\t")[0]


def verified(district: dict[str, str], capsys: pytest.CaptureFixture[str], code: str, trust: str = "trust-1") -> str:
    given = ["badge", "verify", code, "--trust", district[trust], "--root", district["root"], "--on", "2026-10-01"]
    exit_code = main(given)
    said = capsys.readouterr().out.strip()
    assert exit_code == (0 if said.startswith("good") else 1)
    return said


def test_a_minted_badge_is_good(district: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    code = minted(district, capsys, "--role", "student", "--age", "10-12")
    assert len(code) == 141
    assert "student" in verified(district, capsys, code)


def test_a_touched_badge_is_refused(district: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    code = minted(district, capsys)
    touched = code[:40] + ("A" if code[40] != "A" else "B") + code[41:]
    assert verified(district, capsys, touched) == "refused: bad_signature"


def test_a_lost_badge_is_void_and_its_reissue_is_good(
    district: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    handle = "UGZMHVHF6YDRQKJ2"
    lost = minted(district, capsys, "--handle", handle, "--serial", "0")
    again = minted(district, capsys, "--handle", handle, "--serial", "1")
    words = ["trust", "issue", "--root", district["root.key"], "--after", district["trust-1"]]
    assert main([*words, "--out", district["trust-2"], "--min-serial", f"{handle}=1"]) == 0
    capsys.readouterr()
    assert verified(district, capsys, lost, "trust-2") == "refused: revoked"
    assert verified(district, capsys, again, "trust-2").startswith("good")


@pytest.mark.parametrize(
    "words", [["--revoke", "UGZMHVHF6YDRQKJ"], ["--revoke", "UGZMHVHF6YDRQKJ0"], ["--min-serial", "maya=1"]]
)
def test_a_misspelt_handle_is_not_revoked_in_silence(
    district: dict[str, str], words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["trust", "issue", "--root", district["root.key"], "--out", district["trust-2"], *words]
    with pytest.raises(SystemExit) as stopped:
        main(given)
    assert stopped.value.code == 2
    assert "no handle" in capsys.readouterr().err


def test_a_handle_in_small_letters_is_revoked(district: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    code = minted(district, capsys, "--handle", "UGZMHVHF6YDRQKJ2")
    words = ["trust", "issue", "--root", district["root.key"], "--after", district["trust-1"]]
    assert main([*words, "--out", district["trust-2"], "--revoke", "ugzmhvhf6ydrqkj2"]) == 0
    capsys.readouterr()
    assert verified(district, capsys, code, "trust-2") == "refused: revoked"


def test_a_list_that_cannot_be_written_is_said_plainly(
    district: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["trust", "issue", "--root", district["root.key"], "--out", str(tmp_path / "no" / "list")]) == 1
    assert "No such file" in capsys.readouterr().err


def test_show_names_what_is_in_the_list(district: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trust", "show", district["trust-1"], "--root", district["root"]]) == 0
    said = capsys.readouterr().out
    assert "trust list 1" in said
    assert "key 7: person, group, staff" in said


def test_show_names_the_badges_that_a_list_makes_void(
    district: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    lost, stolen = "UGZMHVHF6YDRQKJ2", "UGZMHVHF6YDRQKJ3"
    issue = ["trust", "issue", "--root", district["root.key"], "--after", district["trust-1"]]
    assert main([*issue, "--out", district["trust-2"], "--min-serial", f"{lost}=3", "--revoke", stolen]) == 0
    assert main(["trust", "show", district["trust-2"], "--root", district["root"]]) == 0
    said = capsys.readouterr().out.splitlines()
    assert f"{lost}: serials below 3 are void" in said
    assert f"{stolen}: revoked" in said


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--key", "7:nothing", "7:nothing is not KID:PUBLIC:FIRST:LAST"),
        ("--key", f"seven:{'ab' * 32}:{DAYS}", "is not KID:PUBLIC:FIRST:LAST"),
        ("--key", f"7:{'ab' * 32}:{DAYS}:visitors", "is not KID:PUBLIC:FIRST:LAST"),
        ("--min-serial", "UGZMHVHF6YDRQKJ2=many", "is not HANDLE=N"),
    ],
)
def test_a_word_of_a_list_that_cannot_be_read_is_named_with_what_was_expected(
    district: dict[str, str], capsys: pytest.CaptureFixture[str], option: str, value: str, said: str
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["trust", "issue", "--root", district["root.key"], "--out", district["trust-2"], option, value])
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err
    assert not Path(district["trust-2"]).exists()


def test_a_list_of_another_root_is_not_believed(district: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trust", "show", district["trust-1"], "--root", district["issuer"]]) == 1
    assert "bad signature" in capsys.readouterr().err


def test_a_sheet_of_badges_is_a_pdf(district: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    codes = "\n".join(f"{minted(district, capsys)}\tBadge {number}" for number in range(3))
    Path(district["codes"]).write_text(codes, "utf-8")
    assert main(["badge", "sheet", district["codes"], "--out", district["sheet.pdf"]]) == 0
    assert Path(district["sheet.pdf"]).read_bytes().startswith(b"%PDF")


def test_a_line_that_is_no_badge_is_named(district: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    Path(district["codes"]).write_text("nonsense", "utf-8")
    assert main(["badge", "sheet", district["codes"], "--out", district["sheet.pdf"]]) == 1
    assert "line 1" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["badge"], ["nonsense"], ["badge", "mint", "--age", "7"]])
def test_a_command_that_is_none_explains_itself(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_a_file_that_cannot_be_read_is_named_and_no_trace_is_printed(
    district: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["badge", "sheet", district["codes"], "--out", district["sheet.pdf"]]) == 1
    assert "codes" in capsys.readouterr().err
    Path(district["codes"]).write_bytes(b"\xff\xfe\x00")
    assert main(["badge", "sheet", district["codes"], "--out", district["sheet.pdf"]]) == 1
    assert "no text file" in capsys.readouterr().err
