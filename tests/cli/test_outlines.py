"""Programmes from an outline, saved as one for others, and kept as a template of one's own."""

from pathlib import Path

from tests.cli.conftest import Made

OUTLINE = "# Data nanodegree\n\n- [x] Beginning (2 h)\n- [ ] Dashboards (project, 10 h)\n"


def test_a_checklist_becomes_a_programme_after_a_dry_run(made: Made, tmp_path: Path) -> None:
    mine = made("--name", "Amina")
    file = tmp_path / "outline.md"
    file.write_text(OUTLINE, "utf-8")
    dry = mine.json("outline", "add", file, "--dry-run")
    assert [(one["kind"], one["minutes"], bool(one["done"])) for one in dry["parts"]] == [
        ("module", 120, True), ("project", 600, False),
    ]  # fmt: skip
    assert mine.json("list", "programmes") == []
    mine.json("outline", "add", file)
    (programme,) = mine.json("list", "programmes")
    assert (programme["title"], len(programme["parts"])) == ("Data nanodegree", 2)
    assert mine.run("outline", "add", file).stderr.startswith("There is a programme “Data nanodegree” already.")
    assert not any(one["done"] for one in mine.json("outline", "add", file, "--plain", "--again")["parts"])


def test_a_programme_is_saved_for_others_without_her_days_and_kept_as_a_template(made: Made, tmp_path: Path) -> None:
    mine = made("--name", "Amina")
    (tmp_path / "outline.md").write_text(OUTLINE, "utf-8")
    mine.json("outline", "add", tmp_path / "outline.md")
    for name in ("out.csv", "out.json", "out.md"):
        mine.json("outline", "save", "data nanodegree", tmp_path / name)
        again = mine.json("outline", "add", tmp_path / name, "--dry-run")
        assert [(one["minutes"], one["done"]) for one in again["parts"]] == [(120, ""), (600, "")]
    assert mine.run("outline", "save", "data nanodegree", tmp_path / "out.doc").returncode == 1
    mine.json("outline", "keep", "data nanodegree")
    assert [one["title"] for one in mine.json("outline", "list")] == ["Data nanodegree"]
    mine.json("outline", "use", "data nanodegree")
    assert len(mine.json("list", "programmes")) == 2
    assert mine.run("outline", "use", "nonsense").stderr.startswith("There is no template called “nonsense”.")
    mine.json("outline", "forget", "data nanodegree")
    assert mine.json("outline", "list") == []
    assert len(mine.json("list", "programmes")) == 2
