"""What is fuzzed: each reader of a stranger's bytes, by name, with files to begin with and words that it knows."""

from collections.abc import Callable
from typing import NamedTuple

from tests.credentials.fuzz import parsers, wholes


class Target(NamedTuple):
    """`run` raises nothing for any bytes; `seeds` are what it begins with."""

    run: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]
    words: tuple[str, ...] = ()


TARGETS: dict[str, Target] = {
    "png": Target(parsers.read_png, parsers.pictures, ("IHDR", "IDAT", "IEND", "tEXt", "zTXt", "iTXt", "openbadges\0")),
    "svg": Target(parsers.read_svg, parsers.drawings, ("openbadges.org", "imsglobal.org/ob/v3p0", "<!ENTITY ")),
    "pdf": Target(parsers.read_pdf, parsers.documents, ("/EmbeddedFiles", "/Names", "/Kids", "/AF", "/ObjStm", " obj")),
    "token": Target(parsers.read_token, parsers.tokens, ("eyJ", "..")),
    "json": Target(parsers.read_json, parsers.values, ("NaN", "\\ud800", "1e999", '"@context"')),
    "multibase": Target(parsers.read_multibase, parsers.spellings),
    "cbor": Target(parsers.read_cbor, parsers.selections),
    "list": Target(parsers.read_bits, parsers.lists_of_bits),
    "key": Target(parsers.read_key, parsers.single_keys, ("did:key:z", "did:jwk:", "-----BEGIN ", '"kty"', '"crv"')),
    "key-file": Target(parsers.read_keys, parsers.key_files, ("publicKeyPem", "assertionMethod", "jwks", "owner")),
    "page": Target(wholes.save_page, wholes.pages, ("revokedAssertions", "publicKey", "issuer", "criteria", "revoked")),
    "file": Target(wholes.read_file, wholes.whole_files, ("%PDF-", "<svg", "eyJ", '"proof"', '"@context"')),
    "bake": Target(wholes.bake_into, wholes.plain_pictures, ("openbadgecredential\0", "acTL", "<ob:credential")),
    "verify": Target(wholes.judge_file, wholes.whole_files, ("proofValue", "did:key:z6Mk", '"@context"', "validUntil")),
    "signed": Target(wholes.judge_changed, wholes.choices),
    "revoked": Target(wholes.ask_list, wholes.choices),
}
"""The signed ones are changed by their structure: the fuzzer's bytes choose how (see `changes`)."""
