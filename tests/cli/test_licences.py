"""The commands about licences: what counts and why, what is still missing, rules in and out, and the audit's list."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from portfolio.cli import main
from portfolio.core.change import added, edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Licence, RuleSet, TimeEntry, build
from tests.cli.commands import Commands
from tests.cli.conftest import Made

TODAY = date.today()
STARTS = TODAY - timedelta(days=400)


@pytest.fixture
def mine(made: Made) -> Commands:
    """A portfolio with a licence of Texas, and one that asks for approved providers."""
    commands = made("--name", "Amina")
    commands.json("licence", "add", "Texas standard", "--rules", "us-tx-cpe-teacher", "--starts", STARTS)
    commands.json("licence", "add", "New York", "--rules", "US-NY-CTLE", "--starts", STARTS, "--birth-month", "5",
                  "--number", "4711")  # fmt: skip
    return commands


def test_shipped_rules_are_listed_shown_saved_and_checked_without_a_portfolio(
    tmp_path: Path, user_data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def told(*words: object) -> str:
        assert main([*map(str, words)]) == 0
        return capsys.readouterr().out

    names = [one["name"] for one in json.loads(told("rules", "list", "--json"))["shipped"]]
    assert {"US-NY-CTLE", "US-TX-CPE-TEACHER", "US-MA-PDP", "US-IL-PD", "GB-SCT-PU", "AU-NSW-PD"} < set(names)
    for name in names:
        shown = json.loads(told("rules", "show", name, "--json"))
        assert shown["needs"]
        assert "Check with your authority" in shown["notice"]
        told("rules", "export", name, tmp_path / f"{name}.json")
        assert told("rules", "check", tmp_path / f"{name}.json").startswith(f"{shown['title']}: nothing contradicts\n")
    assert "at least 15 % of “Language acquisition" in told("rules", "show", "us-ny-ctle")
    assert "A period is 5 years, and begins with the birth month" in told("rules", "show", "us-ny-ctle")
    assert "A period is 1 year, and begins with September" in told("rules", "show", "contract-days")
    assert not user_data.exists()


def test_a_licence_takes_its_rules_along_once(mine: Commands) -> None:
    mine.json("licence", "add", "Texas second", "--rules", "US-TX-CPE-TEACHER", "--starts", STARTS)
    assert sorted(one["origin"] for one in mine.json("rules", "list")["here"]) == ["US-NY-CTLE", "US-TX-CPE-TEACHER"]
    (row,) = (one for one in mine.json("licence", "list") if one["title"] == "New York")
    assert (row["standing"]["needed"], row["standing"]["counted"], row["standing"]["missing"]) == ("100", "0", "100")
    assert "4711" in mine.run("licence", "show", "new york").stdout


@pytest.mark.parametrize(
    "words, told",
    [
        (("--rules", "nonsense", "--starts", "2025-01-01"), "No rules called “nonsense” come with the program."),
        (("--rules", "US-TX-CPE-TEACHER", "--starts", "2025-01-01", "--so", "tall"), "The rules know no “tall”."),
        (("--starts", "2025-01-01", "--ends", "2024-01-01"), "The period would end (2024-01-01) before it begins"),
    ],
)
def test_a_licence_that_cannot_be_is_refused_and_takes_no_rules_along(
    made: Made, words: tuple[str, ...], told: str
) -> None:
    mine = made("--name", "Amina")
    done = mine.run("licence", "add", "Mine", *words)
    assert done.returncode == 1
    assert told in done.stderr
    assert mine.json("rules", "list")["here"] == []
    assert mine.json("licence", "list") == []


def test_each_entry_counts_or_does_not_and_says_why(mine: Commands) -> None:
    mine.json("log", "50h", "Mentoring", "--counts-as", "mentoring", "--day", TODAY - timedelta(days=20))
    mine.json("log", "2h", "Webinar", "--approved", "no", "--day", TODAY - timedelta(days=10))
    texas = mine.json("renewal", "texas", "--entries")
    assert {one["title"]: (one["counts"], one["minutes"]) for one in texas["entries"]} == {
        "Mentoring": ("part", 45 * 60), "Webinar": ("all", 120),
    }  # fmt: skip
    assert (texas["counted"], texas["missing"], texas["logged"]) == ("47", "103", "52")
    (capped,) = (one for one in texas["entries"] if one["counts"] == "part")
    assert capped["because"] == ["Of “Mentoring another educator” no more than 45 clock hours counts."]
    york = mine.json("renewal", "new york", "--entries")
    assert {one["reasons"][0] for one in york["entries"]} == {"not_approved"}
    assert york["unapproved"] == "52"
    lines = mine.run("renewal", "texas", "--entries").stdout.splitlines()
    assert lines[0].startswith("Texas standard: 47 of 150 clock hours, 103 still missing; it ends on ")
    assert any("Mentoring  counts in part: 45 clock hours of 50 clock hours." in line for line in lines)


def test_a_kind_of_which_too_little_is_there_is_missing_though_the_sum_is(mine: Commands) -> None:
    mine.json("log", "110h", "Courses", "--approved", "yes")
    assert "New York: 110 of 100 clock hours, 15 of “Language acquisition" in mine.run("licence", "list").stdout


def test_an_entry_is_taken_out_of_one_licence_and_put_back(mine: Commands) -> None:
    mine.json("log", "2h", "Webinar", "--approved", "yes")
    mine.json("licence", "take-out", "texas", "webinar")
    assert [mine.json("renewal", name)["counted"] for name in ("texas", "new york")] == ["0", "2"]
    (entry,) = mine.json("renewal", "texas", "--entries")["entries"]
    assert entry["because"] == ["Taken out by hand."]
    mine.json("licence", "put-back", "texas", "webinar")
    assert mine.json("renewal", "texas")["counted"] == "2"


def test_what_is_asked_for_beside_hours_is_done_on_its_day_and_undone(made: Made) -> None:
    mine = made("--name", "Amina")
    mine.json("licence", "add", "Register", "--rules", "GB-SCT-PU", "--starts", STARTS)
    lately = TODAY - timedelta(days=5)
    mine.json("licence", "done", "register", "prd", "--day", lately, "--note", "With Ms B")
    done = [one["done"] for one in mine.json("renewal", "register")["to_do"] if one["key"] == "prd"]
    assert str(lately) in done
    later = TODAY + timedelta(days=9)
    assert mine.run("licence", "done", "register", "prd", "--day", later).stderr.startswith(
        f"{later} is still to come."
    )
    before = TODAY - timedelta(days=390)  # in the first year of the period
    mine.json("licence", "done", "register", "prd", "--day", before)
    mine.json("licence", "done", "register", "prd", "--not")
    assert [one["done"] for one in mine.json("renewal", "register")["to_do"] if one["done"]] == [str(before)]
    mine.json("licence", "done", "register", "prd", "--not", "--day", before)
    assert not any(one["done"] for one in mine.json("renewal", "register")["to_do"])
    assert mine.run("licence", "done", "register", "nonsense").stderr.startswith("The rules of “Register” ask for no")


def test_an_earlier_period_is_asked_for_by_number(made: Made) -> None:
    mine = made("--name", "Amina")
    starts = date(TODAY.year - 12, 1, 1)
    mine.json("licence", "add", "Long", "--rules", "AU-NSW-PD", "--starts", starts)
    mine.json("log", "3h", "Then", "--day", date(TODAY.year - 10, 6, 1))
    now = mine.json("renewal", "long")
    assert now["counted"] == "0"
    assert (mine.json("renewal", "long", "--earlier", "2")["counted"], date(TODAY.year - 2, 1, 1).isoformat()) == (
        "3", now["start"],
    )  # fmt: skip
    for much in ("3", "9" * 30):
        assert mine.run("renewal", "long", "--earlier", much).stderr.startswith("“Long” had no earlier period.")


def test_the_audits_list_is_in_the_columns_that_the_authority_asks_for(mine: Commands, tmp_path: Path) -> None:
    proof = tmp_path / "there.txt"
    proof.write_text("Amina was there.", "utf-8")
    mine.json("log", "2h", "Webinar", "--approved", "yes", "--provider", "BOCES", "--provider-number", "99",
              "--proof", proof)  # fmt: skip
    out = tmp_path / "audit.csv"
    mine.json("audit", "new york", out)
    head, row, total = out.read_text("utf-8-sig").splitlines()
    assert head.startswith("Date,Activity,Provider,Provider’s number,Hours,")
    assert f"{TODAY},Webinar,BOCES,99,2," in row
    assert len(row.rsplit(",", 1)[1]) == 64
    assert total.startswith("In all,")
    assert mine.run("audit", "new york", tmp_path / "audit.doc").stderr.startswith("“audit.doc” is neither")


def test_rules_go_out_are_changed_and_come_in_and_a_contradiction_is_refused(mine: Commands, tmp_path: Path) -> None:
    out = tmp_path / "rules.json"
    mine.json("rules", "export", "us-tx-cpe-teacher", out)
    data = json.loads(out.read_text("utf-8"))
    data["title"], data["id"] = "Our own", ""
    data["rules"].append({"rule": "not_counted", "category": "content"})
    out.write_text(json.dumps(data), "utf-8")
    for action in ("check", "import"):
        refused = mine.run("rules", action, out)
        assert refused.returncode == 1
        assert "About the certificate that is renewed" in refused.stderr
    assert len(mine.json("rules", "list")["here"]) == 2
    data["rules"].pop()
    out.write_text(json.dumps(data), "utf-8")
    assert mine.run("rules", "check", out).stdout.startswith("Our own: nothing contradicts\n")
    assert not mine.json("rules", "import", out)["there"]
    assert mine.json("rules", "import", out)["there"]
    assert mine.json("rules", "take", "us-tx-cpe-teacher")["there"]


def test_a_licence_without_rules_says_so(made: Made) -> None:
    mine = made("--name", "Amina")
    mine.json("licence", "add", "Mine", "--starts", STARTS)
    assert mine.run("licence", "list").stdout == "Mine: it has no rules yet\n"
    for words in (("renewal", "mine"), ("licence", "done", "mine", "prd")):
        assert mine.run(*words).stderr.startswith("“Mine” has no rules yet.")
    assert mine.json("renewal") == []


def test_rules_that_cannot_be_read_keep_no_other_licence_from_being_told(mine: Commands) -> None:
    portfolio = Portfolio.open(mine.home, device="")
    rules = build(RuleSet, title="From elsewhere", rules=[{"rule": "nonsense"}])
    portfolio.apply(added("Add", rules, build(Licence, title="Broken", rule_set_id=rules.id, starts=STARTS)))
    portfolio.close()
    done = mine.run("licence", "list")
    assert done.returncode == 0
    assert "Broken: its rules cannot be read" in done.stdout
    assert "New York: 0 of 100 clock hours" in done.stdout
    assert "“nonsense” is no rule that this program knows." in done.stderr
    assert {one["title"] for one in json.loads(mine.run("renewal", "--json").stdout)} == {"New York", "Texas standard"}
    assert mine.run("renewal", "broken").returncode == 1
    assert mine.run("licence", "show", "broken").returncode == 0


def test_rules_of_a_later_version_go_out_whole_and_no_file_that_has_one_comes_in(
    mine: Commands, tmp_path: Path
) -> None:
    later = {"rule": "mentor_ratio", "each": [{"grade": 9}], "units": 2}
    portfolio = Portfolio.open(mine.home, device="")
    portfolio.apply(added("Add", build(RuleSet, title="From later", rules=[{"rule": "total", "units": 5}, later])))
    portfolio.close()
    out = tmp_path / "later.json"
    mine.json("rules", "export", "from later", out)
    assert json.loads(out.read_text("utf-8"))["rules"][1] == later
    done = mine.run("rules", "import", out)
    assert done.returncode == 1
    assert "“mentor_ratio” is no rule that this program knows." in done.stderr
    assert "A later version of the program may know it." in done.stderr


def test_an_earlier_period_of_all_licences_passes_over_those_that_had_none(mine: Commands) -> None:
    mine.json("licence", "add", "Long", "--rules", "AU-NSW-PD", "--starts", date(TODAY.year - 12, 1, 1))
    done = mine.run("renewal", "--earlier", "1", "--json")
    assert (done.returncode, [one["title"] for one in json.loads(done.stdout)]) == (0, ["Long"])
    assert "“Texas standard” had no earlier period." in done.stderr


def test_of_two_sets_that_were_taken_from_the_same_one_is_named(mine: Commands) -> None:
    portfolio = Portfolio.open(mine.home, device="")
    (texas,) = portfolio.find(RuleSet, origin="US-TX-CPE-TEACHER")
    portfolio.apply(edited("Change", texas, period_months=72))
    portfolio.close()
    mine.json("rules", "take", "us-tx-cpe-teacher")
    done = mine.run("licence", "add", "Second", "--rules", "us-tx-cpe-teacher", "--starts", STARTS)
    assert done.returncode == 1
    assert texas.id in done.stderr
    assert mine.json("licence", "add", "Second", "--rules", texas.id, "--starts", STARTS)["rules"]


def test_what_is_said_of_a_licence_is_shown_with_its_period_and_listed(mine: Commands) -> None:
    lines = mine.run("licence", "show", "new york").stdout.splitlines()
    period = mine.json("licence", "show", "new york")["period"]
    assert f"  Period: {period[0]} to {period[1]}" in lines
    assert (period[0] <= str(TODAY) <= period[1], period[0][5:]) == (True, "05-01")
    assert [one["title"] for one in mine.json("list", "licences")] == ["New York", "Texas standard"]
    assert {one["origin"] for one in mine.json("list", "rules")} == {"US-NY-CTLE", "US-TX-CPE-TEACHER"}


def test_private_entries_stay_out_of_the_audits_list_and_are_counted(mine: Commands, tmp_path: Path) -> None:
    mine.json("log", "2h", "Webinar", "--approved", "yes")
    logged = mine.json("log", "3h", "Coaching", "--approved", "yes")
    portfolio = Portfolio.open(mine.home, device="")
    (entry,) = portfolio.find(TimeEntry, id=logged["id"])
    portfolio.apply(edited("Hide", entry, privacy="private"))
    portfolio.close()
    done = mine.run("audit", "new york", tmp_path / "audit.csv")
    assert done.returncode == 0
    assert done.stderr == "1 entry stays out of it: private.\n"
    assert "Coaching" not in (tmp_path / "audit.csv").read_text("utf-8-sig")


def test_the_days_of_licences_go_into_any_calendar(mine: Commands, tmp_path: Path) -> None:
    out = tmp_path / "days.ics"
    mine.json("licence", "calendar", out)
    text = out.read_text("utf-8")
    assert text.startswith("BEGIN:VCALENDAR")
    assert text.count("BEGIN:VEVENT") >= 2
    assert "New York" in text
    assert "4711" not in text, "the number of a licence is in no calendar"
    mine.json("repeat", "add", "1h", "Reading circle")
    mine.json("licence", "calendar", tmp_path / "all.ics", "--all")
    assert "Reading circle" in (tmp_path / "all.ics").read_text("utf-8")
    assert "Reading circle" not in text


def test_the_audit_pack_is_a_pdf_with_what_counts_and_the_proof_of_it(mine: Commands, tmp_path: Path) -> None:
    proof = tmp_path / "there.txt"
    proof.write_text("Amina was there.", "utf-8")
    mine.json("log", "2h", "Webinar on talk", "--approved", "yes", "--provider-number", "99001", "--proof", proof)
    mine.json("log", "3h", "Another evening", "--approved", "no")
    out = tmp_path / "audit.pdf"
    mine.json("audit", "new york", out)
    text = " ".join("".join(page.extract_text() for page in PdfReader(out).pages).split())
    for words in ("Webinar on talk", "Another evening", "99001", "4711", "Check with your authority"):
        assert words in text
    names = [name for name in PdfReader(out).attachments if name.endswith(".csv")]
    assert names, "the list is attached as a table"
    plain = tmp_path / "year.pdf"
    mine.json("packet", plain, "--from", TODAY - timedelta(days=30), "--to", TODAY)
    other = " ".join("".join(page.extract_text() for page in PdfReader(plain).pages).split())
    assert "4711" not in other
    assert "99001" not in other
    assert mine.run("audit", "new york", tmp_path / "early.pdf", "--earlier", "5").returncode == 1
    assert not (tmp_path / "early.pdf").exists()
