"""What a signature is over: the canonical form of linked data (RDFC-1.0) and of plain JSON (JCS).

Sources: RDF Dataset Canonicalization 1.0; RFC 8785; VC Data Integrity 1.0, "Transformations" and "Context Injection".
"""

from collections.abc import Callable
from typing import Any

from portfolio.credentials.limits import MAX_CONTEXTS
from portfolio.credentials.proofs.bounds import (
    MAX_LINKED_OBJECTS,
    MAX_LINKED_VALUES,
    Budget,
    TooMuch,
    Uncheckable,
    Unsigned,
)
from portfolio.credentials.proofs.contexts import Contexts, UnknownContext
from portfolio.credentials.strict_json import Json, JsonObject

__all__ = ["Contexts", "TooMuch", "Uncheckable", "UnknownContext", "Unsigned", "jcs", "nquads", "survey"]

_MAX_EXACT = 2**53
"""Whole numbers past this are not the same in every program (RFC 7493 section 2.2)."""

_VALUE_OBJECT = {"@value", "@type", "@language", "@direction"}


def nquads(json: JsonObject, contexts: Contexts, *, sha384: bool = False, budget: Budget | None = None) -> bytes:
    """The canonical N-Quads of a JSON-LD document; `sha384` is for signatures on P-384 (vc-di-ecdsa, section 3.2).

    Raises `UnknownContext`, `Unsigned` for what a signature would not cover, `TooMuch` when the budget is gone, and for
    anything else that keeps it from being read `Uncheckable`, which is the base of them all.
    """
    addresses, _ = survey(json)
    for address in sorted(addresses):
        if address not in contexts:
            raise UnknownContext(address)
    from portfolio.credentials.proofs import bare_pyld

    bare_pyld.load()
    from portfolio.credentials.proofs import linked_data

    text = _guarded(linked_data.to_nquads, json, contexts, "sha384" if sha384 else "sha256", budget or Budget())
    return _utf8(text)


def jcs(json: Json) -> bytes:
    """The canonical JSON of a value (RFC 8785). Raises `Uncheckable`."""
    import rfc8785

    return bytes(_guarded(rfc8785.dumps, json))


def survey(json: Json) -> tuple[set[str], set[str]]:
    """The addresses of all contexts in a document, and the names of all its members.

    Raises `Uncheckable` where the document is too big, brings a context of its own, or says things in a roundabout way
    that gives the same RDF but that a reader of badges does not see: an expiry date hidden in "@nest", or under its
    full IRI instead of its name.
    """
    addresses: set[str] = set()
    members: set[str] = set()
    waiting: list[Json] = [json]
    objects = values = 0
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            objects += 1
            values += len(item)
            if objects > MAX_LINKED_OBJECTS or values > MAX_LINKED_VALUES:
                raise TooMuch
            for member, value in item.items():
                if member == "@context":
                    addresses.update(_addresses(value))
                    continue
                if ":" in member or (member.startswith("@") and not ("@value" in item and member in _VALUE_OBJECT)):
                    raise Uncheckable(
                        "Its signature cannot be checked: it says “{member}” in a roundabout way, so what is shown may "
                        "not be what was signed.",
                        {"member": member[:100]},
                    )
                members.add(member)
                waiting.append(value)
        elif isinstance(item, list):
            values += len(item)
            if values > MAX_LINKED_VALUES:
                raise TooMuch
            waiting.extend(item)
        elif isinstance(item, int) and abs(item) > _MAX_EXACT:
            raise Uncheckable(
                "Its signature cannot be checked: it holds a number that not all programs read in the same way."
            )
    return addresses, members


def _addresses(value: Json) -> list[str]:
    named = value if isinstance(value, list) else [value]
    if len(named) > MAX_CONTEXTS:
        raise TooMuch
    if not all(isinstance(name, str) for name in named):
        raise Uncheckable(
            "Its signature cannot be checked: it brings a vocabulary of its own, so what is shown may not be what was "
            "signed."
        )
    return named


def _guarded(work: Callable[..., Any], *given: Any) -> Any:
    """Whatever a library says of a stranger's document: that it cannot be checked. PyLD hides reasons in causes."""
    try:
        return work(*given)
    except Uncheckable:
        raise
    except MemoryError:
        raise
    except Exception as trouble:
        reason: BaseException | None = trouble
        while reason is not None:
            if isinstance(reason, Uncheckable):
                raise reason from trouble
            reason = reason.__cause__
        raise Uncheckable(
            "Its signature cannot be checked: it is not written in the way that its standard asks for."
        ) from trouble


def _utf8(text: str) -> bytes:
    return bytes(_guarded(text.encode, "utf-8"))
