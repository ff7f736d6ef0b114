"""Whose key it was: a signature speaks for an issuer only when the key is shown to be the issuer's.

Sources: Open Badges 3.0 implementation guide ("Key provenance": the controller of the key equals issuer.id), Controlled
Identifiers 1.0 section 3.3, Open Badges 2.0 ("Signed Verification": no key that the issuer does not link). Nothing that
stands in the badge itself shows it, save an issuer's id that is the key.
"""

from datetime import date

from portfolio.credentials.proofs.keys import NoKey, PublicKey, from_did, is_key_did
from portfolio.credentials.proofs.saved import End, SavedMethod
from portfolio.credentials.proofs.shelf import Shelf


def bound(
    issuer_id: str, method_id: str, controller: str, key: PublicKey, shelf: Shelf, today: date | None = None
) -> bool:
    """Whether `key` is the issuer's: the issuer's id is this key, or the person saved this very key as the issuer's.

    `method_id` and `controller` are what the proof calls its key and the key's owner; "" when it calls them nothing.
    They only ever speak against it: one that names another owner is not the issuer's. With `today`, a saved key that
    ran out or was withdrawn until then is nobody's any more.
    """
    if is_key_did(issuer_id):
        return _spells(issuer_id, key)
    if controller not in ("", issuer_id) and not is_key_did(controller):
        return False
    named = shelf.methods.get(method_id)
    for one in shelf.of(issuer_id):
        counts = (named is None or one is named) and (today is None or one.end(today) is None)
        if counts and _holds(one, key):
            return True
    return False


def contradicts(issuer_id: str, key: PublicKey) -> bool:
    """Whether the issuer's id is itself a key, and another one: then whoever signed is not the issuer it names."""
    if not is_key_did(issuer_id):
        return False
    try:
        return from_did(issuer_id) != key
    except NoKey as trouble:
        return trouble.broken


def end_of(issuer_id: str, key: PublicKey, shelf: Shelf, today: date) -> End | None:
    """Why the issuer's saved `key` counts no more on `today`; None where it does, or where it was never saved."""
    ends = [one.end(today) for one in shelf.of(issuer_id) if _holds(one, key)]
    return ends[0] if ends and all(ends) else None


def _spells(did: str, key: PublicKey) -> bool:
    try:
        return from_did(did) == key
    except NoKey:
        return False


def _holds(method: SavedMethod, key: PublicKey) -> bool:
    try:
        return method.key == key
    except NoKey:
        return False
