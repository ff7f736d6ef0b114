"""Canonical forms: the six guards around PyLD, each by what gets past without it."""

import shutil
import socket
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from portfolio.credentials.proofs import canonical
from portfolio.credentials.proofs.bounds import Budget
from portfolio.credentials.proofs.canonical import Contexts, TooMuch, Uncheckable, UnknownContext, Unsigned
from tests.credentials.proofs.embedding import CONTEXTS, OB, ROOT, badge

Json = dict[str, Any]
V2 = "https://www.w3.org/ns/credentials/v2"
EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2"
"""Gives every member a meaning, so that a test can say what it likes."""


def lines(document: Json, **options: Any) -> list[str]:
    return canonical.nquads(document, CONTEXTS, **options).decode().split("\n")


def free(**members: Any) -> Json:
    """A document whose members may have any name."""
    return {"@context": [V2, EXAMPLES], **members}


# --- what comes out -----------------------------------------------------------------------------------------------


def test_a_document_becomes_sorted_statements() -> None:
    document = {
        "@context": V2,
        "id": "urn:uuid:1",
        "type": "VerifiableCredential",
        "validFrom": "2024-03-01T00:00:00Z",
        "issuer": {"name": "Harbour"},
    }
    assert lines(document) == [
        "<urn:uuid:1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
        "<https://www.w3.org/2018/credentials#VerifiableCredential> .",
        "<urn:uuid:1> <https://www.w3.org/2018/credentials#issuer> _:c14n0 .",
        "<urn:uuid:1> <https://www.w3.org/2018/credentials#validFrom> "
        '"2024-03-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .',
        '_:c14n0 <https://schema.org/name> "Harbour" .',
        "",
    ]


def test_the_order_in_the_file_does_not_matter() -> None:
    document = badge()
    turned = dict(reversed(deepcopy(document).items()))
    turned["credentialSubject"]["achievement"]["alignment"].reverse()
    assert canonical.nquads(document, CONTEXTS) == canonical.nquads(turned, CONTEXTS)


def test_the_document_and_the_contexts_stay_as_they_are() -> None:
    document = badge()
    first = canonical.nquads(document, CONTEXTS)
    assert document == badge()
    assert canonical.nquads(document, CONTEXTS) == first == canonical.nquads(document, Contexts(CONTEXT_FOLDER))


def test_plain_json_is_written_in_the_one_way_of_rfc_8785() -> None:
    assert canonical.jcs({"é": [1.0, 1e21, "\u0007\n/"], "a": None, "€": True}) == (
        '{"a":null,"é":[1,1e+21,"\\u0007\\n/"],"€":true}'.encode()
    )


@pytest.mark.parametrize("bad", [2**60, {"a": -(2**60)}, float("nan"), {1: 2}, "\ud800", object()])
def test_plain_json_that_has_no_one_form_is_told(bad: Any) -> None:
    with pytest.raises(Uncheckable):
        canonical.jcs(bad)


# --- guard 1: contexts are those that come along, and no others ----------------------------------------------------

CONTEXT_FOLDER = ROOT / "resources" / "contexts"


def no_network(*_: object, **__: object) -> None:
    raise AssertionError("a socket was opened")


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:9/ctx.json", "file:///etc/passwd", "https://www.w3.org/ns/credentials/v3", "x", ""]
)
@pytest.mark.parametrize("place", ["document", "nested"])
def test_guard_1_an_unknown_context_is_never_fetched(address: str, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", no_network)
    monkeypatch.setattr(socket, "create_connection", no_network)
    document = badge()
    (document if place == "document" else document["credentialSubject"])["@context"] = [V2, address]
    with pytest.raises(UnknownContext) as trouble:
        canonical.nquads(document, CONTEXTS)
    assert trouble.value.address == address


def test_guard_1_a_context_whose_file_was_changed_is_not_used(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(CONTEXT_FOLDER, tmp_path / "contexts"))
    assert canonical.nquads(badge(), Contexts(folder))
    file = folder / "credentials-v2.json"
    file.write_bytes(file.read_bytes().replace(b"credentials#issuer", b"credentials#holder"))
    with pytest.raises(UnknownContext) as trouble:
        canonical.nquads(badge(), Contexts(folder))
    assert trouble.value.address == V2
    file.unlink()
    with pytest.raises(UnknownContext):
        canonical.nquads(badge(), Contexts(folder))


@pytest.mark.parametrize(
    "inline",
    [{"grade": "https://s.example/grade"}, {}, None, [V2, {"name": "urn:x"}], [V2, None], [[V2]], 7, {"@import": V2}],
)
@pytest.mark.parametrize("place", ["document", "nested"])
def test_a_context_of_its_own_is_refused(inline: Any, place: str) -> None:
    document = badge()
    (document if place == "document" else document["credentialSubject"])["@context"] = inline
    with pytest.raises(Uncheckable):
        canonical.nquads(document, CONTEXTS)


# --- guard 2: nothing falls out in silence -------------------------------------------------------------------------


@pytest.mark.parametrize("place", [(), ("credentialSubject",), ("credentialSubject", "achievement", "criteria")])
def test_guard_2_a_member_without_a_meaning_is_told(place: tuple[str, ...]) -> None:
    document = badge()
    holder = document
    for step in place:
        holder = holder[step]
    holder["grade"] = "A+"
    with pytest.raises(Unsigned) as trouble:
        canonical.nquads(document, CONTEXTS)
    assert trouble.value.member == "grade"


@pytest.mark.parametrize("name", ["1", "a/b", "../up", "", "https:// x", "urn:a>b", "urn:a\n", 'urn:"', "urn:\x00"])
def test_guard_2_an_id_that_is_no_whole_address_is_told(name: str) -> None:
    document = badge()
    document["credentialSubject"]["id"] = name
    with pytest.raises(Unsigned):
        canonical.nquads(document, CONTEXTS)


@pytest.mark.parametrize("name", ["Grade", "a/b", "urn:a>b"])
def test_guard_2_a_type_without_a_meaning_is_told(name: str) -> None:
    with pytest.raises(Unsigned):
        canonical.nquads(badge(type=["VerifiableCredential", "OpenBadgeCredential", name]), CONTEXTS)


def test_guard_2_a_picture_at_a_relative_address_is_told() -> None:
    issuer = {"id": "did:example:1", "type": ["Profile"], "image": {"id": "picture.png", "type": "Image"}}
    with pytest.raises(Unsigned) as trouble:
        canonical.nquads(badge(issuer=issuer), CONTEXTS)
    assert trouble.value.member == "picture.png"


@pytest.mark.parametrize("language", ['en .\n<urn:a> <urn:b> "x"@en', "e n", "toolonglanguage", ""])
def test_guard_2_a_language_cannot_write_statements(language: str) -> None:
    with pytest.raises(Uncheckable):
        canonical.nquads(badge(name={"@value": "x", "@language": language}), CONTEXTS)


@pytest.mark.parametrize(
    "members",
    [
        {"@nest": {"validUntil": "2020-01-01T00:00:00Z"}},
        {"@included": [{"id": "urn:uuid:b3598700-a076-4020-b16c-b41e0e4d392b", "validUntil": "2020-01-01T00:00:00Z"}]},
        {"https://www.w3.org/2018/credentials#validUntil": "2020-01-01T00:00:00Z"},
        {"@reverse": {}},
        {"@index": "A+"},
        {"@graph": []},
        {"_:grade": "A+"},
        {"@grade": "A+"},
    ],
    ids=lambda members: next(iter(members)),
)
def test_what_a_reader_of_badges_would_overlook_is_refused(members: Json) -> None:
    """The same statements, so the signature would hold, but an expiry date written so is seen by nobody."""
    with pytest.raises(Uncheckable):
        canonical.nquads({**badge(), **members}, CONTEXTS)


def test_a_number_that_programs_read_differently_is_refused() -> None:
    with pytest.raises(Uncheckable):
        canonical.nquads(free(id="urn:x", points=2**53 + 1), CONTEXTS)
    assert any('"9007199254740992"' in line for line in lines(free(id="urn:x", points=2**53)))


# --- guard 3: the direction of a text is signed --------------------------------------------------------------------


def test_guard_3_text_from_right_to_left_keeps_its_direction() -> None:
    name = {"@value": "تقييم", "@language": "AR", "@direction": "rtl"}
    assert any('"تقييم"^^<https://www.w3.org/ns/i18n#ar_rtl>' in line for line in lines(badge(name=name)))


# --- guard 4: control characters are escaped ------------------------------------------------------------------------


def test_guard_4_every_control_character_is_escaped() -> None:
    """RDF Canonicalization annex A: the short escapes, \\u for the other control characters, all else as it is."""
    text = "".join(map(chr, range(0x20))) + '"\\\x7f\x80\u2028é😀'
    (line,) = [line for line in lines(free(id="urn:x", text=text)) if line]
    escaped = "".join(
        {8: r"\b", 9: r"\t", 10: r"\n", 12: r"\f", 13: r"\r"}.get(code, f"\\u{code:04X}") for code in range(0x20)
    )
    assert line == f'<urn:x> <{EXAMPLES[:-3]}#text> "{escaped}\\"\\\\\\u007F\x80\u2028é😀" .'


# --- guard 5: SHA-384 for P-384 ------------------------------------------------------------------------------------


def test_guard_5_blank_nodes_are_named_by_the_hash_that_is_asked_for() -> None:
    document = free(id="urn:x", part=[{"name": "one"}, {"name": "two"}, {"name": "three"}])
    named = {sha384: lines(document, sha384=sha384) for sha384 in (False, True)}
    assert [line[:8] for line in named[False]] == [line[:8] for line in named[True]]
    assert named[False] != named[True]
    assert [line for line in named[True] if "schema.org/name" in line] == [
        '_:c14n0 <https://schema.org/name> "three" .',
        '_:c14n1 <https://schema.org/name> "one" .',
        '_:c14n2 <https://schema.org/name> "two" .',
    ]


# --- guard 6: poison ends ------------------------------------------------------------------------------------------


def clique(size: int) -> Json:
    """Blank nodes that all know one another and cannot be told apart (after W3C rdf-canon test074)."""
    return free(
        id="urn:x",
        part=[{"id": f"_:n{one}", "knows": [{"id": f"_:n{two}"} for two in range(size)]} for one in range(size)],
    )


def test_guard_6_a_poisoned_dataset_is_given_up() -> None:
    assert lines(clique(3))
    with pytest.raises(TooMuch):
        canonical.nquads(clique(12), CONTEXTS, budget=Budget(0.2))


def test_guard_6_hashing_of_neighbours_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portfolio.credentials.proofs.linked_data.MAX_DEGREE_HASHES", 3)
    with pytest.raises(TooMuch):
        canonical.nquads(clique(3), CONTEXTS)


def test_guard_6_time_that_is_gone_ends_reading_and_naming() -> None:
    with pytest.raises(TooMuch):
        canonical.nquads(badge(), CONTEXTS, budget=Budget(-1))
    with pytest.raises(TooMuch):
        Budget(-1).spend()
    Budget().spend()


@pytest.mark.parametrize(
    "document",
    [
        free(part=[{} for _ in range(2_001)]),
        free(part=[""] * 20_001),
        free(**{f"m{number}": 1 for number in range(20_001)}),
        {"@context": [V2] * 13},
    ],
    ids=["objects", "values", "members", "contexts"],
)
def test_guard_6_a_crowd_is_refused_before_it_is_read(document: Json) -> None:
    with pytest.raises(TooMuch):
        canonical.nquads(document, CONTEXTS)


# --- variants -------------------------------------------------------------------------------------------------------


def test_a_variant_tells_which_members_it_leaves_unsigned() -> None:
    document = badge(endorsementJwt=["a.b.c"])
    (variant,) = CONTEXTS.variants(*canonical.survey(document))
    assert variant.unsigned == {"endorsementJwt", "jti"}
    assert b"a.b.c" in canonical.nquads(document, CONTEXTS)
    assert canonical.nquads(document, variant) == canonical.nquads(badge(), CONTEXTS)
    with pytest.raises(Unsigned):
        canonical.nquads({**document, "grade": "A+"}, variant)


def test_a_document_without_those_terms_has_no_variant() -> None:
    assert not list(CONTEXTS.variants(*canonical.survey(badge())))
    assert not list(CONTEXTS.variants({V2}, {"endorsementJwt"}))
    assert OB in canonical.survey(badge())[0]
