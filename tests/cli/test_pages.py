"""Saved pages of issuers on the command line: add, list saved, recheck, and verify with a portfolio's shelf."""

import json
from pathlib import Path
from typing import Any

from tests.cli.conftest import Made
from tests.credentials.proofs import embedding, signing
from tests.exchange.signed_badges import HARBOUR, HARBOUR_PAGE, badge, page

OWN_KEY = embedding.did(embedding.ED25519)


def written(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def status(entry: Any) -> str:
    return str(entry["status"])


def test_a_page_that_is_added_proves_the_badges_that_it_concerns(made: Made, tmp_path: Path) -> None:
    portfolio = made()
    portfolio.json("add", written(tmp_path, "badge.json", badge()))
    told = portfolio.json("add", "--from", HARBOUR_PAGE, written(tmp_path, "did.json", page()))
    (result,) = told
    assert (result["kind"], result["result"], result["title"]) == ("page", "added", "harbour.example")
    assert [(one["before"], one["status"]) for one in result["rechecked"]] == [("unknown", "verified")]
    (saved,) = portfolio.json("list", "saved")
    assert (saved["kind"], saved["address"], saved["owner"]) == ("key", HARBOUR_PAGE, HARBOUR)
    assert portfolio.run("list", "saved").stdout.endswith(f"harbour.example  (key)  {HARBOUR_PAGE}\n")
    (credential,) = portfolio.json("list", "credentials")
    assert credential["status"] == "verified"


def test_for_a_person_the_lines_say_what_was_checked_again(made: Made, tmp_path: Path) -> None:
    portfolio = made()
    portfolio.json("add", written(tmp_path, "badge.json", badge()))
    done = portfolio.run("add", written(tmp_path, "did.json", page()))
    assert done.stdout == (
        "Added page: harbour.example  (From now on badges are checked with this page."
        f" Keep it only if you saved it from {HARBOUR_PAGE} yourself.)\n"
        "Checked again: Level 1  (verified, before: unknown)\n"
    )
    assert portfolio.run("recheck").stdout == "Checked again: Level 1  (verified)\n"


def test_an_earlier_version_is_named_so_in_the_list(made: Made, tmp_path: Path) -> None:
    portfolio = made()
    for year in (2024, 2025):
        file = written(tmp_path, f"{year}.json", badge(since=f"{year}-03-01T00:00:00Z", issuer=OWN_KEY))
        portfolio.json("add", file)
    assert portfolio.run("list", "credentials").stdout == (
        "2025-03-01  Level 1  (Harbour “مرفأ”)\n2024-03-01  Level 1  (Harbour “مرفأ”, an earlier version)\n"
    )
    assert [one["earlier"] for one in portfolio.json("list", "credentials")] == [False, True]


def test_a_key_needs_its_issuer_and_another_address_is_refused(made: Made, tmp_path: Path) -> None:
    portfolio = made()
    key = written(tmp_path, "key.pem", signing.pem("ed25519").encode())
    done = portfolio.run("add", key)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("This key does not say whose it is.")
    assert portfolio.json("add", "--issuer", HARBOUR, key)[0]["result"] == "added"
    done = portfolio.run("add", "--from", "https://other.example/did.json", written(tmp_path, "did.json", page()))
    assert done.returncode == 1
    assert len(portfolio.json("list", "saved")) == 1


def test_recheck_prints_what_was_found_of_each(made: Made, tmp_path: Path) -> None:
    portfolio = made()
    assert portfolio.run("recheck").stdout == "There was nothing to check again.\n"
    portfolio.json("add", *(written(tmp_path, f"{one}.json", badge(f"urn:uuid:{one}")) for one in range(2)))
    found = portfolio.json("recheck")
    assert [(one["title"], one["before"], one["status"]) for one in found] == [("Level 1", "unknown", "unknown")] * 2
    assert {"check", "result", "detail"} == set(found[0]["checks"][0])


def test_verify_uses_what_is_saved_in_the_portfolio_that_is_named(made: Made, tmp_path: Path) -> None:
    portfolio, file = made(), written(tmp_path, "badge.json", badge())
    assert [status(one) for one in portfolio.json("verify", file)] == ["unknown"]
    portfolio.json("add", written(tmp_path, "did.json", page()))
    assert [status(one) for one in portfolio.json("verify", file)] == ["verified"]
    (portfolio.home / "portfolio.db").write_bytes(b"no database")
    done = portfolio.run("verify", file, "--json")
    assert [status(one) for one in json.loads(done.stdout)] == ["unknown"]
    assert done.stderr.endswith("The badges were checked without what is saved in it.\n")


def test_verify_needs_no_portfolio(made: Made, tmp_path: Path) -> None:
    portfolio, file = made(), written(tmp_path, "badge.json", badge())
    portfolio.home = tmp_path / "nothing here"
    assert [status(one) for one in portfolio.json("verify", file)] == ["unknown"]
    assert not portfolio.home.exists()
