"""Proofs: a whole verification by kind, against the bare check of its signatures and against openbadgeslib.

All in turn on files of one issuer, everything loaded before. Aim: faster than openbadgeslib on every kind it accepts.
That reads, checks and judges, and returns what it read. So beside it stands the same of ours: without the report for a
person in which a whole verification ends (a sentence for each check, the badge's face, what others say of it).
Each is given what it may have beforehand: openbadgeslib the key, as PEM, the only form that it takes and reads each
time anew, by a verifier for each file, as its own `verify_badge` makes one. Warm in ours is what a batch of one
issuer's files warms: contexts that were read, and the issuer's key, token header, addresses and dates, each kept by
its exact text. No file itself is: there are more than are kept.
"""

import statistics
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NamedTuple, TypeAlias

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.reader import open_file
from portfolio.credentials.verify import judge, verify
from tests.bench.table import show
from tests.credentials import badges, corpus
from tests.credentials.proofs import embedding, signing

TODAY = date(2026, 11, 22)
ROUNDS, FILES = 60, 6
RECORD_BYTES = 27_000

Call: TypeAlias = Callable[[int], object]
"""Verifies the file of this number."""


class Kind(NamedTuple):
    """A signed file: its text, with which algorithm and key, over what, and how many such signatures it rests on."""

    text: str
    algorithm: str
    key: Any
    signed: bytes
    signatures: int = 1


Make: TypeAlias = Callable[[str], Kind]
"""Makes a file of a kind whose badge has this id."""


def kinds() -> dict[str, Make]:
    found: dict[str, Make] = {"Open Badges 2.0, JWS RS256": _assertion}
    for algorithm in signing.FAMILY_OF:
        found[f"VC-JWT {algorithm}"] = partial(_badge_token, algorithm)
    for suite, curve, key in (
        ("eddsa-rdfc-2022", "", embedding.ED25519),
        ("eddsa-jcs-2022", "", embedding.ED25519),
        ("ecdsa-rdfc-2019", " P-256", embedding.P256),
        ("ecdsa-rdfc-2019", " P-384", embedding.P384),
        ("ecdsa-jcs-2019", " P-256", embedding.P256),
        ("ecdsa-jcs-2019", " P-384", embedding.P384),
        ("Ed25519Signature2020", "", embedding.ED25519),
    ):
        found[f"{suite}{curve}"] = partial(_badge, suite, key)
    found["ecdsa-sd-2023, derived"] = _shown
    found[f"CLR 2.0 of {RECORD_BYTES // 1000} KB"] = _record
    return found


def _assertion(identity: str) -> Kind:
    verification = {"type": "SignedBadge", "creator": "https://harbour.example/key"}
    linked = badges.assertion_2(id=identity, badge="https://harbour.example/b/1", verification=verification)
    return _token("RS256", linked, jwk=signing.jwk("rsa"))


def _badge_token(algorithm: str, identity: str) -> Kind:
    issuer = signing.did_key(signing.FAMILY_OF[algorithm])
    badge = badges.badge_3(id=identity, issuer={"id": issuer, "type": ["Profile"], "name": "Harbour"})
    badge["credentialSubject"]["achievement"]["resultDescription"][0]["resultType"] = "ext:Hours"
    return _token(algorithm, {**badges.claims(badge), "iss": issuer}, kid=issuer)


def _badge(suite: str, key: Any, identity: str) -> Kind:
    badge = embedding.badge(key, id=identity)
    if suite != "Ed25519Signature2020":
        badge["@context"] = badge["@context"][:2]
    return _embedded(embedding.signed(badge, suite, key), key)


def _shown(identity: str) -> Kind:
    """With everything shown: each statement that need not be, has a signature of its own."""
    badge = embedding.badge(embedding.P256, id=identity)
    statements = len(embedding.canonical.nquads(badge, embedding.CONTEXTS).splitlines())
    return _embedded(embedding.disclosed(badge, badge), embedding.P256, statements)


def _record(identity: str) -> Kind:
    """A record that is filled with signed badges up to its size."""
    members: list[dict[str, Any]] = []
    while len(badges.text(members)) < RECORD_BYTES - 2_000:
        member = embedding.badge(id=f"{identity}:{len(members)}", name=f"Badge {len(members)}")
        members.append(embedding.signed({**member, "@context": member["@context"][:2]}))
    record = badges.record_2(*members, id=identity, issuer=embedding.badge()["issuer"], proof=[])
    record["@context"].append(embedding.OB)
    return _embedded(embedding.signed(record), embedding.ED25519, len(members) + 1)


def _token(algorithm: str, payload: dict[str, Any], **header: Any) -> Kind:
    text = signing.token(payload, algorithm, **header)
    key = signing.secret(signing.FAMILY_OF[algorithm])
    return Kind(text, algorithm, key, text.rpartition(".")[0].encode())


def _embedded(json: dict[str, Any], key: Any, signatures: int = 1) -> Kind:
    """What is signed is two hashes one after the other, for all that are looked at here."""
    algorithm = {"ed25519": "EdDSA", "p256": "ES256", "p384": "ES384"}[embedding.family(key)]
    return Kind(badges.text(json), algorithm, key, bytes(96 if algorithm == "ES384" else 64), signatures)


def main() -> None:
    theirs = _openbadgeslib()
    rows = []
    for name, make in kinds().items():
        files = [make(f"urn:uuid:{number}") for number in range(FILES)]
        other = theirs(name, files) if theirs else None
        # Theirs before what is compared with it, which so does not find the processor as ours has just left it.
        whole, bare, *beside, judged = _measured(
            [_ours(files), _bare(files), *([other] if other else []), _judged(files)]
        )
        row = [name, *_in_ms(whole, bare), f"{whole / bare:.1f}", *_in_ms(judged, *beside)]
        rows.append([*row, f"{judged / beside[0]:.2f}", f"{whole / beside[0]:.2f}", "< 1"] if beside else row)
    try:
        notes = [f"openbadgeslib {version('openbadgeslib')}: blank where it does not take the file."]
    except PackageNotFoundError:
        notes = ["openbadgeslib is not installed here, so there is nothing to compare with."]
    columns = ("whole, ours", "bare signatures", "ratio", "judged, ours", "openbadgeslib", "ratio", "whole", "aim")
    show(
        f"proofs: {FILES} files of an issuer read, checked and judged: processor time, median of {ROUNDS}",
        columns,
        rows,
        notes,
    )


def _in_ms(*times: float) -> list[str]:
    return [f"{one:.2f} ms" for one in times]


def _measured(calls: list[Call]) -> list[float]:
    """Milliseconds of processor of each, taken in turn; each time another file."""
    for call in calls:
        call(0)
    taken: list[list[float]] = [[] for _ in calls]
    for turn in range(ROUNDS):
        for at, call in enumerate(calls):
            began = time.thread_time()
            call(turn % FILES)
            taken[at].append(1000 * (time.thread_time() - began))
    return [statistics.median(one) for one in taken]


def _ours(files: list[Kind]) -> Call:
    data = [file.text.encode() for file in files]

    def call(at: int) -> str:
        (entry,) = verify(data[at], "badge", TODAY, (), Prover(corpus.CONTEXTS))
        return str(entry["status"])

    if call(0) not in ("verified", "intact"):
        raise RuntimeError(f"a good file is not believed: {files[0].text[:200]}")
    return call


def _judged(files: list[Kind]) -> Call:
    """What a whole verification does before it writes its report; of another file, for the last ones are kept."""
    data = [file.text.encode() for file in (*files[FILES // 2 :], *files[: FILES // 2])]

    def call(at: int) -> str:
        (credential,) = open_file(data[at]).credentials
        return judge(credential, TODAY, (), Prover(corpus.CONTEXTS))[0]

    return call


def _bare(files: list[Kind]) -> Call:
    """The same number of signatures, checked with a key that is already there."""
    kind = files[0]
    ways: tuple[Any, ...] = ()
    if kind.algorithm.startswith("ES"):
        ways = (ec.ECDSA(hashes.SHA384() if kind.algorithm == "ES384" else hashes.SHA256()),)
    elif kind.algorithm != "EdDSA":
        salted = padding.PSS(padding.MGF1(hashes.SHA256()), 32)
        ways = (padding.PKCS1v15() if kind.algorithm == "RS256" else salted, hashes.SHA256())
    signature, public = kind.key.sign(kind.signed, *ways), kind.key.public_key()

    def call(_at: int) -> None:
        for _ in range(kind.signatures):
            public.verify(signature, kind.signed, *ways)

    return call


def _openbadgeslib() -> Callable[[str, list[Kind]], Call | None] | None:
    """Makes a call that verifies files with it, the key given as PEM; None where it refuses them."""
    try:
        from openbadgeslib.errors import LibOpenBadgesException
        from openbadgeslib.ob2 import OB2Verifier
        from openbadgeslib.ob3 import OB3LdpVerifier, OB3Verifier
    except ModuleNotFoundError:
        return None

    def made(name: str, files: list[Kind]) -> Call | None:
        pem = files[0].key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        token = OB2Verifier if name.startswith("Open Badges 2") else OB3Verifier
        verifier: Any = OB3LdpVerifier if files[0].text.startswith("{") else token

        def call(at: int) -> object:
            return verifier(pubkey_pem=pem).verify(files[at].text)

        try:
            call(0)
        except LibOpenBadgesException:
            return None
        return call

    return made


if __name__ == "__main__":
    main()
