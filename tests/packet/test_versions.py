"""Of the versions of a credential only the newest is in a packet, also where an earlier one was picked or excluded."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from portfolio.core.bulk import privacy_of
from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Credential, CredentialCheck, build
from portfolio.packet.gather import Gathered, gather
from portfolio.packet.request import PacketRequest

DAY = date(2026, 1, 15)


class Versions:
    """First aid of three years, each behind the next, with its file and check."""

    def __init__(self, portfolio: Portfolio) -> None:
        self.portfolio = portfolio
        files = [build(Attachment, purpose="original", name=f"{n}.json", sha256=str(n) * 64) for n in (4, 5, 6)]
        made: list[Credential] = []
        for year, file in zip((2026, 2025, 2024), files, strict=True):
            behind = made[-1].id if made else None
            made.append(
                build(Credential, title=f"First aid {year}", earned=DAY, original_id=file.id, replaced_by_id=behind)
            )
        self.new, self.old, self.oldest = made
        checks = [build(CredentialCheck, credential_id=one.id) for one in made]
        portfolio.apply(added("Add", *files, *made, *checks))

    def packet(self, **options: object) -> Gathered:
        return gather(self.portfolio.connection, PacketRequest("evaluator", DAY, **options))  # type: ignore[arg-type]


@pytest.fixture
def versions(tmp_path: Path) -> Iterator[Versions]:
    portfolio = Portfolio.create(tmp_path / "mine", device="d" * 32)
    yield Versions(portfolio)
    portfolio.close()


def titles(gathered: Gathered) -> list[str]:
    return [row["title"] for row in gathered.of("credential")]


def test_only_the_newest_is_in_with_its_own_file_and_check(versions: Versions) -> None:
    gathered = versions.packet()
    assert titles(gathered) == ["First aid 2026"]
    assert [row["id"] for row in gathered.of("attachment")] == [versions.new.original_id]
    assert [row["credential_id"] for row in gathered.of("credential_check")] == [versions.new.id]


def test_earlier_versions_that_are_private_are_not_counted_as_left_out(versions: Versions) -> None:
    versions.portfolio.apply(privacy_of("Hide", [versions.old, versions.oldest], "private"))
    assert versions.packet().left_out.private == {}


def test_what_was_picked_or_excluded_before_it_was_renewed_is_the_newest_now(versions: Versions) -> None:
    assert versions.packet(picks=(versions.oldest.id, versions.old.id)).request.picks == (versions.new.id,)
    excluded = versions.packet(excluded=frozenset({versions.old.id}))
    assert titles(excluded) == []
    assert excluded.left_out.excluded == 1


def test_where_the_newest_lies_in_the_bin_the_one_before_is_in(versions: Versions) -> None:
    versions.portfolio.apply(trashed("Delete", versions.new))
    assert titles(versions.packet()) == ["First aid 2025"]
