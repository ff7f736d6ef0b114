"""The same credential is recognised in another file; another one is not."""

from portfolio.credentials.reader import read
from portfolio.credentials.same import fingerprint, same_credential
from tests.credentials import badges


def one(value: object) -> badges.Any:
    return read(badges.data(value))[0]


def test_same_issuer_and_id_is_the_same_whatever_the_file() -> None:
    baked = read(badges.png(badges.itxt("openbadgecredential", badges.text(badges.badge_3()))))[0]
    token = read(badges.signed_es256(badges.claims(badges.badge_3())).encode())[0]
    renewed = one(badges.badge_3(validFrom="2025-01-01T00:00:00Z"))
    assert fingerprint(baked) == fingerprint(token) == fingerprint(renewed)
    assert same_credential(baked, renewed)


def test_other_issuer_or_id_is_another() -> None:
    badge = one(badges.badge_3())
    assert not same_credential(badge, one(badges.badge_3(id="urn:uuid:other")))
    assert not same_credential(badge, one(badges.badge_3(issuer="https://other.example")))


def test_badge_without_an_id_is_the_same_only_in_the_same_words() -> None:
    json = badges.assertion_05()
    assert same_credential(one(json), one(json))
    assert not same_credential(one(json), one(badges.assertion_05(issued_on="2013-01-01")))


def test_hosted_badges_are_told_apart_by_their_address() -> None:
    assert same_credential(one(badges.assertion_1()), one(badges.assertion_1(extra=1)))
    assert not same_credential(one(badges.assertion_1()), one(badges.assertion_1(uid="other")))
