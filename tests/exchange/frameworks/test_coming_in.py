"""A framework comes in as one change, is brought up to date while in use, and never takes anything along unasked."""

from dataclasses import replace
from datetime import date

import pytest

from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.standards import aligned, crosswalks, frameworks, standards
from portfolio.core.records import (
    Alignment,
    Crosswalk,
    Framework,
    Practice,
    Standard,
    StandardClaim,
    StandardRating,
    build,
)
from portfolio.exchange.frameworks.coming_in import Coming, already_here, as_change, plan_coming_in
from portfolio.exchange.frameworks.file import FrameworkFile, Level
from portfolio.exchange.frameworks.from_records import file_of
from portfolio.exchange.frameworks.hanging import Hanging, removal
from portfolio.exchange.frameworks.packs import pack
from tests.exchange.frameworks.files import PACKS, case, framework, outline, read

FIRST = (
    "code,title,parent,text\n1,Planning,,\n1a,Knows content,1,Long words\n1b,Knows pupils,1,\n2,Room,,\n2a,Respect,2,\n"
)


def bring(portfolio: Portfolio, file: FrameworkFile, how: str = "new", of: str = "", gone: str = "ask") -> Coming:
    coming = plan_coming_in(portfolio.connection, file, how, of)  # type: ignore[arg-type]
    portfolio.apply(as_change(portfolio.connection, coming, gone))  # type: ignore[arg-type]
    return coming


def tree(portfolio: Portfolio, framework_id: str) -> list[str]:
    rows = standards(portfolio.connection, framework_id)
    return [f"{'  ' * row['depth']}{row['code']} {row['title']}" for row in rows]


def ids(portfolio: Portfolio, framework_id: str) -> dict[str, str]:
    return {row["code"]: row["id"] for row in standards(portfolio.connection, framework_id)}


def in_use(portfolio: Portfolio, standard_id: str) -> None:
    lesson = build(Practice, title="A lesson", day=date(2026, 1, 5))
    shows = build(Alignment, record_kind="practice", record_id=lesson.id, standard_id=standard_id, claim="Seen")
    rated = build(StandardRating, standard_id=standard_id, rater="self", level="Low", day=date(2026, 1, 6))
    portfolio.apply(added("Use it", lesson, shows, rated, build(StandardClaim, standard_id=standard_id, claim="Mine")))


@pytest.mark.parametrize("name", ["england-ts-2011", "apst-2011"])
def test_a_pack_comes_in_whole_and_goes_again_with_one_undo(name: str, portfolio: Portfolio) -> None:
    file = pack(PACKS, name)
    coming = bring(portfolio, file)
    (made,) = portfolio.find(Framework)
    assert tree(portfolio, made.id) == outline(file)
    assert (made.pack, made.notice, made.publisher) == (name, file.notice, file.publisher)
    assert (made.stages, [level["name"] for level in made.levels]) == (
        list(file.stages), [level.name for level in file.levels],
    )  # fmt: skip
    assert (coming.new, coming.going, coming.loose) == (len(file.items), (), 0)
    assert portfolio.history.undo_label == f"Add the framework “{file.title}”"
    portfolio.history.undo()
    assert portfolio.find(Framework) == portfolio.find(Standard) == []


def test_the_second_of_two_packs_brings_the_crosswalks_between_them(portfolio: Portfolio) -> None:
    bring(portfolio, pack(PACKS, "england-ts-2011"))
    assert portfolio.find(Crosswalk) == []
    bring(portfolio, pack(PACKS, "intasc-2011"))
    assert len(portfolio.find(Crosswalk)) == 37
    bring(portfolio, pack(PACKS, "nbpts-core"))
    assert len(portfolio.find(Crosswalk)) == 42


def test_what_is_here_already_is_not_added_a_second_time(portfolio: Portfolio) -> None:
    bring(portfolio, read(FIRST))
    assert already_here(portfolio.connection, read(FIRST)) is not None
    with pytest.raises(PortfolioError, match="“mine” is in the portfolio already"):
        plan_coming_in(portfolio.connection, read(FIRST))
    plan_coming_in(portfolio.connection, read(FIRST), title="The other school's")
    portfolio.apply(removal(portfolio.connection, portfolio.find(Framework)[0]))
    bring(portfolio, read(FIRST))


def test_an_update_keeps_the_ids_of_all_that_is_the_same(portfolio: Portfolio) -> None:
    made = bring(portfolio, read(FIRST)).framework
    before = ids(portfolio, made.id)
    in_use(portfolio, before["1a"])
    coming = bring(
        portfolio,
        read(
            "code,title,parent\n1,Planning,\n1b,Knows each pupil,1\n1a,Knows content,1\n1c,New,1\n2,Room,\n"
            "3,Respect,2\n"
        ),
        "update",
        made.id,
    )
    after = ids(portfolio, made.id)
    assert tree(portfolio, made.id) == [
        "1 Planning", "  1b Knows each pupil", "  1a Knows content", "  1c New", "2 Room", "  3 Respect",
    ]  # fmt: skip
    assert {code: after[code] for code in ("1", "1a", "1b", "2")} == {
        code: before[code] for code in ("1", "1a", "1b", "2")
    }
    assert after["3"] == before["2a"]  # its title says that it is the same
    assert [(one.code, one.new_code, one.new_title) for one in coming.altered] == [
        ("1b", "1b", "Knows each pupil"), ("2a", "3", "Respect"),
    ]  # fmt: skip
    assert coming.new == 1
    assert [row["claim"] for row in aligned(portfolio.connection, made.id)] == ["Seen"]
    assert portfolio.get(Standard, before["1a"]).text == "Long words"  # type: ignore[union-attr]


def test_the_same_file_again_changes_nothing(portfolio: Portfolio) -> None:
    made = bring(portfolio, pack(PACKS, "england-ts-2011")).framework
    again = plan_coming_in(portfolio.connection, pack(PACKS, "england-ts-2011"), "update", made.id)
    assert not as_change(portfolio.connection, again)
    saved = file_of(portfolio.connection, made)
    assert not as_change(portfolio.connection, plan_coming_in(portfolio.connection, saved, "update", made.id)).edits[1:]


SHORTER = "code,title,parent\n1,Planning,\n1b,Knows pupils,1\n2,Room,\n2a,Respect,2\n"


def test_what_would_go_is_told_with_all_that_hangs_on_it_and_asked_for(portfolio: Portfolio) -> None:
    made = bring(portfolio, read(FIRST)).framework
    in_use(portfolio, ids(portfolio, made.id)["1a"])
    coming = plan_coming_in(portfolio.connection, read(SHORTER), "update", made.id)
    assert [(one.code, one.hanging) for one in coming.going] == [("1a", Hanging(1, 1, 1, 0))]
    assert coming.asks
    with pytest.raises(PortfolioError, match="Nothing was changed"):
        as_change(portfolio.connection, coming)
    assert "1a" in ids(portfolio, made.id)


def test_what_goes_may_stay(portfolio: Portfolio) -> None:
    made = bring(portfolio, read(FIRST)).framework
    in_use(portfolio, ids(portfolio, made.id)["1a"])
    bring(portfolio, read(SHORTER), "update", made.id, "keep")
    assert "1a" in ids(portfolio, made.id)
    assert len(aligned(portfolio.connection, made.id)) == 1


def test_what_goes_to_the_bin_goes_with_all_that_hangs_on_it_and_comes_back_with_one_undo(portfolio: Portfolio) -> None:
    made = bring(portfolio, read(FIRST)).framework
    in_use(portfolio, ids(portfolio, made.id)["1a"])
    bring(portfolio, read(SHORTER), "update", made.id, "bin")
    assert "1a" not in ids(portfolio, made.id)
    for kind in (Alignment, StandardRating, StandardClaim):
        assert [one.trashed is None for one in portfolio.find(kind)] == [False]
    assert [one.trashed for one in portfolio.find(Practice)] == [None]
    portfolio.history.undo()
    assert len(aligned(portfolio.connection, made.id)) == 1
    assert "1a" in ids(portfolio, made.id)


def test_levels_that_go_are_told_with_the_ratings_that_use_them(portfolio: Portfolio) -> None:
    file = replace(read(FIRST), levels=(Level("Low"), Level("High")))
    made = bring(portfolio, file).framework
    in_use(portfolio, ids(portfolio, made.id)["1a"])
    coming = bring(portfolio, replace(file, levels=(Level("Begun"), Level("High"))), "update", made.id)
    assert coming.levels_going == (("Low", 1),)
    assert [one.level for one in portfolio.find(StandardRating)] == ["Low"]
    assert [level["name"] for level in portfolio.find(Framework)[0].levels] == ["Begun", "High"]


def test_what_a_file_does_not_say_is_not_taken_away(portfolio: Portfolio) -> None:
    made = bring(portfolio, pack(PACKS, "ttess")).framework
    bring(portfolio, read("code,title,parent\n1,Planning,\n1.1,Alignment,1\n"), "update", made.id, "keep")
    (kept,) = portfolio.find(Framework)
    assert (kept.title, kept.notice, kept.levels) == (made.title, made.notice, made.levels)
    standard = next(one for one in portfolio.find(Standard) if one.code == "1.1")
    assert (standard.title, standard.level, len(standard.examples)) == ("Alignment", "dimension", 2)


def test_editions_stand_side_by_side(portfolio: Portfolio) -> None:
    old = bring(portfolio, read(FIRST)).framework
    new = bring(portfolio, replace(read(FIRST), edition="2026"), "edition", old.id).framework
    assert new.earlier_id == old.id
    assert tree(portfolio, old.id) == tree(portfolio, new.id)
    assert not set(ids(portfolio, old.id).values()) & set(ids(portfolio, new.id).values())
    assert len(frameworks(portfolio.connection)) == 2


def test_crosswalks_of_a_file_lead_to_standards_by_their_identity_and_the_rest_is_counted(portfolio: Portfolio) -> None:
    far = framework(case(
        CFDocument={"identifier": "other", "title": "Far"}, CFAssociations=[],
        CFItems=[{"identifier": "far", "fullStatement": "Knows children", "humanCodingScheme": "K"}],
    ))  # fmt: skip
    bring(portfolio, far)
    coming = bring(portfolio, framework(case()))
    assert coming.loose == 0
    found = crosswalks(portfolio.connection, [coming.framework.id])
    assert {(row["from_code"], row["to_code"], row["relation"]) for row in found} == {
        ("1a", "K", "same"), ("1a", "1b", "related"),
    }  # fmt: skip


def test_a_crosswalk_to_what_is_not_here_is_counted_and_left_out(portfolio: Portfolio) -> None:
    coming = bring(portfolio, framework(case()))
    assert (len(coming.crosswalks), coming.loose) == (1, 1)


def test_removing_a_framework_takes_all_along_but_no_entry_and_undo_brings_it_back(portfolio: Portfolio) -> None:
    made = bring(portfolio, read(FIRST)).framework
    in_use(portfolio, ids(portfolio, made.id)["1a"])
    portfolio.apply(removal(portfolio.connection, made))
    assert frameworks(portfolio.connection) == []
    assert [one.trashed for one in portfolio.find(Practice)] == [None]
    portfolio.history.undo()
    assert len(aligned(portfolio.connection, made.id)) == 1


def test_an_update_of_what_is_not_here_is_said_so(portfolio: Portfolio) -> None:
    with pytest.raises(PortfolioError, match="not in the portfolio"):
        plan_coming_in(portfolio.connection, read(FIRST), "update", "f" * 32)
