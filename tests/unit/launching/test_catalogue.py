# SPDX-License-Identifier: Apache-2.0
"""A bad manifest disables that demo with a plain reason, never the kiosk."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from lab_kiosk import paths
from lab_kiosk.domain.demo import ToDo
from lab_kiosk.launching import allow_list, catalogue
from lab_kiosk.launching.allow_list import AllowedProgram, AllowedWeb, AllowList
from lab_kiosk.launching.catalogue import Problem

ALLOWED = AllowList(
    programs={"small": AllowedProgram(executable="small")}, web=AllowedWeb(hosts=("lab.example.org", "cdn.example.org"))
)

GOOD = """
schema = "lab.demo/1"
id = "small-demo"
version = "1"
picture = "demo-planet"
title = { en = "Small" }
summary = { en = "A small demo." }
time = { run = 60, warn_at = [20] }
launch = { kind = "program", program = "small", args = ["--lang={lang}"] }
[[steps]]
kind = "briefing"
id = "look-around"
text = { en = "Look." }
[[steps]]
kind = "launch"
id = "go-now"
"""


def written(folder: Path, text: str, name: str = "small-demo") -> Path:
    demo = folder / name
    demo.mkdir(parents=True)
    (demo / "demo.toml").write_text(text, "utf-8")
    return demo


def reason(tmp_path: Path, text: str) -> str:
    found = catalogue.read(written(tmp_path, text), ALLOWED)
    assert isinstance(found, Problem)
    return found.reason


def test_a_good_manifest_is_a_demo(tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    loaded = catalogue.load(tmp_path, ALLOWED)
    assert [demo.id for demo in loaded.all()] == ["small-demo"]
    assert loaded.problems == ()
    assert loaded.has("small-demo")
    assert loaded.get("small-demo").time.run == 60


def test_a_demo_that_is_not_there_is_a_key_error(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        catalogue.load(tmp_path, AllowList()).get("small-demo")


def test_one_bad_folder_leaves_the_others_alone(tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    written(tmp_path, "this is not toml", "broken")
    loaded = catalogue.load(tmp_path, ALLOWED)
    assert [demo.id for demo in loaded.all()] == ["small-demo"]
    assert [problem.folder for problem in loaded.problems] == ["broken"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "small-demo"', 'id = "other"', "folder is called small-demo"),
        ("lab.demo/1", "lab.demo/2", "lab.demo/2"),
        ("run = 60", "run = 60, rum = 5", "rum"),
        ("warn_at = [20]", "warn_at = [60]", "before the demo has begun"),
        ('title = { en = "Small" }', 'title = { es = "Chico" }', "no English"),
        ('program = "small"', 'program = "shell"', "not on this kiosk's list"),
        ('program = "small"', 'program = "small", command = "rm"', "command"),
        ("{lang}", "{home}", "asks for home"),
        ("{lang}", "{lang", "brace too many"),
        ('kind = "launch"', 'kind = "briefing"\ntext = { en = "x" }', "exactly once when it runs"),
        ('id = "go-now"', 'id = "look-around"', "same id"),
        ('text = { en = "Look." }', 'text = { en = "Look." }\npicture = "../secret.svg"', "not inside"),
        ('text = { en = "Look." }', 'text = { en = "Look." }\npicture = "no.svg"', "no.svg is missing"),
        ('text = { en = "Look." }', 'text = { en = "Look." }\npicture = "a\\u0000b"', "cannot be looked at"),
        ('text = { en = "Look." }', f'text = {{ en = "Look." }}\npicture = "{"x" * 300}"', "cannot be looked at"),
        ("time = ", 'requires = { agreements = ["rules@newest"] }\ntime = ', "no agreement"),
        ("time = ", 'requires = { agreements = ["rules"] }\ntime = ', "no agreement"),
        ("time = ", 'audience = { alternative = "small-demo" }\ntime = ', "its own alternative"),
        ("time = ", 'audience = { contains = ["ghosts"] }\ntime = ', "contains"),
        ("time = ", 'takeaway = "http://x.example"\ntime = ', "no https"),
        ("time = ", 'requires = { certifications = ["crane"] }\ntime = ', "staff_present instead"),
        ("time = ", 'capacity = { station_class = "vr-bay" }\ntime = ', "name its stations"),
        ('program = "small"', 'program = "small", on_fail = "manual"', "can only be end"),
        ("run = 60", "run = 60, brief_max = 240", "time: nobody knows the key brief_max"),
        ("run = 60", "run = 60, grace = 20", "time: nobody knows the key grace"),
        ("run = 60", "run = 60, idle_reset = 3", "idle_reset: this has to be 15 or more"),
        ('program = "small"', 'program = "small", stop = ["kill-tree"]', "nobody knows the key stop"),
        ("time = ", "log = { keep_days = 400 }\ntime = ", "log: nobody knows the key keep_days"),
        ("time = ", 'log = { collect = ["steps"] }\ntime = ', "'steps' is none of the words that may stand here"),
        ("time = ", "capacity = { spectators = -1 }\ntime = ", "spectators: this has to be 0 or more"),
        ("time = ", "audience = { min_age = 10, recommended_age = 8 }\ntime = ", "min_age keeps away"),
        ("demo-planet", "demo planet", "demo planet is missing"),
    ],
)
def test_each_fault_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in GOOD
    assert said in reason(tmp_path, GOOD.replace(old, new))


def test_a_picture_that_links_to_itself_disables_only_its_demo(tmp_path: Path) -> None:
    demo = written(tmp_path, GOOD.replace('en = "Look." }', 'en = "Look." }\npicture = "look.svg"'))
    (demo / "look.svg").symlink_to("look.svg")
    (problem,) = catalogue.load(tmp_path, ALLOWED).problems
    assert "cannot be looked at" in problem.reason


def test_a_folder_of_demos_that_is_not_there_is_named(tmp_path: Path) -> None:
    loaded = catalogue.load(tmp_path / "demos", AllowList())
    assert loaded.all() == ()
    assert [problem.folder for problem in loaded.problems] == ["demos"]


def test_a_file_has_to_be_the_one_that_was_approved(tmp_path: Path) -> None:
    good = hashlib.sha256(b"picture").hexdigest()
    demo = written(tmp_path, GOOD + f'[integrity]\nsha256 = {{ "look.svg" = "{good}" }}\n')
    (demo / "look.svg").write_bytes(b"picture")
    assert not isinstance(catalogue.read(demo, ALLOWED), Problem)
    (demo / "look.svg").write_bytes(b"other")
    found = catalogue.read(demo, ALLOWED)
    assert isinstance(found, Problem)
    assert "not the file that it should be" in found.reason


def with_launch(launch: str) -> str:
    return GOOD.replace('{ kind = "program", program = "small", args = ["--lang={lang}"] }', launch)


def with_step(step: str) -> str:
    return GOOD + step


BANNER = 'vendor = "Us", approved_ref = "LAB-AI-1", data_class = "public", banner = { en = "A machine." }'
LAUNCHES = {
    "page": '{ kind = "web", url = "https://lab.example.org/earth/?l={lang}", allow = ["cdn.example.org"], exit = { idle = 60 } }',  # noqa: E501 - an inline table is one line
    "folder": '{ kind = "web", folder = "web" }',
    "ai": f'{{ kind = "ai", folder = "web", {BANNER} }}',
    "film": '{ kind = "video", file = "media/film.webm", captions = { en = "media/en.vtt" }, loop = true }',
    "manual": '{ kind = "manual", staff_text = { en = "Switch it on." } }',
}


def furnished(tmp_path: Path, text: str) -> Path:
    """A demo's folder with a page and a film in it."""
    demo = written(tmp_path, text)
    (demo / "web").mkdir()
    (demo / "web" / "index.html").write_text("<!doctype html>", "utf-8")
    (demo / "media").mkdir()
    (demo / "media" / "film.webm").write_bytes(b"film")
    (demo / "media" / "en.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n", "utf-8")
    (demo / "media" / "empty.vtt").write_text("WEBVTT\n", "utf-8")
    (demo / "media" / "bad.vtt").write_text("no captions", "utf-8")
    (demo / "media" / "back.vtt").write_text("WEBVTT\n\n00:02.000 --> 00:01.000\nHello\n", "utf-8")
    return demo


@pytest.mark.parametrize("launch", LAUNCHES.values(), ids=list(LAUNCHES))
def test_every_kind_can_be_described(tmp_path: Path, launch: str) -> None:
    found = catalogue.read(furnished(tmp_path, with_launch(launch)), ALLOWED)
    assert not isinstance(found, Problem), found


@pytest.mark.parametrize(
    ("launch", "old", "new", "said"),
    [
        ("page", "lab.example.org/earth", "evil.example.org/earth", "host evil.example.org is not on"),
        ("page", '"cdn.example.org"', '"evil.example.org"', "host evil.example.org is not on"),
        ("page", "https:", "http:", "no plain https address"),
        ("page", "lab.example.org/", "me@lab.example.org/", "no plain https address"),
        ("page", "lab.example.org/", "lab.example.org:8443/", "no plain https address"),
        ("page", "{lang}", "{session}", "asks for session"),
        ("page", "url =", 'folder = "web", url =', "not both"),
        ("page", 'allow = ["cdn.example.org"]', 'allow = ["*"]', "allow"),
        ("page", "exit =", 'profile = "kept", exit =', "profile"),
        ("folder", 'folder = "web"', 'start = "index.html"', "not both"),
        ("folder", '"web" }', '"web", start = "../demo.toml" }', "not inside"),
        ("folder", '"web" }', '".." }', "not inside"),
        ("folder", '"web" }', '"wob" }', "wob/index.html is missing"),
        ("ai", "LAB-AI-1", "", "approved_ref"),
        ("ai", "{ en =", "{ es =", "launch.banner has no English"),
        ("film", "film.webm", "film.avi", "no film that the kiosk plays"),
        ("film", "film.webm", "other.webm", "other.webm is missing"),
        ("film", "{ en =", "{ es =", "no English captions"),
        ("film", "en.vtt", "no.vtt", "no.vtt is missing"),
        ("film", "en.vtt", "empty.vtt", "holds no captions"),
        ("film", "en.vtt", "bad.vtt", "holds no captions"),
        ("film", "en.vtt", "back.vtt", "ends before it begins"),
        ("manual", "{ en =", "{ es =", "launch.staff_text has no English"),
    ],
)
def test_each_fault_of_a_launch_is_named(tmp_path: Path, launch: str, old: str, new: str, said: str) -> None:
    assert old in LAUNCHES[launch]
    found = catalogue.read(furnished(tmp_path, with_launch(LAUNCHES[launch].replace(old, new))), ALLOWED)
    assert isinstance(found, Problem)
    assert said in found.reason


def test_what_an_ai_may_be_told_about_students_needs_an_agreement(tmp_path: Path) -> None:
    told = LAUNCHES["ai"].replace('folder = "web"', 'url = "https://lab.example.org/"')
    assert "asks for no agreement" in reason(tmp_path, with_launch(told.replace('"public"', '"approved-student-data"')))


QUIZ = """
[[steps]]
kind = "quiz"
id = "think"
pass = 1
grants = ["ai-literacy-basics"]
questions = [
  { id = "one", ask = { en = "Who?" }, options = [{ en = "You" }, { en = "Me" }], correct = [1], why = { en = "So." } },
]
"""
FEEDBACK = """
[[steps]]
kind = "feedback"
id = "after"
questions = [
  { id = "stars", type = "scale", ask = { en = "How was it?" } },
  { id = "feel", options = ["fine", "tired"], ask = { en = "?" }, on = { tired = "call-staff" }, labels = TIRED },
]
""".replace("TIRED", '{ tired = { en = "Tired" } }')
LIVE = """
[[steps]]
kind = "live"
id = "now"
text = { en = "Turn left." }
[[steps]]
kind = "image"
id = "map"
picture = "demo-planet"
text = { en = "A planet." }
[[steps]]
kind = "checklist"
id = "list"
items = [{ en = "Strap on" }]
"""


def test_every_kind_of_step_can_be_described(tmp_path: Path) -> None:
    found = catalogue.read(written(tmp_path, GOOD + QUIZ + LIVE + FEEDBACK), ALLOWED)
    assert not isinstance(found, Problem), found
    assert found.before == (*found.before[:1], ToDo(items=({"en": "Turn left."},)))
    assert found.before[0].id == "look-around"
    assert [step.id for step in found.after] == ["think", "map", "list"]
    assert found.live == (), "the demo covers what would tell it"
    assert found.quizzes[0].grants == ("ai-literacy-basics",)
    assert found.questions[1].answers == ("fine", "tired")
    assert found.questions[0].answers == ("1", "2", "3", "4", "5")
    assert found.pictures == {"demo-planet"}
    assert {"think.one", "think.one.0", "think.one.why", "list.0", "after.feel.tired"} <= {
        place for place, _ in found.texts()
    }


@pytest.mark.parametrize(
    ("step", "old", "new", "said"),
    [
        (QUIZ, "pass = 1", "pass = 1\nvalid_days = 0", "valid_days: this has to be 1 or more"),
        (QUIZ, "pass = 1", "pass = 1\nvalid_days = 3651", "valid_days: this has to be 3650 or less"),
        (QUIZ, "pass = 1", "pass = 1\nvalid_months = 3", "valid_months"),
        (QUIZ, 'grants = ["ai-literacy-basics"]', "valid_days = 9", "valid for 9 days, but grants nothing"),
        (QUIZ, "pass = 1", "pass = 2", "more right answers than"),
        (QUIZ, "correct = [1]", "correct = [2]", "none of its options"),
        (QUIZ, "correct = [1]", "correct = []", "correct"),
        (QUIZ, '{ en = "Me" }', '{ es = "Yo" }', "think.one.1 has no English"),
        (QUIZ, '{ id = "one"', '{ id = "one", hint = 1', "hint"),
        (
            QUIZ,
            "questions = [",
            'questions = [{ id = "one", ask = { en = "?" }, options = [{ en = "a" }, { en = "b" }], correct = [0] },',
            "same id",
        ),
        (FEEDBACK, ', labels = { tired = { en = "Tired" } }', "", "tired has no words"),
        (FEEDBACK, '{ tired = "call-staff" }', '{ ill = "call-staff" }', "speaks of ill"),
        (FEEDBACK, '["fine", "tired"]', '["tired"]', "two to five options"),
        (FEEDBACK, 'type = "scale"', 'type = "scale", min = 5', "two to ten places"),
        (LIVE, '"demo-planet"', '"demo-plonet"', "no picture demo-plonet"),
    ],
)
def test_each_fault_of_a_step_is_named(tmp_path: Path, step: str, old: str, new: str, said: str) -> None:
    assert old in step
    assert said in reason(tmp_path, GOOD + step.replace(old, new))


def test_two_steps_of_feedback_do_not_ask_more_than_three_questions_together(tmp_path: Path) -> None:
    once_more = FEEDBACK.replace('"after"', '"later"').replace('"stars"', '"fun"').replace('"feel"', '"mood"')
    assert reason(tmp_path, GOOD + FEEDBACK + once_more) == (
        "its feedback asks 4 questions: 3 at most, in all its steps"
    )


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = GOOD.replace("warn_at = [20]", "warn_at = [60]").replace('id = "small-demo"', 'id = "other"')
    manifest, reasons = catalogue.examine(written(tmp_path, text), ALLOWED)
    assert manifest is not None
    assert len(reasons) == 2


def test_the_demos_that_ship_are_good() -> None:
    loaded = catalogue.load(
        paths.resources() / "demos", allow_list.load(paths.resources() / "sample" / "programs.toml")
    )
    assert loaded.problems == ()
    assert loaded.has("solar-walk")
    assert loaded.has("teach-a-machine")
    assert loaded.has("robot-path")
