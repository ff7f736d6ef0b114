"""What a person saved from an issuer's web pages: which kind of page a file is, and the shelf that all of them make.

A key or DID document, an issuer's profile, a badge or its description as it is hosted, a list of badges taken back.
Everything here is a function of the files alone; what they are worth is decided where they are used (`binding`,
`revocation`, `hosted`).
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from typing import NamedTuple

from portfolio.credentials import interpret, open_badges_1, verifiable, words
from portfolio.credentials.containers import jws
from portfolio.credentials.proofs.hosted import is_taken_back
from portfolio.credentials.proofs.key_files import read_key_file
from portfolio.credentials.proofs.keys import NoKey
from portfolio.credentials.proofs.list_forms import is_list, issuer_of_list, plain_list
from portfolio.credentials.proofs.pages import beside, page_of, same_page
from portfolio.credentials.proofs.saved import SavedDocument, SavedList, SavedMethod
from portfolio.credentials.proofs.shelf import Shelf, by_id
from portfolio.credentials.refusal import NoOwner, NoPage, NothingSaved, Refused
from portfolio.credentials.sniff import decoded, text_form
from portfolio.credentials.strict_json import JsonObject, loads

KEY = "key"
PROFILE = "profile"
BADGE_PAGE = "badge"
LIST = "list"
"""Kinds of page: keys or a DID document; who an issuer is; a badge or its description as it is hosted; a list of
badges taken back."""

MAX_FILES = 5_000
MAX_BYTES = 16_000_000
"""Files and bytes of a shelf, the latest saved first; what is beyond them is left out."""

_SAVE_AGAIN = "Open the address in a browser, save what it shows unchanged, and add that file."
_AS_BADGE = "Add it as a badge."
_PROFILES = frozenset(("Issuer", "Profile", "Organization", "IssuerOrg"))
_KEYS = ("keys", "kty", "jwks", "jwks_uri", "verificationMethod", "assertionMethod", "publicKey", "publicKeyMultibase",
         "publicKeyJwk", "publicKeyPem", "publicKeyBase58")  # fmt: skip


class SavedFile(NamedTuple):
    """A file as it was saved: its bytes, the day, the web address it came from and whose it is, as the person said.

    `address` and `owner` may be "": most files tell both themselves.
    """

    data: bytes
    saved: date
    address: str = ""
    owner: str = ""


class Page(NamedTuple):
    """What a saved file is: `kind` is "key", "profile", "badge" or "list".

    `title`: whose page it is, in words. `address`: where it lies on the web, "" for a key that lies nowhere. `owner`:
    the id of the issuer whose page it is, "" where it is not shown.
    """

    kind: str
    title: str
    address: str
    owner: str


class _Read(NamedTuple):
    """A saved file taken apart. `names` are the ids and addresses under which it is looked for."""

    page: Page
    names: tuple[str, ...] = ()
    methods: tuple[SavedMethod, ...] = ()
    json: JsonObject | None = None


def page_in(data: bytes, name: str, saved: date, address: str = "", owner: str = "") -> Page:
    """What a file called `name` is that the person saved on `saved`.

    `address`: the web address it came from, where the person says so; then a file of somebody else's is refused.
    `owner`: the issuer's id, needed for a PEM or JWK without address, which do not tell. Raises `NoPage`, with one
    sentence and what to do, when it proves nothing (an awarded badge does not, unless it is what its own hosted
    `address` shows), and `NoOwner` when only the owner is missing.
    """
    page = _read(SavedFile(data, saved, address, owner)).page
    return page._replace(title=page.title or words.line(name) or page.kind)


def shelf_of(files: Iterable[SavedFile]) -> Shelf:
    """All that the files prove. Raises nothing: what cannot be read any more is left out.

    Of two files for the same address or key the later saved one counts; of one day, the one given later.
    """
    methods: list[SavedMethod] = []
    lists: dict[str, SavedList] = {}
    documents: dict[str, SavedDocument] = {}
    for file in _within_bounds(files):
        with suppress(NoPage):
            read = _read(file)
            methods += read.methods
            for name in read.names:
                if read.page.kind == LIST:
                    lists[name] = SavedList(file.data, file.saved)
                elif read.json is not None:
                    documents[name] = SavedDocument(read.json, file.saved, read.page.address)
    return Shelf(by_id(methods), lists, documents)


def _within_bounds(files: Iterable[SavedFile]) -> Iterator[SavedFile]:
    """The files that a shelf takes, in the order in which they were saved."""
    left = MAX_BYTES
    kept: list[SavedFile] = []
    for file in reversed(sorted(files, key=lambda one: one.saved)[-MAX_FILES:]):
        left -= len(file.data)
        if left < 0:
            break
        kept.append(file)
    return reversed(kept)


def _read(file: SavedFile) -> _Read:
    address = page_of(file.address.strip())
    if file.address and not address:
        raise NoPage("“{address}” is not a web address.", _SAVE_AGAIN, address=words.line(file.address))
    file = file._replace(address=address, owner=file.owner.strip())
    try:
        text = decoded(file.data).strip()
        form = text_form(text)
        if "-----BEGIN " in text and form != "json":
            return _key(file, {})
        if form == "jws":
            return _token(text, file)
        json = loads(text) if form == "json" else None
        if isinstance(json, dict) and "EnvelopedVerifiableCredential" in words.types(json):
            return _token(interpret.enveloped(json), file)
    except Refused as trouble:
        raise _nothing(file) from trouble
    if isinstance(json, dict) and isinstance(json.get("didDocument"), dict):
        json = json["didDocument"]
    if not isinstance(json, dict):
        raise _nothing(file)
    return _object(json, file)


def _object(json: JsonObject, file: SavedFile) -> _Read:
    if is_list(json):
        return _list(json, file)
    if verifiable.is_credential(json) or verifiable.is_presentation(json):
        raise _awarded()
    if open_badges_1.is_assertion(json) or (file.address and is_taken_back(json)):
        return _hosted(json, file)
    if any(member in json for member in _KEYS):
        return _key(file, json)
    if _is_profile(json, file):
        return _document(PROFILE, json, file)
    if open_badges_1.describes(json) and ("criteria" in json or "issuer" in json):
        return _document(BADGE_PAGE, json, file)
    if "Achievement" in words.local_types(json) and "name" in json:
        return _document(BADGE_PAGE, json, file)
    if file.address and plain_list(json) is not None:
        return _Read(Page(LIST, words.host(file.address), file.address, file.owner), (file.address,))
    raise _nothing(file)


def _key(file: SavedFile, json: JsonObject) -> _Read:
    """Keys: of a document that names its owner, or of a file that the person says is an issuer's.

    What a key page does not tell, its address tells only of the issuer beside whom it lies: a badge may name any page.
    """
    own = words.identifier(json)
    said = file.owner
    if said and file.address and not beside(file.address, said):
        said = ""
    try:
        methods = read_key_file(file.data, file.saved, file.address, said)
    except NoKey as trouble:
        if _is_profile(json, file):
            return _document(PROFILE, json, file)
        raise NoPage(trouble.sentence, _SAVE_AGAIN, **trouble.values) from trouble
    owner = next((one.controller for one in methods if one.controller), "")
    if not _is_at(own, file):
        raise _elsewhere(own, file.address)
    claimed = {one.controller for one in methods} - {"", own}
    if file.address and (foreign := next((one for one in claimed if not beside(file.address, one)), "")):
        raise _elsewhere(foreign, file.address)
    address = file.address or page_of(own) or page_of(owner)
    if not owner and not address:
        raise NoOwner("This key does not say whose it is.", "Say which issuer's key it is, then add it again.")
    if _is_profile(json, file):
        page = _document(PROFILE, json, file)
        return page._replace(methods=tuple(methods))
    return _Read(Page(KEY, _title(json, owner, address), address, owner), (), tuple(methods))


def _token(text: str, file: SavedFile) -> _Read:
    """A list of badges taken back may be a signed token; of the others many are badges."""
    payload = jws.decode(text).payload
    json = payload["vc"] if isinstance(payload.get("vc"), dict) else payload
    if not is_list(json):
        shows = verifiable.is_credential(json) or verifiable.is_presentation(json) or "vc" in payload or "vp" in payload
        raise _awarded() if shows or open_badges_1.is_assertion(json) else _nothing(file)
    claims = {"id": payload.get("jti"), "issuer": payload.get("iss")}
    return _list({**{name: claim for name, claim in claims.items() if claim is not None}, **json}, file)


def _list(json: JsonObject, file: SavedFile) -> _Read:
    """A list counts under the address that it was saved from: badges name that one, whatever it calls itself."""
    address = file.address or page_of(words.identifier(json))
    if not address:
        raise NoPage(
            "This list of badges taken back does not say where it belongs.",
            "Say which web address it was saved from, then add it again.",
        )
    owner = issuer_of_list(json) or file.owner
    return _Read(Page(LIST, _title(json, owner, address), address, owner), (address,))


def _hosted(json: JsonObject, file: SavedFile) -> _Read:
    """A badge as its own page shows it: only when the person says that it was saved from there."""
    check = words.first_object(json.get("verification", json.get("verify")))
    own = {page_of(words.identifier(json)), page_of(words.identifier(check.get("url")))} - {""}
    if not file.address:
        raise _awarded()
    if own and not any(_is_at(one, file) for one in own):
        raise _elsewhere(min(own), file.address)
    badge = words.first_object(json.get("badge"))
    owner = words.identifier(badge.get("issuer")) or file.owner
    return _Read(Page(BADGE_PAGE, _title(badge, owner, file.address), file.address, owner), (file.address,), (), json)


def _document(kind: str, json: JsonObject, file: SavedFile) -> _Read:
    """A description: of an issuer, whose own id it is, or of a badge, which belongs to its issuer."""
    own = words.identifier(json)
    address = file.address or page_of(own)
    if not address:
        raise NoPage(
            "This page of an issuer does not say where it belongs.",
            "Say which web address it was saved from, then add it again.",
        )
    if not _is_at(own, file):
        raise _elsewhere(own, address)
    owner = (own or address) if kind == PROFILE else words.identifier(json.get("issuer", json.get("creator")))
    names = dict.fromkeys((own if page_of(own) else address, address))
    return _Read(Page(kind, _title(json, owner, address), address, owner), tuple(names), (), json)


def _is_at(own: str, file: SavedFile) -> bool:
    """Whether a file came from where it says that it lies, as far as both are known."""
    return not (page_of(own) and file.address) or same_page(own, file.address)


def _elsewhere(own: str, address: str) -> NoPage:
    return NoPage(
        "This file says that it belongs to {own}, but it was saved from {address}.",
        _SAVE_AGAIN,
        own=page_of(own) or words.short_identifier(own),
        address=address,
    )


def _is_profile(json: JsonObject, file: SavedFile) -> bool:
    """An issuer's profile says so; the oldest ones, of a name and an address alone, only lie where a badge says."""
    if "didDocument" in json or "criteria" in json:
        return False
    if words.local_types(json) & _PROFILES:
        return True
    return bool(file.address) and not words.types(json) and {"name", "url"} <= json.keys()


def _title(json: JsonObject, owner: str, address: str) -> str:
    named = words.line(json.get("name"))
    return named or words.host(page_of(owner)) or words.host(address) or words.short_identifier(owner)


def _awarded() -> NoPage:
    return NoPage("This file is a badge, not a page that its issuer keeps.", _AS_BADGE)


def _nothing(file: SavedFile) -> NothingSaved:
    if file.data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html")):
        return NothingSaved(
            "This is a web page made for reading; it holds nothing that proves a badge.",
            "Ask the issuer for the address of the page that programs read, and save that one.",
        )
    return NothingSaved("This file holds no key, profile, badge page or list of an issuer.", _SAVE_AGAIN)
