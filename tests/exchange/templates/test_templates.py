"""Templates go from one portfolio to another as files: nothing personal in them, each thing taken in once."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from portfolio.core.change import Change, added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import careers
from portfolio.core.records import Attachment, EvaluationPlan, Framework, Rating, Role, RoleNeed, Skill, Survey, build
from portfolio.exchange.growing.goal_templates import TemplateField
from portfolio.exchange.templates.coming_in import TemplateComing, coming_in
from portfolio.exchange.templates.gathering import gathered
from portfolio.exchange.templates.own import as_goal_templates, own_parts, read_form, read_prompts
from portfolio.exchange.templates.reading import is_template, read_template
from portfolio.exchange.templates.template import LARGEST, PARTS, Part, Template, TemplateGoal
from portfolio.exchange.templates.writing import write_template
from portfolio.packet.proof.recognising import ANSWER, recognise

FORM = TemplateGoal("My goal", (TemplateField("want", "What I want to be able to do"),))
PROMPTS = ("What did I find hard?", "Who helped me?")


def template_of(portfolio: Portfolio, parts: Iterable[Part] = PARTS) -> Template:
    return gathered(portfolio.connection, "Class 8b", tuple(parts), prompts=PROMPTS, goals=[FORM])


def take(portfolio: Portfolio, template: Template, parts: Iterable[Part] = PARTS) -> TemplateComing:
    coming = coming_in(portfolio.connection, template, portfolio.attachments, parts=tuple(parts))
    if coming.change:
        portfolio.apply(coming.change)
    return coming


def test_nothing_personal_is_in_the_file_wherever_it_stood(full: Portfolio) -> None:
    text = write_template(template_of(full)).decode()
    assert "staying" not in text.casefold()
    assert "2021" not in text
    assert full.id not in text
    assert not any(found in text for found in (one.id for kind in (Skill, Role, Survey) for one in full.find(kind)))
    for words in ("skill going pupil", "going question", "going need", "going rule", "going meaning", PROMPTS[0]):
        assert words in text


def test_what_was_written_is_read_back_as_it_was(full: Portfolio) -> None:
    template = template_of(full)
    assert read_template(write_template(template), "x") == template


def test_everything_comes_in_as_one_change_that_one_undo_takes_back(full: Portfolio, empty: Portfolio) -> None:
    coming = take(empty, template_of(full))

    assert coming.there == {}
    assert {part: len(titles) for part, titles in coming.new.items()} == {
        "skills": 2, "surveys": 1, "roles": 1, "plans": 1, "prompts": 2, "goals": 1}  # fmt: skip
    skills = {one.title: one for one in empty.find(Skill)}
    skill = skills["going skill going pupil"]
    assert skill.levels == [{"name": "going low", "words": "going meaning"}, {"name": "going high", "words": ""}]
    (survey,) = empty.find(Survey)
    assert survey.questions[0]["skill_id"] == skill.id
    (role,) = empty.find(Role)
    assert (role.rank, role.aimed, role.place, role.advert, role.by) == (3, False, "", "", None)
    (first, second) = careers.role_needs(empty.connection)
    assert (first["skill_id"], first["level"], first["weight"], first["answer"], first["met"]) == (
        skill.id, "going high", 3, "", 0)  # fmt: skip
    assert second["words"] == "going licence"
    (plan,) = empty.find(EvaluationPlan)
    assert (plan.start, plan.due, plan.evaluator, plan.rules) == (
        None, None, "", [{"kind": "each", "words": "going rule"}])  # fmt: skip
    assert empty.find(Rating) == []
    own = own_parts(empty.connection, empty.attachments)
    assert own.prompts == PROMPTS
    assert [one.fields for one in as_goal_templates(own.goals)] == [FORM.fields]

    empty.apply(coming.change.inverse())
    for kind in (Skill, Survey, Role, RoleNeed, EvaluationPlan, Attachment):
        assert empty.find(kind) == []
    assert not own_parts(empty.connection, empty.attachments)


def test_taken_in_twice_adds_nothing(full: Portfolio, empty: Portfolio) -> None:
    template = template_of(full)
    first = take(empty, template)
    again = take(empty, template)
    assert not again.change
    assert again.new == {}
    assert {part: sorted(titles) for part, titles in again.there.items()} == {
        part: sorted(titles) for part, titles in first.new.items()
    }


def test_what_is_there_already_is_used_and_stays_as_it_is(full: Portfolio, empty: Portfolio) -> None:
    mine = build(Skill, title="Going SECOND, mine", code="1", pack="learner")
    theirs = build(Skill, title="GOING skill going pupil", text="mine")
    empty.apply(added("Mine", mine, theirs))
    coming = take(empty, template_of(full))
    assert sorted(coming.there["skills"]) == ["going second", "going skill going pupil"]
    assert len(empty.find(Skill)) == 2
    assert empty.find(Survey)[0].questions[0]["skill_id"] == theirs.id


def test_a_plan_finds_its_framework_where_that_is_there(full: Portfolio, empty: Portfolio) -> None:
    framework = build(Framework, title="going framework")
    empty.apply(added("Framework", framework))
    take(empty, template_of(full))
    assert empty.find(EvaluationPlan)[0].framework_id == framework.id


@pytest.mark.parametrize("part", PARTS)
def test_each_part_can_go_alone_with_the_skills_it_needs(full: Portfolio, empty: Portfolio, part: Part) -> None:
    template = template_of(full, [part])
    others = {"skills"} if part in ("surveys", "roles") else set()
    assert {one for one in PARTS if getattr(template, one)} == {part, *others}
    take(empty, template)
    assert (len(empty.find(Skill)) == 1) is (part in ("surveys", "roles"))


def test_of_a_template_only_some_parts_can_be_taken(full: Portfolio, empty: Portfolio) -> None:
    coming = take(empty, template_of(full), ["prompts"])
    assert set(coming.new) == {"prompts"}
    assert empty.find(Skill) == []


def test_a_dry_run_writes_nothing(full: Portfolio, empty: Portfolio) -> None:
    coming = coming_in(empty.connection, template_of(full), empty.attachments, keep=False)
    assert isinstance(coming.change, Change)
    assert coming.change
    assert [path for path in empty.attachments.root.rglob("*") if path.is_file()] == []


def test_questions_of_two_templates_stand_together_each_once(empty: Portfolio) -> None:
    take(empty, Template("One", prompts=("A?", "B?")))
    coming = take(empty, Template("Two", prompts=("B?", "C?")))
    assert (coming.new["prompts"], coming.there["prompts"]) == (["C?"], ["B?"])
    assert own_parts(empty.connection, empty.attachments).prompts == ("A?", "B?", "C?")


def test_questions_are_read_one_from_each_line() -> None:
    assert read_prompts("- What?\n\n  * Who  helped?\nWhat?\n") == ("What?", "Who helped?")


def test_a_form_for_goals_is_read_a_field_from_each_line() -> None:
    (form,) = read_form("Our goals", "- Want: what I want to do\n\nWho helps me\n: How I know\n")
    assert form.title == "Our goals"
    assert [tuple(one) for one in form.fields] == [
        ("Want", "what I want to do"), ("Who helps me", ""), ("How I know", "")]  # fmt: skip
    assert read_form("Our goals", " \n") == ()


def test_template_is_recognised_when_it_is_dropped(full: Portfolio, tmp_path: Path) -> None:
    data = write_template(template_of(full))
    assert is_template(data)
    assert recognise(data) == ANSWER


BAD: tuple[tuple[dict[str, Any], str], ...] = (
    ({"version": 2}, "another version"),
    ({"ratings": []}, "no template has: “ratings”"),
    ({"skills": [{"title": "A", "rater": "me"}]}, "no template has: “rater”"),
    ({"skills": [{"title": ""}]}, "breaks off"),
    ({"skills": [7]}, "breaks off"),
    ({"skills": {"title": "A"}}, "breaks off"),
    ({"skills": [{"title": "A"}] * 501}, "501"),
    ({"skills": [{"title": "A" * 501}]}, "longer than 500"),
    ({"roles": [{"title": "A", "rank": 12}]}, "breaks off"),
    ({"roles": [{"title": "A", "needs": [{"words": "B", "skill": 3}]}]}, "breaks off"),
    ({"roles": [{"title": "A", "needs": [{"words": "B", "weight": True}]}]}, "breaks off"),
    ({"roles": [{"title": "A", "place": "B"}]}, "place"),
    ({"plans": [{"title": "A", "as_of": "soon"}]}, "breaks off"),
    ({"plans": [{"title": "A", "rules": [{"a": [[[["deep"]]]]}]}]}, "breaks off"),
    ({"plans": [{"title": "A", "rules": [{"a": 1e300}]}]}, "breaks off"),
    ({"plans": [{"title": "A", "due": "2026-01-01"}]}, "due"),
    ({"surveys": [{"title": "A", "questions": []}]}, "No questions"),
    ({"prompts": [""]}, "breaks off"),
    ({"prompts": [{"a": 1}]}, "breaks off"),
    ({"goals": [{"title": "A", "fields": []}]}, "breaks off"),
    ({}, "nothing in"),
)


@pytest.mark.parametrize("fields, sentence", BAD)
def test_what_no_template_holds_is_refused_with_a_sentence(fields: dict[str, Any], sentence: str) -> None:
    data = {"format": "perpetual-portfolio-template", "version": 1, "title": ""} | fields
    with pytest.raises(PortfolioError, match=sentence):
        read_template(json.dumps(data).encode(), "x.json")


@pytest.mark.parametrize(
    "data, sentence",
    [
        (b"", "breaks off"),
        (b"[]", "no template"),
        (b"{" * 9000, "breaks off"),
        (b"x" * (LARGEST + 1), "larger"),
        (b'{"format": "other"}', "no template"),
    ],
)
def test_what_is_no_template_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(PortfolioError, match=sentence):
        read_template(data, "x.json")


def test_steering_signs_of_a_stranger_do_not_come_through(empty: Portfolio) -> None:
    data = {"format": "perpetual-portfolio-template", "version": 1, "prompts": ["a\u202e\x1bb\nc"]}
    assert read_template(json.dumps(data).encode(), "x").prompts == ("ab c",)
