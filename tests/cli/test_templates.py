"""Templates by commands: what a teacher saves, a learner takes in."""

from pathlib import Path

from tests.cli.commands import Commands


def test_what_a_teacher_saves_a_learner_takes_in(tmp_path: Path) -> None:
    teacher, learner = Commands(tmp_path / "teacher"), Commands(tmp_path / "learner")
    assert teacher.run("new", "--name", "Amina Diallo").returncode == 0
    made = learner.json("new", "--name", "Kofi", "--learner")
    assert made["kind"] == "learner"
    teacher.json("skill", "add", "Asking questions")
    teacher.json("rate-skill", "Asking questions", "leading", "--by", "self", "--note", "so proud")
    questions = tmp_path / "questions.txt"
    questions.write_text("- What did I find hard?\n- Who helped me?\n")
    saved = teacher.json("template", "save", tmp_path / "class", "--title", "Class 8b", "--skills",
                         "--prompts", questions)  # fmt: skip
    file = Path(saved["path"])
    assert file.name == "class.portfolio-template.json"
    assert saved["skills"] == ["Asking questions"]
    assert "proud" not in file.read_text("utf-8")

    dry = learner.json("template", "add", file, "--dry-run")
    assert dry["new"] == {"skills": ["Asking questions"],
                          "prompts": ["What did I find hard?", "Who helped me?"]}  # fmt: skip
    assert learner.json("list", "skills") == []
    assert learner.run("template", "add", file).stdout.startswith("Took in “Class 8b”")
    assert [one["title"] for one in learner.json("list", "skills")] == ["Asking questions"]
    assert learner.run("template", "add", file).stdout.startswith("All of it was there already")


def test_a_form_for_goals_comes_from_the_lines_of_a_file(tmp_path: Path) -> None:
    teacher = Commands(tmp_path / "teacher")
    assert teacher.run("new").returncode == 0
    lines = tmp_path / "form.txt"
    lines.write_text("Want: what I want to do\nWho helps me\n")
    saved = teacher.json("template", "save", tmp_path / "x", "--title", "Our goals", "--goals", lines)
    assert saved["goals"] == ["Our goals"]


def test_nothing_to_save_is_said(tmp_path: Path) -> None:
    teacher = Commands(tmp_path / "teacher")
    assert teacher.run("new").returncode == 0
    done = teacher.run("template", "save", tmp_path / "x", "--roles")
    assert done.returncode == 1
    assert "There is nothing in" in done.stderr
    assert not list(tmp_path.glob("x*"))


def test_a_question_that_came_with_a_template_can_be_taken_out_again(tmp_path: Path) -> None:
    teacher, learner = Commands(tmp_path / "teacher"), Commands(tmp_path / "learner")
    for one in (teacher, learner):
        assert one.run("new").returncode == 0
    questions = tmp_path / "questions.txt"
    questions.write_text("What did I find hard?\nWho helped me?\n")
    file = teacher.json("template", "save", tmp_path / "class", "--prompts", questions)["path"]
    assert learner.run("template", "add", file).returncode == 0
    both = ["What did I find hard?", "Who helped me?"]
    assert learner.json("template", "list") == {"prompts": both, "goals": []}
    assert learner.json("template", "remove", "helped", "--dry-run")["removed"] == both[1]
    assert learner.json("template", "list")["prompts"] == both
    assert learner.run("template", "remove", "who helped me?").stdout.strip() == f"Took out “{both[1]}”"
    assert learner.json("template", "list")["prompts"] == both[:1]
    refused = learner.run("template", "remove", "nothing like it")
    assert (refused.returncode, "template list" in refused.stderr) == (1, True)


def test_roles_go_along_by_name_alone(tmp_path: Path) -> None:
    teacher = Commands(tmp_path / "teacher")
    assert teacher.run("new").returncode == 0
    teacher.json("role", "pack", "roles-in-a-school", "--only", "deputy")
    assert "roles" not in teacher.json("template", "save", tmp_path / "a")
    assert teacher.json("template", "save", tmp_path / "b", "--roles")["roles"] == ["Deputy head"]
