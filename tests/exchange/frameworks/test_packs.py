"""The packs that ship: named terms, no words that may not be here, two everyday things for every standard."""

import json
import re

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.exchange.frameworks.file import levels_below
from portfolio.exchange.frameworks.packs import pack, packs
from tests.exchange.frameworks.files import ABSENT, PACKS, SHARED

NAMES = [
    "apst-2011", "danielson-fft-2013", "digcompedu-2017", "england-ts-2011", "intasc-2011", "iste-educators-4.01",
    "nbpts-core", "nz-teaching-standards", "ttess",
]  # fmt: skip
SOURCES = {json.loads(path.read_text("utf-8"))["id"]: path for path in (SHARED / "frameworks").glob("*.json")
           if "items" in json.loads(path.read_text("utf-8"))}  # fmt: skip
ROOT = PACKS.parent.parent


def test_nine_frameworks_come_with_the_program() -> None:
    assert sorted(one.name for one in packs(PACKS)) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_pack_names_its_publisher_its_terms_and_its_notice(name: str) -> None:
    file = pack(PACKS, name)
    assert file.pack == name
    assert file.publisher
    assert file.licence
    assert file.notice
    assert file.source.startswith("https://")
    assert file.language
    assert file.edition or name == "nbpts-core"
    assert file.told == ()
    assert f"`{name}`" in (PACKS / "README.md").read_text("utf-8")


def test_only_two_hold_words_in_full_and_one_asks_before_it_comes_in() -> None:
    assert [one.name for one in packs(PACKS) if one.full_text] == ["digcompedu-2017", "england-ts-2011"]
    asking = [one for one in packs(PACKS) if one.on_asking]
    assert [one.name for one in asking] == ["danielson-fft-2013"]
    assert "neither made, checked nor approved" in asking[0].notice


def test_required_notices_stand_in_full() -> None:
    england, digital = pack(PACKS, "england-ts-2011"), pack(PACKS, "digcompedu-2017")
    assert "Contains public sector information licensed under the Open Government Licence v3.0." in england.notice
    assert digital.notice == "Redecker, C. (2017) DigCompEdu, EUR 28775 EN, doi:10.2760/159770, © European Union, 2017."


@pytest.mark.parametrize("name", NAMES)
def test_codes_and_titles_are_those_of_the_source_and_nothing_more(name: str) -> None:
    if name not in SOURCES:
        pytest.skip(ABSENT)
    source = json.loads(SOURCES[name].read_text("utf-8"))
    file = pack(PACKS, name)
    codes = {item.key: item.code for item in file.items}
    here = {item.code: (item.title.replace("’", "'"), item.level, codes.get(item.parent, "")) for item in file.items}
    assert here == {
        one["code"]: (one["title"].replace("’", "'"), one["level"], one.get("parent", "")) for one in source["items"]
    }
    assert all(item.text == "" for item in file.items)
    assert [level.name for level in file.levels] == source.get("performance_levels", [])
    assert list(file.stages) == source.get("career_stages", [])
    full = {one.name: one.full_text for one in packs(PACKS)}
    assert full[name] == source["licence"]["bundle_full_text"]


def test_withheld_titles_are_withheld_and_career_stages_are_no_levels() -> None:
    iste, apst = pack(PACKS, "iste-educators-4.01"), pack(PACKS, "apst-2011")
    assert all((item.title == "") == (item.level == "indicator") for item in iste.items)
    assert all(len(item.title.split()) <= 1 for item in iste.items)
    assert apst.levels == ()
    assert apst.stages == ("Graduate", "Proficient", "Highly Accomplished", "Lead")


@pytest.mark.parametrize("name", NAMES)
def test_every_standard_has_two_everyday_things_that_would_show_it(name: str) -> None:
    file = pack(PACKS, name)
    assert [item.code for item in file.items if len(item.examples) < 2] == []
    words = [example for item in file.items for example in item.examples]
    assert all(3 < len(one.split()) < 25 and not one.endswith(".") for one in words)


@pytest.mark.parametrize("name", NAMES)
def test_no_two_standards_of_a_pack_are_shown_by_the_same_words(name: str) -> None:
    rows = json.loads((PACKS / f"{name}.json").read_text("utf-8"))["standards"]
    own = [example for row in rows for example in row.get("examples", ())]
    assert len(own) == len(set(own))


def test_a_framework_whose_publisher_forbids_it_is_here_in_no_part() -> None:
    # The words of that name, put together so that this file does not hold them either.
    forbidden = re.compile(
        "mar" + "zano|learning " + "sciences international|focused " + "teacher evaluation", re.IGNORECASE
    )
    kinds = {".json", ".py", ".md", ".txt", ".typ", ".ts", ".po", ".csv", ".matrix"}
    shipped = [
        path for folder in ("resources", "portfolio") for path in (ROOT / folder).rglob("*") if path.suffix in kinds
    ]
    assert len(shipped) > 300
    assert [path.name for path in shipped if forbidden.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("name", NAMES)
def test_crosswalks_of_packs_lead_somewhere_and_claim_no_sameness(name: str) -> None:
    file = pack(PACKS, name)
    there = {one: {item.code for item in pack(PACKS, one).items} for one in {tie.pack for tie in file.ties}}
    assert all(tie.other in there[tie.pack] for tie in file.ties)
    assert {tie.relation for tie in file.ties} <= {"related"}
    assert {tie.note for tie in file.ties} <= {"Put together for this program, not by the publishers."}


def test_crosswalks_are_there_from_both_sides() -> None:
    england, intasc = pack(PACKS, "england-ts-2011"), pack(PACKS, "intasc-2011")
    assert len([tie for tie in england.ties if tie.pack == "intasc-2011"]) == 37
    assert len([tie for tie in intasc.ties if tie.pack == "england-ts-2011"]) == 37


def test_the_tree_is_as_deep_as_the_framework() -> None:
    depths = {name: max(levels_below(pack(PACKS, name)).values()) + 1 for name in NAMES}
    assert depths == {
        "apst-2011": 3, "danielson-fft-2013": 2, "digcompedu-2017": 2, "england-ts-2011": 3, "intasc-2011": 2,
        "iste-educators-4.01": 2, "nbpts-core": 1, "nz-teaching-standards": 1, "ttess": 2,
    }  # fmt: skip


@pytest.mark.parametrize("name", ["nothing", "../sample/sample", "crosswalks", ""])
def test_a_pack_that_is_not_there_is_said_so(name: str) -> None:
    with pytest.raises(PortfolioError, match="comes with the program"):
        pack(PACKS, name)
