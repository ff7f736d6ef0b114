"""Open Badges 3.0 and endorsements: JSON and tokens, both naming sets, single values for lists."""

import copy

import pytest

from portfolio.credentials.model import ENDORSEMENT, Identity
from portfolio.credentials.reader import read
from portfolio.credentials.refusal import BrokenBadge
from tests.credentials import badges


def changed(path: str, value: object) -> badges.Json:
    """The sample badge with one member changed; "a.b" goes down, None takes it out."""
    json = copy.deepcopy(badges.badge_3())
    *way, last = path.split(".")
    holder = json
    for name in way:
        holder = holder[name]
    if value is None:
        del holder[last]
    else:
        holder[last] = value
    return json


def test_everything_a_badge_tells_is_read() -> None:
    (badge,) = read(badges.data(badges.badge_3()))
    assert badge.standard == "Open Badges 3.0"
    assert (badge.title, badge.achievement_type) == ("Formative Assessment Level 1", "MicroCredential")
    assert (badge.issuer, badge.issuer_url, badge.issuer_id) == ("Harbour", "https://harbour.example/", badges.ISSUER)
    assert badge.recipients == (Identity("mara@school.example", "emailAddress"), Identity("did:example:mara", "id"))
    assert badge.recipient_label == "mara@school.example"
    assert badge.skills == ("assessment", "Assessing")
    assert (badge.results, badge.minutes) == (("Clock hours: 12.5",), 750)
    assert str(badge.earned_on) == "2024-03-01"
    assert badge.criteria == "Submit **three** lesson plans."
    assert badge.proof == "data-integrity"
    assert badge.findings == ()


def test_older_data_model_and_single_values_are_read() -> None:
    json = badges.badge_3(
        issuanceDate="2022-05-01T00:00:00Z", expirationDate="2032-05-01T00:00:00Z", awardedDate="2022-04-30T10:00:00Z"
    )
    del json["validFrom"]
    json["@context"][0] = "https://www.w3.org/2018/credentials/v1"
    json["credentialSubject"]["type"] = "AchievementSubject"
    json["credentialSubject"]["identifier"] = json["credentialSubject"]["identifier"][0]
    json["credentialSubject"]["achievement"]["tag"] = "one"
    json["proof"] = [json["proof"]]
    (badge,) = read(badges.data(json))
    assert (str(badge.earned_on), str(badge.expires_on)) == ("2022-04-30", "2032-05-01")
    assert str(badge.valid_from) == "2022-05-01 00:00:00+00:00"
    assert badge.skills == ("one", "Assessing")
    assert badge.findings == ()


@pytest.mark.parametrize(
    "path, value, problem",
    [
        ("@context", ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"], "vocabulary"),
        ("@context", None, "vocabulary"),
        ("type", ["VerifiableCredential", "OtherCredential"], "does not call itself one"),
        ("type", ["OpenBadgeCredential"], "does not call itself a verifiable"),
        ("issuer", None, "who issued"),
        ("issuer", ["a", "b"], "names its issuer"),
        ("issuer", {"name": "Harbour"}, "no address or key"),
        ("issuer.type", ["InvalidProfile"], "not described as an issuer"),
        ("issuer.parentOrg", {"type": ["InvalidProfile"]}, "parentOrg"),
        ("issuer.otherIdentifier", [{"type": "IdentifierEntry"}, {"type": "Invalid"}], "otherIdentifier"),
        ("id", "../../tmp/x", "Its id"),
        ("validFrom", None, "when it was issued"),
        ("validFrom", "2024-13-45T99:99:99Z", "nobody can mean"),
        ("validUntil", "2020-01-01T00:00:00Z", "expires before"),
        ("credentialSubject", None, "says nothing about anyone"),
        ("credentialSubject", [{"id": "did:example:a"}, {}], "one of those it names"),
        ("credentialSubject.type", ["InvalidAchievementSubject"], "what was achieved"),
        ("credentialSubject.achievement", None, "what was achieved"),
        ("credentialSubject.achievement.type", ["Invalid"], "achievement"),
        ("credentialSubject.achievement.resultDescription", [{"type": "Invalid"}], "resultDescription"),
        ("credentialSubject.result", [{"type": ["Invalid"]}], "result"),
        ("credentialSubject.identifier", [{"type": "Invalid", "identityHash": "x"}], "whom it was awarded"),
        ("credentialStatus", {"id": "https://h.example/1"}, "credentialStatus"),
        ("credentialSchema", {"type": "JsonSchema"}, "no address"),
        ("evidence", [{"type": ["Invalid"]}], "evidence"),
        ("proof", None, "no signature"),
        ("proof", [], "no signature"),
        ("proof.type", None, "of what kind"),
        ("proof.proofValue", "", "empty"),
        ("proof.proofPurpose", "authentication", "another purpose"),
        ("proof.verificationMethod", None, "names no key"),
        ("proof.verificationMethod", "z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x", "at no address"),
        ("proof.verificationMethod", "did:key:z" + "1" * 200_000, "more words"),
    ],
)
def test_broken_structure_is_said(path: str, value: object, problem: str) -> None:
    (badge,) = read(badges.data(changed(path, value)))
    assert any(problem in told for told in badge.problems)


def test_one_proof_that_may_be_good_suffices() -> None:
    json = badges.badge_3(proof=[badges.proof(proofValue=""), badges.proof()])
    assert read(badges.data(json))[0].problems == ()


@pytest.mark.parametrize("changes", [{"proof": [badges.proof()] * 9}, {"@context": ["https://x.example"] * 13}])
def test_crowds_that_only_harm_are_refused(changes: badges.Json) -> None:
    with pytest.raises(BrokenBadge, match=r"more (signatures|vocabularies)"):
        read(badges.data(badges.badge_3(**changes)))


def test_token_completes_the_credential_in_it() -> None:
    inner = badges.badge_3()
    for name in ("proof", "id", "validFrom"):
        del inner[name]
    inner["issuer"] = {"name": "Harbour", "type": ["Profile"]}
    payload = {
        "vc": inner,
        "iss": badges.ISSUER,
        "jti": "urn:uuid:7",
        "sub": "did:example:mara",
        "nbf": 1709251200,
        "exp": 1900000000,
    }
    (badge,) = read(badges.signed_es256(payload).encode())
    assert (badge.identity, badge.issuer_id, badge.issuer) == ("urn:uuid:7", badges.ISSUER, "Harbour")
    assert (str(badge.earned_on), str(badge.expires_on), badge.expires_by_token) == ("2024-03-01", "2030-03-17", True)
    assert badge.problems == ()


def test_token_that_agrees_with_its_credential_is_sound() -> None:
    (badge,) = read(badges.signed_es256(badges.claims(badges.badge_3())).encode())
    assert (badge.proof, badge.findings) == ("jws", ())


@pytest.mark.parametrize(
    "claim",
    [{"iss": "https://evil.example"}, {"jti": "urn:x:1"}, {"sub": "did:example:other"}, {"nbf": 1}, {"nbf": "soon"},
     {"exp": 10**18}, {"validUntil": "2030-01-01T00:00:00Z", "exp": 1}],
)  # fmt: skip
def test_token_that_contradicts_its_credential_is_said(claim: badges.Json) -> None:
    (badge,) = read(badges.unsigned_token({**badges.claims(badges.badge_3()), **claim}, None, b"\1" * 64).encode())
    assert [finding.check for finding in badge.findings] == ["token"]
    assert badge.problems


def test_endorsement_is_read_as_what_it_is() -> None:
    json = badges.badge_3(
        type=["VerifiableCredential", "EndorsementCredential"],
        name="A word for Harbour",
        credentialSubject={
            "id": badges.ISSUER,
            "type": ["EndorsementSubject"],
            "endorsementComment": "In good standing",
        },
    )
    (word,) = read(badges.data(json))
    assert (word.kind, word.title, word.description) == (ENDORSEMENT, "A word for Harbour", "In good standing")
    assert word.problems == ()


def test_endorsements_inside_are_counted_and_not_looked_into() -> None:
    json = changed("credentialSubject.achievement.endorsement", [{"type": "whatever"}, "eyJ.a.b"])
    json["issuer"]["endorsementJwt"] = "eyJ.a.b"
    (badge,) = read(badges.data(json))
    assert (badge.endorsements, badge.problems) == (3, ())


def test_vocabulary_of_its_own_is_said() -> None:
    json = badges.badge_3()
    json["@context"].append({"title": "https://schema.org/name"})
    assert "vocabulary of its own" in read(badges.data(json))[0].warnings[0]


def test_spoofed_names_are_shown_bare_and_said() -> None:
    json = badges.badge_3()
    json["issuer"]["name"] = "Мinistry of Education\u200b"
    json["credentialSubject"]["achievement"]["name"] = "Certificate \u202egnirohtua\u202c"
    (badge,) = read(badges.data(json))
    assert (badge.title, badge.issuer) == ("Certificate gnirohtua", "Мinistry of Education")
    assert len(badge.warnings) == 3
