"""The same credential is recognised in another file; another one is not, whatever ids it claims."""

import json

from portfolio.credentials.reader import read
from portfolio.credentials.same import content_mark, issuer_id_in
from tests.credentials import badges


def raw(value: object) -> str:
    return read(badges.data(value))[0].raw


def test_the_same_content_is_the_same_whatever_the_file() -> None:
    baked = read(badges.png(badges.itxt("openbadgecredential", badges.text(badges.badge_3()))))[0].raw
    indented = json.dumps(badges.badge_3(), indent=4, sort_keys=True)
    assert content_mark(baked) == content_mark(raw(badges.badge_3())) == content_mark(f" {indented}\n") != ""


def test_other_content_is_another_whatever_ids_it_claims() -> None:
    badge, renewed = raw(badges.badge_3()), raw(badges.badge_3(validFrom="2025-01-01T00:00:00Z"))
    assert content_mark(badge) != content_mark(renewed)


def test_a_token_is_the_same_only_letter_by_letter() -> None:
    token = badges.signed_es256(badges.claims(badges.badge_3()))
    assert content_mark(token) == content_mark(f"{token}\n")
    assert content_mark(token) != content_mark(raw(badges.badge_3()))


def test_nothing_is_the_same_as_nothing() -> None:
    assert content_mark(" \n") == ""


def test_the_issuer_is_found_again_in_a_text_that_was_kept() -> None:
    for text in (raw(badges.badge_3()), badges.signed_es256(badges.claims(badges.badge_3()))):
        (credential,) = read(text.encode())
        assert credential.issuer_id
        assert issuer_id_in(text, credential.identity) == credential.issuer_id
        assert issuer_id_in(text, "urn:uuid:other") == ""
    assert issuer_id_in("no badge", "x") == ""
