"""The key of a packet: its name, its fingerprint in words to be compared, and the keys that a reader has saved."""

from datetime import date
from pathlib import Path

import pytest

from portfolio.core.change import trashed
from portfolio.core.keys import did_key
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, SavedPage
from portfolio.exchange.shelf import read_shelf, shelf_files
from portfolio.packet.proof.known_keys import KnownKey, in_words, public_of, same_words
from portfolio.packet.proof.saved_keys import known_keys, own_did, save_key
from portfolio.packet.proof.signing import did_of
from portfolio.packet.setup import own_key
from tests.packet.a_year import RESOURCES

DAY = date(2026, 5, 12)
DID = did_key(bytes(range(32)))
WORDS = RESOURCES / "words"


def test_key_is_spelt_by_its_name() -> None:
    assert public_of(DID) == bytes(range(32))


@pytest.mark.parametrize(
    "name",
    ["", "did:key:", "did:web:a.example", DID[:-1], DID + "1", DID.replace("z6Mk", "z6L0"), "did:key:z" + "z" * 50],
)  # fmt: skip
def test_other_names_are_no_keys(name: str) -> None:
    with pytest.raises(ValueError, match=r"did:key|substring"):
        public_of(name)


def test_words_of_a_key_are_ten_always_the_same_and_quite_others_for_another_key() -> None:
    words = in_words(DID, WORDS)
    other = in_words(did_key(bytes(31) + b"\x01"), WORDS)

    assert len(words) == 10
    assert words == in_words(DID, WORDS)
    assert sum(one == another for one, another in zip(words, other, strict=True)) < 3


def test_list_of_words_tells_every_byte_and_no_two_sound_alike() -> None:
    words = (WORDS / "fingerprint.txt").read_text().split()

    assert len(set(words)) == len(words) == 256
    assert len({word[:3] for word in words}) == 256


@pytest.mark.parametrize("heard", ["{}", "  {}. ", "{}\n"])
def test_words_are_compared_as_they_are_heard(heard: str) -> None:
    words = in_words(DID, WORDS)

    assert same_words(heard.format(" ".join(words).upper()), words)
    assert same_words(heard.format(", ".join(words)), words)
    assert not same_words(heard.format(" ".join(words[:-1])), words)
    assert not same_words(heard.format(" ".join(reversed(words))), words)
    assert not same_words("", words)


@pytest.fixture
def portfolio(tmp_path: Path) -> Portfolio:
    return Portfolio.create(tmp_path / "portfolio", device="test", name="Margaret Okafor")


def test_saved_key_is_known_until_it_is_removed(portfolio: Portfolio) -> None:
    change = save_key(DID, "Amina Diallo", portfolio.attachments, DAY)
    portfolio.apply(change)

    assert known_keys(portfolio.connection)[DID] == KnownKey("Amina Diallo", "2026-05-12")

    (page,) = portfolio.find(SavedPage)
    portfolio.apply(trashed("Remove", page))

    assert DID not in known_keys(portfolio.connection)
    portfolio.close()


def test_saved_key_proves_badges_of_the_same_key_too_and_stays_private(portfolio: Portfolio) -> None:
    portfolio.apply(save_key(DID, "Amina Diallo", portfolio.attachments, DAY))

    shelf = read_shelf(shelf_files(portfolio.connection, portfolio.attachments))
    (method,) = shelf.methods.values()

    assert (method.controller, method.saved) == (DID, DAY)
    assert {one.privacy for one in (*portfolio.find(SavedPage), *portfolio.find(Attachment))} == {"private"}
    portfolio.close()


def test_own_key_is_known_without_being_saved(portfolio: Portfolio) -> None:
    own = did_of(own_key(portfolio))

    assert own_did(portfolio.connection) == own
    assert known_keys(portfolio.connection) == {own: KnownKey("", "")}
    portfolio.close()


def test_what_is_no_key_is_not_saved(portfolio: Portfolio) -> None:
    with pytest.raises(ValueError, match="did:key"):
        save_key("did:web:school.example", "Somebody", portfolio.attachments, DAY)
    portfolio.close()
