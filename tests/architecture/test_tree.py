# SPDX-License-Identifier: Apache-2.0
"""The tree itself: what may stand where, how large it may grow, and what must never be written into it."""

import ast
import importlib
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = {".ci", ".github", "docs", "hardware", "lab_kiosk", "packaging", "requirements", "resources", "tests"}
FILES = {"CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md", "pyproject.toml"} | {
    ".editorconfig",
    ".gitattributes",
    ".gitignore",
}
NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__"}
SOURCES = {".py", ".qml", ".sh", ".js"}
LONGEST_MODULE = 450
LARGEST_FILE = 1_000_000


def tracked() -> list[Path]:
    """What belongs to the project: git's word for it, or in an exported tree everything that no tool made."""
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    except FileNotFoundError:
        done = None
    if done and done.returncode == 0:
        found = [ROOT / name for name in done.stdout.split("\0") if name]
    else:
        found = [path for path in ROOT.rglob("*") if not made_by_a_tool(path.relative_to(ROOT))]
    return sorted(path for path in found if path.is_file())


def made_by_a_tool(path: Path) -> bool:
    top = path.parts[0]
    return bool(NOT_OURS & set(path.parts)) or top.endswith("_cache") or top in {".hypothesis", ".coverage"}


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def text_of(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def offenders(pattern: re.Pattern[str], files: list[Path]) -> list[str]:
    """`path:line` of each match."""
    return [
        f"{shown(path)}:{text.count(chr(10), 0, match.start()) + 1}: {match.group()}"
        for path in files
        if (text := text_of(path)) is not None
        for match in pattern.finditer(text)
    ]


def test_there_is_a_tree_to_look_at() -> None:
    assert ROOT / "pyproject.toml" in tracked()
    assert len(tracked()) > 50


def test_packaging_is_no_package() -> None:
    found = [shown(path) for path in ROOT.glob("packaging/**/__init__.py")]
    assert not found, f"{found} would hide the library `packaging` from every tool that runs here; delete it"


def test_the_top_level_holds_what_the_architecture_names() -> None:
    parts = [path.relative_to(ROOT).parts for path in tracked()]
    strange = {p[0] for p in parts if len(p) > 1} - FOLDERS | {p[0] for p in parts if len(p) == 1} - FILES
    assert not strange, f"{sorted(strange)}: find it a room, or name it in docs/ARCHITECTURE.md and in this test"


def test_resources_hold_data_only() -> None:
    assert not [shown(path) for path in tracked() if path.suffix == ".py" and shown(path).startswith("resources/")]


def test_no_file_is_large() -> None:
    large = {shown(path): path.stat().st_size for path in tracked() if path.stat().st_size > LARGEST_FILE}
    assert not large, f"{large}: over 1 MB; make it smaller, or make it when the kiosk is built"


def test_no_module_knows_everything() -> None:
    long = {
        shown(path): lines
        for path in tracked()
        if path.suffix == ".py" and (lines := len((text_of(path) or "").splitlines())) > LONGEST_MODULE
    }
    assert not long, f"{long}: over {LONGEST_MODULE} lines; split it along the domain's words"


def test_every_source_names_its_licence() -> None:
    silent = [
        shown(path)
        for path in tracked()
        if path.suffix in SOURCES
        and not any("SPDX-License-Identifier: Apache-2.0" in line for line in (text_of(path) or "").splitlines()[:3])
    ]
    assert not silent, f"start these with `SPDX-License-Identifier: Apache-2.0` in a comment: {silent}"


def test_the_licence_is_the_whole_of_apache_2() -> None:
    licence = (ROOT / "LICENSE").read_text()
    assert "Version 2.0, January 2004" in licence
    assert "9. Accepting Warranty or Additional Liability." in licence
    assert "END OF TERMS AND CONDITIONS" in licence


@pytest.mark.filterwarnings("ignore:Setuptools is replacing distutils")  # another test's decoder loaded it first
def test_no_registry_is_named() -> None:
    """A lab may have its own mirror: where packages come from is the machine's business. The names are asked of pip."""
    index = importlib.import_module("pip._internal.models.index")
    hosts = {
        host
        for registry in (index.PyPI, index.TestPyPI)
        for host in (urlsplit(registry.url).hostname, registry.file_storage_domain)
    }
    assert len(hosts) > 2
    found = offenders(re.compile("|".join(re.escape(host) for host in sorted(hosts))), tracked())
    assert not found, f"say which package, not from where: {found}"


# Absolute paths of a person's or a builder's machine. Those of a kiosk (/etc, /run, /usr, /var) are meant.
PLACE = re.compile(r"""(?<![\w.$})*~>-])/(?:home|root|tmp|work|Users|builds|workspace|mnt)/[\w.]+[^\s"'`)]*""")


@pytest.mark.parametrize("before", ['"', "'", "`", " ", "=", "(", "file://"])
@pytest.mark.parametrize("place", ["home", "tmp", "Users"])
def test_a_place_of_one_machine_is_recognised(place: str, before: str) -> None:
    assert PLACE.search(f"{before}/{place}/ada/lab.db")


@pytest.mark.parametrize("text", ["$(HOME)/src/x", "tests/home/x", "~/src/x", "{root}/tmp/x", "/run/lab-kiosk/x"])
def test_a_place_that_moves_with_the_tree_is_none(text: str) -> None:
    assert not PLACE.search(text)


def test_no_place_of_one_machine_is_named() -> None:
    here = re.compile(re.escape(str(ROOT)) + r"\b")
    found = offenders(PLACE, tracked()) + (offenders(here, tracked()) if len(ROOT.parts) > 2 else [])
    assert not found, f"derive these from the file's own place, a setting or tmp_path: {found}"


def _documents() -> Iterator[Path]:
    yield from (
        path for path in tracked() if path.suffix == ".md" and path.parent in {ROOT, ROOT / "docs", ROOT / "docs/adr"}
    )


def _named_paths(document: str) -> Iterator[str]:
    """Paths in backticks that begin at a folder of this tree, and targets of relative links."""
    for quoted in re.findall(r"`([^`\n]+)`", document):
        path = quoted.strip().rstrip("/").partition(":")[0]
        if path.partition("/")[0] in FOLDERS and "/" in path and not re.search(r"[\s<>*{}$…]|NNNN", path):
            yield path
    for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)\s#]+)", document):
        yield f"./{target}"


def test_what_the_documents_point_at_is_there() -> None:
    gone = [
        f"{shown(page)} names {path}"
        for page in _documents()
        for path in _named_paths(page.read_text(encoding="utf-8"))
        if not ((page.parent if path.startswith("./") else ROOT) / PurePosixPath(path)).exists()
    ]
    assert not gone, f"documents that point at nothing: {gone}"


def test_the_path_finder_finds_paths() -> None:
    named = "`lab_kiosk/domain/`, `docs/adr/0001-x.md:3`, [that](docs/X.md#y)"
    unnamed = "`lab_kiosk`, `docs/adr/NNNN-x.md`, `requirements/*.in`, `a word / another`"
    assert list(_named_paths(named)) == ["lab_kiosk/domain", "docs/adr/0001-x.md", "./docs/X.md"]
    assert not list(_named_paths(unnamed))


def test_decisions_are_numbered_without_gaps_and_keep_their_five_headings() -> None:
    decisions = sorted((ROOT / "docs" / "adr").glob("[0-9]*.md"))
    assert [int(path.name[:4]) for path in decisions] == list(range(1, len(decisions) + 1))
    for path in decisions:
        headings = re.findall(r"^## (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert headings == ["Summary", "Context", "Decision", "Consequences", "Alternatives"], shown(path)


def test_the_changelog_has_room_for_the_next_change() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(r"^## \[Unreleased\]$", changelog, re.MULTILINE)


WAITS = {
    ("time", "sleep"),
    ("qtbot", "wait"),
    ("QTest", "qWait"),
    ("QTest", "qSleep"),
    ("QThread", "sleep"),
    ("QThread", "msleep"),
}


def waits_by_the_clock(source: str) -> Iterator[int]:
    """The lines that wait for time to pass rather than for something to happen."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=name)) if (owner, name) in WAITS:
                yield node.lineno
            case ast.ImportFrom(module="time", names=names) if any(alias.name == "sleep" for alias in names):
                yield node.lineno


@pytest.mark.parametrize("line", ["time.sleep(1)", "qtbot.wait(50)", "QTest.qWait(5)", "from time import sleep"])
def test_a_wait_by_the_clock_is_recognised(line: str) -> None:
    assert list(waits_by_the_clock(f"x = 1\n{line}\n")) == [2]


def test_no_test_waits_by_the_clock() -> None:
    found = [
        f"{shown(path)}:{line}"
        for path in tracked()
        if path.suffix == ".py" and shown(path).startswith("tests/")
        for line in waits_by_the_clock(text_of(path) or "")
    ]
    assert not found, f"wait for a signal or a condition (qtbot.waitSignal, qtbot.waitUntil, Event.wait): {found}"
