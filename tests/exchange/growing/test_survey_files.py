"""Surveys in and out of files: what is written is read back, and what is wrong is said in a sentence."""

import contextlib
import json
from typing import Any

import pytest

from portfolio import paths
from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.skills import skills
from portfolio.core.queries.surveys import surveys
from portfolio.core.records import Skill, Survey, build
from portfolio.exchange.frameworks.file import Level
from portfolio.exchange.growing.survey_file import MOST_BYTES, NoSurvey, Question, SurveyFile, sound_survey
from portfolio.exchange.growing.survey_files import FORMS, SurveyForm, form_of, read_survey, write_survey
from portfolio.exchange.growing.survey_packs import survey_packs
from portfolio.exchange.growing.surveys_in_out import survey_coming_in, survey_file_of

SCALE = [{"name": "no"}, {"name": "yes", "words": "Always: or nearly"}]
PACKS = survey_packs(paths.resource("surveys"))


def good(**members: Any) -> dict[str, Any]:
    return {"title": "Ours", "rater": "peer", "scale": SCALE, "questions": [{"text": "Is it so?"}]} | members


def read(data: Any, name: str = "ours.json") -> SurveyFile:
    return read_survey(json.dumps(data).encode(), name)


def outline(text: str) -> SurveyFile:
    return read_survey(text.encode(), "ours.md")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("file", PACKS, ids=lambda file: file.pack)
def test_every_pack_is_read_back_as_it_was_written(file: SurveyFile, form: SurveyForm) -> None:
    assert read_survey(write_survey(file, form), "x") == file


NASTY = SurveyFile(
    "# *Title* [x](y) <b>", (Level("1. one", "words: and – dashes"), Level("*two*"), Level("- three", "#4")),
    (
        Question("a) b", "- What? *(no skill)*", "## Area: x", "Skill (of *mine*)", ("1. yes", "- no", "> perhaps")),
        Question("2", "1) Numbered?", "", "", ()), Question("**3**", "Scale", "Scale of things", "", ("a", "b", "c")),
        Question("4", "عربي؟ 数学?", "القسم", "مهارة", ()),
    ),
    "manager", "1. First\n\n- second\n# third\nRater: nobody", "2.0*", "de", "Here: there", "CC_BY",
    "> © me\n\nand you",
    "mine", "everyday-teaching",
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_signs_that_mean_something_in_markdown_survive(form: SurveyForm) -> None:
    file = sound_survey(NASTY, "x")
    assert read_survey(write_survey(file, form), "x") == file


@pytest.mark.parametrize("form", FORMS)
def test_words_that_look_like_html_are_written_so_that_they_are_read_back(form: SurveyForm) -> None:
    words = "Can I close a <p> and write &amp; for &?"
    file = SurveyFile(
        words, (Level("<b>", words), Level("a < b", "1 & 2")), (Question("<1>", words, words, words, (words, "<i>")),),
        description=f"{words}\n{words}", notice=words, source=words,
    )  # fmt: skip
    assert read_survey(write_survey(file, form), "x") == file


def test_an_outline_keeps_words_in_several_lines_and_areas_that_are_called_as_its_own_parts() -> None:
    file = SurveyFile(
        "Languages: C #", (Level("no", "One\n\nmore\n- and this\n\\"), Level("yes", "")),
        (Question("1", "First?", "Scale"), Question("2", "Second?", "Levels:"),
         Question("3", "Third?", "C #", "a \\) b")),
    )  # fmt: skip
    assert read_survey(write_survey(file, "outline"), "x") == file


@pytest.mark.parametrize(
    "text",
    ["#" + " " * 1_000_000 + "x\n- q", "- a" + " " * 1_000_000 + "b", "## Scale\n- a" + " " * 1_000_000 + "b\n- c",
     "- q\n" + "  - a\n" * 300_000, "# a" + "#" * 1_000_000 + "b\n- q"],
    ids=["heading", "question", "level", "answers", "signs"],
)  # fmt: skip
def test_an_outline_of_a_megabyte_is_read_in_one_go(text: str) -> None:
    """Each of these once took minutes: what looked for the end of the words began anew at every blank."""
    with contextlib.suppress(NoSurvey):
        outline(text)


def test_half_characters_are_taken_out_wherever_they_stand(portfolio: Portfolio) -> None:
    file = read(
        good(title="a\ud800", scale=[{"name": "n\udc00", "words": "\ud800w"}, {"name": "b"}], area="\ud800",
             questions=[{"text": "q\ud800", "id": "\ud8001", "answers": ["\ud800x", "y\udfff"]}])
    )  # fmt: skip
    portfolio.apply(survey_coming_in(portfolio.connection, file, paths.resources_dir()).change)
    assert portfolio.find(Survey)[0].questions[0]["answers"] == ["x", "y"]


def test_a_plain_list_of_questions_is_a_survey_on_the_programs_own_scale() -> None:
    file = outline(
        "# My class\n\nJust ours.\n\n## Lessons\n1. Is it calm?\n2. Is it clear?\n\n## Breaks\n- Is it long?\n"
    )
    assert (file.title, file.description, file.rater) == ("My class", "Just ours.", "self")
    assert [(one.id, one.area, one.text) for one in file.questions] == [
        ("1", "Lessons", "Is it calm?"), ("2", "Lessons", "Is it clear?"), ("3", "Breaks", "Is it long?"),
    ]  # fmt: skip
    assert [one.name for one in file.scale] == ["beginning", "developing", "secure", "leading"]


def test_points_below_a_question_are_its_answers_and_a_scale_may_have_words() -> None:
    file = outline(
        "Rater: students\n\n- Calm?\n  - never\n  - now and then\n\n## Scale\n- no: not at all\n- **yes** – fully\n"
    )
    assert file.rater == "students"
    assert file.questions[0].answers == ("never", "now and then")
    assert file.scale == (Level("no", "not at all"), Level("yes", "– fully"))


@pytest.mark.parametrize(
    "data, said",
    [
        ([], "no survey"), ({}, "no survey"), ({"questions": {}}, "no survey"), (good(questions=[]), "No questions"),
        (good(questions=["Is it?"]), "“questions” in"), (good(questions=[{"text": ["a"]}]), "“text” in"),
        (good(questions=[{"text": ""}]), "Question 1 of “ours.json” has no words"),
        (good(questions=[{"text": "\u200b \u0007"}, {"text": "b"}]), "Question 1"),
        (good(questions=[{"text": "a", "answers": ["x"]}]), "answers in words: 1. Its scale has 2"),
        (good(questions=[{"text": "a", "answers": ["x", ""]}]), "answers in words"),
        (good(questions=[{"text": "a", "answers": "xy"}]), "“answers”"),
        (good(questions=[{"text": "a", "answers": [1, 2]}]), "“answers”"),
        (good(questions=[{"id": "x", "text": "a"}, {"id": "x", "text": "b"}]), "same id, “x”"),
        (good(questions=[{"text": "a" * 501}]), "too long"), (good(questions=[{"text": "a"}] * 301), "301 questions"),
        (good(scale=[]), "has 0."), (good(scale=[{"name": "a"}]), "has 1."),
        (good(scale=[{"name": str(at)} for at in range(13)]), "has 13."),
        (good(scale=[{"name": "a"}, {"name": "A "}]), "“A” twice"), (good(scale=[{"name": ""}, {"name": "b"}]),
        "no name"),
        (good(scale="a,b"), "“scale”"), (good(scale=[1, 2]), "“scale”"), (good(rater="nobody"), "“nobody” is none of"),
        (good(rater=["self"]), "“rater”"), (good(title={"a": 1}), "“title”"), (good(notice=1.5), "“notice”"),
        (good(description="x " * 6_000), "too long"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_a_sentence_that_names_the_file(data: Any, said: str) -> None:
    with pytest.raises(NoSurvey) as refused:
        read(data)
    assert said in refused.value.title
    assert "ours.json" in refused.value.title
    assert refused.value.advice


@pytest.mark.parametrize(
    "data",
    [
        b"", b"   ", b"{", b'{"questions": [', b"[" * 100_000, b'{"a":' * 5_000, b"\0" * 4_000, b"%PDF-1.7",
        b"PK\x03\x04",
        b"x" * (MOST_BYTES + 1), b"Just a sentence, and no question in a list.", bytes(range(256)) * 40,
        b'{"questions": [{"text": "a"}], "scale": [{"name": NaN}, {"name": 1e999}]}',
        b'{"questions": 1' + b"0" * 99 + b"}",
        b"- \n- \n- ", b"## Scale\n- a\n- b\n", b"# only a title", b'"questions"',
    ],
)  # fmt: skip
def test_hostile_files_are_refused_and_nothing_else_happens(data: bytes) -> None:
    with pytest.raises(NoSurvey):
        read_survey(data, "ours.json")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
def test_other_encodings_and_line_ends_are_read(encoding: str) -> None:
    text = json.dumps(good(title="Ärger"), ensure_ascii=False, indent=1).replace("\n", "\r\n")
    assert read_survey(text.encode(encoding), "x").title == "Ärger"


def test_markup_and_signs_that_steer_are_taken_out_of_words() -> None:
    file = read(good(title="<b>Ours</b>\u202e", questions=[{"text": "Is <script>x</script>it\nso?", "id": 7}]))
    assert (file.title, file.questions[0].text, file.questions[0].id) == ("Ours", "Is it so?", "7")


def test_random_changes_of_a_file_give_a_survey_or_a_sentence() -> None:
    from random import Random

    chance = Random(7)
    for form in FORMS:
        whole = write_survey(PACKS[0], form)
        for _ in range(150):
            data = bytearray(whole)
            for _ in range(chance.randrange(1, 6)):
                at = chance.randrange(len(data))
                data[at : at + chance.randrange(3)] = bytes(
                    chance.choice(b'{}[]",:\\\n-*#( \x00\xff') for _ in range(2)
                )
            try:
                file = read_survey(bytes(data), "x")
            except NoSurvey:
                continue
            assert file == sound_survey(file, "x")


def test_the_form_is_seen_by_the_ending() -> None:
    assert [form_of(name) for name in ("a.json", "a.MD", "a.b.txt", "a", "a.csv")] == [
        "json",
        "outline",
        "outline",
        None,
        None,
    ]


def test_a_survey_brings_the_skills_that_it_asks_about_and_comes_once(portfolio: Portfolio) -> None:
    file = next(one for one in PACKS if one.pack == "students")
    coming = survey_coming_in(portfolio.connection, file, paths.resources_dir())
    portfolio.apply(coming.change)
    assert (coming.skills, coming.tied, coming.loose) == (11, 11, ())
    ids = {skill.id: skill.code for skill in portfolio.find(Skill)}
    asked = [ids.get(one["skill_id"], "") for one in coming.survey.questions]
    assert asked == [one.skill for one in file.questions]
    with pytest.raises(PortfolioError, match="already"):
        survey_coming_in(portfolio.connection, file, paths.resources_dir())
    portfolio.history.undo()
    assert portfolio.find(Skill) == portfolio.find(Survey) == []


def test_a_survey_of_ones_own_is_tied_to_skills_by_their_titles_and_the_rest_is_said(portfolio: Portfolio) -> None:
    calm, twice, again = (build(Skill, title=title) for title in ("Calm", "Twice", "Twice"))
    portfolio.apply(added("Skills", calm, twice, again))
    asked = [{"text": name, "skill": name} for name in ("calm", "Twice", "Nowhere")]
    coming = survey_coming_in(portfolio.connection, read(good(questions=asked)), paths.resources_dir())
    assert [one["skill_id"] for one in coming.survey.questions] == [calm.id, "", ""]
    assert coming.loose == ("Nowhere", "Twice")


@pytest.mark.parametrize("pack", ["../../etc", "/etc/passwd", "nowhere", "..", "x" * 400])
def test_a_file_that_names_a_strange_pack_of_skills_is_added_without_them(portfolio: Portfolio, pack: str) -> None:
    coming = survey_coming_in(
        portfolio.connection, read(good(skills=pack, questions=[{"text": "a", "skill": "1"}])), paths.resources_dir()
    )
    assert (coming.skills, coming.loose) == (0, ("1",))


@pytest.mark.parametrize("file", PACKS, ids=lambda file: file.pack)
def test_a_survey_goes_out_of_the_portfolio_as_it_came_in(portfolio: Portfolio, file: SurveyFile) -> None:
    portfolio.apply(survey_coming_in(portfolio.connection, file, paths.resources_dir()).change)
    (row,) = surveys(portfolio.connection)
    assert survey_file_of(row, skills(portfolio.connection)) == file
