"""Templates go from one portfolio to another as files: nothing personal in them, each thing taken in once."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from portfolio import paths
from portfolio.core.change import Change, added
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import careers
from portfolio.core.records import Attachment, EvaluationPlan, Framework, Rating, Role, RoleNeed, Skill, Survey, build
from portfolio.exchange.growing.coming_in import pack_roles
from portfolio.exchange.growing.goal_templates import TemplateField
from portfolio.exchange.growing.packs import role_pack
from portfolio.exchange.templates.coming_in import TemplateComing, coming_in
from portfolio.exchange.templates.gathering import gathered
from portfolio.exchange.templates.own import as_goal_templates, own_parts, read_form, read_prompts, without
from portfolio.exchange.templates.reading import is_template, read_template
from portfolio.exchange.templates.template import PARTS, Part, Template, TemplateGoal
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


def test_two_skills_of_one_title_stay_two_each_with_what_names_it(full: Portfolio, empty: Portfolio) -> None:
    one, other = (build(Skill, title="Planning", area=area) for area in ("Lessons", "Trips"))
    role = build(Role, title="Guide")
    need = build(RoleNeed, role_id=role.id, words_asked="plans trips", skill_id=other.id)
    question = {"id": "1", "text": "Do I plan?", "area": "", "skill_id": one.id, "answers": []}
    survey = build(Survey, title="Plans", scale=[{"name": "no"}, {"name": "yes"}], questions=[question])
    full.apply(added("Two", one, other, role, need, survey))
    template = read_template(write_template(template_of(full)), "x")
    coming = take(empty, template)
    plans = {skill.area: skill.id for skill in empty.find(Skill, title="Planning")}
    assert sorted(plans) == ["Lessons", "Trips"]
    assert coming.new["skills"].count("Planning") == 2
    assert {one.skill_id for one in empty.find(RoleNeed, words_asked="plans trips")} == {plans["Trips"]}
    (asked,) = empty.find(Survey, title="Plans")
    assert asked.questions[0]["skill_id"] == ""  # its words name both, and a wrong tie is worse than none
    assert not take(empty, template).change


def test_words_that_look_like_html_go_along_as_they_are(full: Portfolio, empty: Portfolio) -> None:
    skill = build(Skill, title="Uses <p> & <b>")
    question = {"id": "1", "text": "Do I use <b>?", "area": "", "skill_id": skill.id, "answers": []}
    survey = build(Survey, title="Tags <i>", scale=[{"name": "a < b"}, {"name": "&amp;"}], questions=[question])
    full.apply(added("Tags", skill, survey))
    template = template_of(full)
    assert read_template(write_template(template), "x") == template
    take(empty, template)
    (tags,) = empty.find(Survey, title="Tags <i>")
    assert tags.questions[0]["text"] == "Do I use <b>?"
    assert tags.questions[0]["skill_id"] == empty.find(Skill, title="Uses <p> & <b>")[0].id
    assert not take(empty, template).change


def test_what_is_only_hers_stays_unless_it_is_asked_for(full: Portfolio, empty: Portfolio) -> None:
    secret = build(Skill, title="Staying calm", privacy="private")
    role = build(Role, title="going guide")
    needs = [
        build(RoleNeed, role_id=role.id, position=0, words_asked="STAYING calm", skill_id=secret.id),
        build(RoleNeed, role_id=role.id, position=1, words_asked="going need of it", skill_id=secret.id),
    ]  # fmt: skip
    question = {"id": "1", "text": "going well?", "area": "", "skill_id": secret.id, "answers": []}
    scale = [{"name": "no"}, {"name": "yes"}]
    open_ = build(Survey, title="going survey of it", scale=scale, questions=[question])
    hers = build(Survey, title="Staying survey", scale=scale, questions=[question], privacy="private")
    full.apply(added("Mine", secret, role, *needs, open_, hers))
    text = write_template(template_of(full)).decode()
    assert "staying" not in text.casefold()
    assert "going need of it" in text
    assert "going survey of it" in text
    asked = gathered(full.connection, "t", PARTS, only=[secret.id, hers.id])
    assert (asked.titles("skills"), asked.titles("surveys")) == (["Staying calm"], ["Staying survey"])


def test_a_role_of_a_classification_keeps_its_address_and_its_notice(full: Portfolio, empty: Portfolio) -> None:
    pack = role_pack(paths.resource("roles"), "esco-1.1.1-educators")
    full.apply(pack_roles(full.connection, pack, paths.resources_dir(), "2359.10").change)
    take(empty, read_template(write_template(template_of(full, ["roles"])), "x"))
    (there,), (here,) = full.find(Role, code="2359.10"), empty.find(Role, code="2359.10")
    assert here.identity.startswith("http://data.europa.eu/esco/")
    assert (here.pack, here.identity, here.notice, here.rank, here.track) == (
        there.pack, there.identity, there.notice, there.rank, there.track)  # fmt: skip


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


def test_questions_and_forms_are_taken_out_again_one_by_one_and_undo_brings_them_back(empty: Portfolio) -> None:
    other = TemplateGoal("Other", (TemplateField("a", ""),))
    take(empty, Template("One", prompts=("A?", "B?"), goals=(FORM,)))
    take(empty, Template("Two", prompts=("C?",), goals=(other,)))

    def out(prompts: Iterable[str] = (), goals: Iterable[str] = ()) -> bool:
        change = without(empty.connection, empty.attachments, tuple(prompts), tuple(goals))
        if change:
            empty.apply(change)
        return bool(change)

    def there() -> tuple[tuple[str, ...], list[str]]:
        own = own_parts(empty.connection, empty.attachments)
        return own.prompts, [one.title for one in own.goals]

    assert not out(["Z?"], ["nobody's"])
    assert out(["B?"], ["OTHER"])
    assert there() == (("A?", "C?"), ["My goal"])
    assert out(["A?", "C?"], ["My goal"])
    assert there() == ((), [])
    assert empty.find(Attachment) == []
    empty.history.undo()
    empty.history.undo()
    assert there() == (("A?", "B?", "C?"), ["My goal", "Other"])


def test_taking_out_for_a_look_writes_nothing(empty: Portfolio) -> None:
    take(empty, Template("One", prompts=("A?", "B?")))
    files = sorted(empty.attachments.root.rglob("*"))
    assert without(empty.connection, empty.attachments, ["A?"], [], keep=False)
    assert sorted(empty.attachments.root.rglob("*")) == files


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
