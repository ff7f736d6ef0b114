"""JSON-LD read by PyLD, with what PyLD lacks: nothing is dropped in silence, and no dataset keeps it busy for long.

Importing this module imports PyLD, which takes a while: `canonical` does so for the first proof over linked data.
Sources: JSON-LD 1.1 API sections 5.1 and 8.2 to 8.5; RDF Dataset Canonicalization (RDFC-1.0) sections 4.4 to 4.8 and
annex A (canonical N-Quads); the "safe mode" of Digital Bazaar's jsonld.js, with which issuers sign.
"""

import hashlib
import re
from typing import Any

from pyld import nquads as _pyld_nquads
from pyld.canon import URDNA2015
from pyld.context_resolver import ContextResolver
from pyld.jsonld import JsonLdProcessor

from portfolio.credentials.model import word
from portfolio.credentials.proofs.bounds import MAX_DEGREE_HASHES, Budget, TooMuch, Uncheckable, Unsigned
from portfolio.credentials.proofs.contexts import Contexts
from portfolio.credentials.strict_json import Json

# An IRI as N-Quads can hold it: whole, with a scheme, with nothing that would end it early or begin another statement.
_ABSOLUTE = re.compile(r'[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20\x7f<>"]*')
_BLANK = re.compile(r"_:[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
_LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
_MAX_COMBINED = 500
_PROOF = "https://w3id.org/security#proof"
_PROFILE = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile"
_ESCAPED = re.compile(r'[\x00-\x1f"\\\x7f]')
_ESCAPES = {code: f"\\u{code:04X}" for code in (*range(0x20), 0x7F)} | {
    ord(character): "\\" + letter for character, letter in zip('\b\t\n\f\r"\\', 'btnfr"\\', strict=True)
}


def escape(value: str) -> str:
    """A literal in canonical N-Quads: every control character is escaped, not only the five that PyLD knows."""
    return value.translate(_ESCAPES) if _ESCAPED.search(value) else value


_pyld_nquads.escape = escape


def to_nquads(json: Json, contexts: Contexts, digest: str, budget: Budget) -> str:
    """The canonical N-Quads of a document whose contexts are all known and named, never written out.

    `digest` is the name of the hash for blank nodes. Raises `Unsigned`, `TooMuch`, `UnknownContext`, and whatever PyLD
    does.
    """
    with contexts.lock:
        options = {
            # Without a base PyLD would make "x" into "http://example.org/base/x".
            "base": None,
            "rdfDirection": "i18n-datatype",
            "documentLoader": _Loader(contexts),
            "contextResolver": ContextResolver(contexts.processed, _Loader(contexts)),
        }
        dataset = _Reader(contexts, budget).to_rdf(json, options)
    return str(_Canonical(digest, budget).main(dataset, {"format": "application/n-quads"}))


class _Loader:
    """Gives PyLD a context that was brought along, marked as one that never changes."""

    def __init__(self, contexts: Contexts) -> None:
        self._contexts = contexts

    def __call__(self, address: str, _options: object) -> dict[str, Any]:
        return {
            "contentType": "application/ld+json",
            "contextUrl": None,
            "documentUrl": address,
            "document": self._contexts.load(address),
            "tag": "static",
        }


class _Reader(JsonLdProcessor):  # type: ignore[misc]
    """Expands a document and refuses what would fall out on the way."""

    def __init__(self, contexts: Contexts, budget: Budget) -> None:
        super().__init__(on_property_dropped=self._dropped)
        self._contexts = contexts
        self._budget = budget

    def expand(self, input_: Json, options: dict[str, Any]) -> list[Json]:
        expanded: list[Json] = super().expand(input_, options)
        for element in expanded:
            _refuse_relative(element)
        _refuse_mixed(expanded, {})
        return expanded

    def _dropped(self, member: str | None) -> None:
        if member not in self._contexts.unsigned:
            raise Unsigned(member or "@")

    def _expand(self, *given: Any, **named: Any) -> Any:
        self._budget.spend()
        return super()._expand(*given, **named)

    def _process_context(
        self,
        active_ctx: Any,
        local_ctx: Any,
        options: dict[str, Any],
        override_protected: bool = False,
        propagate: bool = True,
        validate_scoped: bool = True,
        cycles: Any = None,
    ) -> Any:
        """PyLD forgets what a type's own context made of another one, and works it out for every object anew."""
        given = (override_protected, propagate, validate_scoped)
        name = _name(local_ctx)
        if cycles is not None or name is None or "_uuid" not in active_ctx:
            return super()._process_context(active_ctx, local_ctx, options, *given, cycles)
        known = self._contexts.combined
        if (found := known.get((active_ctx["_uuid"], name, given))) is not None:
            return found[0]
        combined = super()._process_context(active_ctx, local_ctx, options, *given, cycles)
        if len(known) >= _MAX_COMBINED:
            known.clear()
        known[active_ctx["_uuid"], name, given] = combined, local_ctx
        return combined

    def _create_node_map(self, *given: Any, **named: Any) -> None:
        self._budget.spend()  # each element is compared with those before it: lists cost their square
        super()._create_node_map(*given, **named)


def _name(local_ctx: Any) -> object:
    """What a context is remembered by: its addresses, or which part of a context brought along it is."""
    if isinstance(local_ctx, dict):
        return id(local_ctx)  # stays alive, for it is kept beside what it made
    if isinstance(local_ctx, list) and all(isinstance(part, str) for part in local_ctx):
        return tuple(local_ctx)
    return local_ctx if isinstance(local_ctx, str) else None


class _Canonical(URDNA2015):  # type: ignore[misc]
    """RDFC-1.0 with a choice of hash and a bound on the work that poisoned datasets cause."""

    def __init__(self, digest: str, budget: Budget) -> None:
        super().__init__()
        self._digest = digest
        self._budget = budget
        self._calls = 0

    def create_hash(self) -> Any:
        return hashlib.new(self._digest)

    def hash_first_degree_quads(self, id_: str) -> Any:
        self._budget.spend()
        return super().hash_first_degree_quads(id_)

    def hash_n_degree_quads(self, id_: str, issuer: Any) -> Any:
        self._calls += 1
        if self._calls > MAX_DEGREE_HASHES:
            raise TooMuch
        self._budget.spend()
        return super().hash_n_degree_quads(id_, issuer)


def _refuse_relative(element: Json) -> None:
    """Names that are no absolute IRI leave no trace in RDF, nor do blank members; bad ones would write N-Quads."""
    if isinstance(element, list):
        for item in element:
            _refuse_relative(item)
        return
    if not isinstance(element, dict):
        return
    if "@value" in element:
        _refuse_loose_value(element)
        return
    for member, value in element.items():
        if member == "@id":
            _refuse_name(value)
        elif member == "@type":
            for name in value:
                _refuse_name(name)
        elif member.startswith("@"):
            _refuse_relative(value)
        elif not _ABSOLUTE.fullmatch(member):
            raise Unsigned(member)
        else:
            _refuse_relative(value)


def _refuse_mixed(element: Json, known: dict[str, dict[str, Json]]) -> None:
    """RDF makes one thing of all objects of one id: what two of them say differently could change places unnoticed.

    `known` is what those before said. What has a graph or a signature of its own, as credentials and endorsements
    inside a record have, is held together by that: it is looked at by itself. Somebody may be known by two names.
    """
    if isinstance(element, list):
        for item in element:
            _refuse_mixed(item, known)
        return
    if not isinstance(element, dict) or "@value" in element:
        return
    if _PROOF in element:
        known = {}
    name = element.get("@id")
    shared = isinstance(name, str) and _PROFILE not in element.get("@type", ())
    said: dict[str, Json] = known.setdefault(str(name), {}) if shared else {}
    for member, value in element.items():
        if member == "@graph":
            _refuse_mixed(value, {})
            continue
        if not member.startswith("@") and said.setdefault(member, shown := _by_name(value)) != shown:
            raise Uncheckable(
                word(
                    "Its signature cannot be checked: it says different things of what it calls “{name}”, so what is "
                    "shown may not be what was signed."
                ),
                {"name": str(name)[:100]},
            )
        _refuse_mixed(value, known)


def _by_name(value: Json) -> Json:
    """Values, each that has a name by that alone: what it says itself is compared where it stands."""
    if not isinstance(value, list):
        return value
    return [item["@id"] if isinstance(item, dict) and "@id" in item else item for item in value]


def _refuse_loose_value(element: dict[str, Json]) -> None:
    kind, language = element.get("@type"), element.get("@language")
    if kind is not None and kind != "@json" and not (isinstance(kind, str) and _ABSOLUTE.fullmatch(kind)):
        raise Unsigned(str(kind))
    if language is not None and not (isinstance(language, str) and _LANGUAGE.fullmatch(language)):
        raise Unsigned(str(language))
    if element.get("@value") is None:
        raise Unsigned("@value")


def _refuse_name(name: Json) -> None:
    blank = isinstance(name, str) and name.startswith("_:")
    if not isinstance(name, str) or not (_BLANK.fullmatch(name) if blank else _ABSOLUTE.fullmatch(name)):
        raise Unsigned(str(name))
