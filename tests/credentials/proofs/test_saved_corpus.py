"""Badges of the corpus beside the pages that their issuers keep, as if a person had saved these: nothing is a lie."""

import csv
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.proofs.saved_files import SavedFile, shelf_of
from portfolio.credentials.proofs.shelf import Shelf
from portfolio.credentials.verify import verify
from tests.credentials import corpus

DAY, TODAY = date(2026, 11, 20), date(2026, 11, 22)
DCC = (
    "https://digitalcredentials.github.io/vc-test-fixtures/statusLists/didkey-ed25519Signature2020/",
    "https://raw.githubusercontent.com/digitalcredentials/verifier-core/refs/heads/main/src/test-fixtures/status/",
)
TESTLIST = (
    "https://raw.githubusercontent.com/1EdTech/digital-credentials-public-validator/refs/heads/main/inspector-vc/"
    "src/test/resources/ob30/bit-string-list/testlist"
)
ALL = list(corpus.samples())
pytestmark = pytest.mark.skipif(not ALL, reason=corpus.ABSENT)


def pages() -> Iterator[SavedFile]:
    """Every page of the corpus, under the addresses at which its badges look for it."""
    for file in sorted((corpus.CORPUS / "dcc-vc-test-fixtures").glob("statuslist__*.json")):
        for folder in DCC:
            yield SavedFile(file.read_bytes(), DAY, folder + file.stem.removeprefix("statuslist__"))
    yield SavedFile(
        (corpus.CORPUS / "1edtech-public-validator-ob30/bit-string-list__testlist.json").read_bytes(), DAY, TESTLIST
    )
    for file in sorted((corpus.CORPUS / "dcc-vc-test-fixtures").glob("did-*.json")):
        yield SavedFile(file.read_bytes(), DAY)
    for file in sorted((corpus.CORPUS / "1edtech-public-validator-ob20").glob("assets__*.json")):
        for scheme in ("http", "https"):
            yield SavedFile(file.read_bytes(), DAY, f"{scheme}://example.org/{file.name.removeprefix('assets__')}")


@cache
def shelf() -> Shelf:
    return shelf_of(pages())


@cache
def index() -> dict[str, dict[str, str]]:
    with (corpus.CORPUS / "INDEX.csv").open(encoding="utf-8", newline="") as file:
        return {row["path"]: row for row in csv.DictReader(file)}


def status(sample: corpus.Sample, saved: Shelf | None = None) -> str:
    prover = Prover(corpus.CONTEXTS, saved) if saved else Prover(corpus.CONTEXTS)
    return str(verify(sample.data, sample.path, TODAY, (), prover)[0]["status"])


def test_saved_pages_make_badges_verified_or_taken_back() -> None:
    changed: Counter[str] = Counter()
    for sample in ALL:
        before, after = status(sample), status(sample, shelf())
        if before != after:
            changed[after] += 1
            row = index()[sample.path]
            if after == "revoked":
                assert "revoked in status list" in row["why"] or "revoked by BitstringStatusList" in row["why"]
            else:
                assert (after, row["expected_verdict"]) == ("verified", "valid"), sample.path
    assert changed == {"verified": 12, "revoked": 16}


def test_every_badge_that_its_issuer_took_back_is_found_where_it_can_be_proven() -> None:
    """All but one, whose own vocabulary keeps its signature from being checked: so nobody names the list for it."""
    taken = [one for one in ALL if one.kind == "badge" and "revoked in status list" in index()[one.path]["why"]]
    left = [one.path for one in taken if status(one, shelf()) != "revoked"]
    assert len(taken) == 16
    assert left == ["dcc-vc-test-fixtures/v2__dataIntegrityProof__didKey__twoOIDF-revoked-notExpired-badSchema.json"]


def test_a_list_that_is_itself_bad_clears_nobody() -> None:
    bad = [one for one in ALL if "status list credential itself is bad" in index()[one.path]["why"]]
    assert len(bad) == 3
    for sample in bad:
        (entry,) = verify(sample.data, sample.path, TODAY, (), Prover(corpus.CONTEXTS, shelf()))
        (told,) = [row for row in entry["checks"] if row["check"] == "revocation"]
        assert (told["result"], told["detail"][:23]) == ("not_checked", "Revocation not checked:")


def test_badges_of_links_are_filled_from_their_saved_pages() -> None:
    hosted = [one for one in ALL if one.path.startswith("1edtech-public-validator-ob20/") and one.kind == "badge"]
    filled = 0
    for sample in hosted:
        before, after = (
            verify(sample.data, sample.path, TODAY, (), Prover(corpus.CONTEXTS, saved))[0]["credential"]
            for saved in (Shelf(), shelf())
        )
        filled += before["issuer"] != after["issuer"]
        assert not after["title"].startswith("Badge from") or before == after
    assert filled == 13
