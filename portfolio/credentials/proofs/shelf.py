"""What a person has saved of issuers: their keys, documents and lists, each with its day; and the keys found there.

Nothing is fetched here: a key that is neither saved nor spelt out by its own name is not at hand.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from portfolio.credentials import words
from portfolio.credentials.limits import MAX_IDENTIFIER
from portfolio.credentials.proofs.key_files import read_key_file
from portfolio.credentials.proofs.keys import (
    NoKey,
    PublicKey,
    from_did,
    from_multikey,
    from_verification_method,
    is_key_did,
    not_at_hand,
)
from portfolio.credentials.proofs.pages import page_of
from portfolio.credentials.proofs.saved import SavedDocument, SavedList, SavedMethod
from portfolio.credentials.strict_json import Json

__all__ = ["EMPTY", "SavedDocument", "SavedList", "SavedMethod", "Shelf", "by_id", "read_key_file"]


@dataclass(frozen=True, slots=True)
class Shelf:
    """All that was saved: keys by the id of their verification method, documents and lists by their address."""

    methods: Mapping[str, SavedMethod] = field(default_factory=dict, hash=False)
    lists: Mapping[str, SavedList] = field(default_factory=dict, hash=False)
    documents: Mapping[str, SavedDocument] = field(default_factory=dict, hash=False)
    opened: dict[tuple[object, ...], object] = field(
        default_factory=dict, init=False, compare=False, hash=False, repr=False
    )
    """Lists that were unpacked and proven already (see `status_lists`): badges of one issuer share theirs."""

    def of(self, issuer_id: str) -> list[SavedMethod]:
        """The keys that are the issuer's: by what was saved of them, or because the issuer's saved profile lists them.

        Open Badges 2.0, "CryptographicKey": key and profile name each other, so a key page that the saved profile does
        not list is not the issuer's.
        """
        if not issuer_id or not self.methods:
            return []
        profile = self.documents.get(issuer_id)
        listed = {words.identifier(item) for item in words.many(profile.json.get("publicKey"))} if profile else set()
        return [
            one
            for one in self.methods.values()
            if (one.controller == issuer_id and not (listed and "owner" in one.json and one.id not in listed))
            or (not one.controller and one.id in listed and words.identifier(one.json.get("owner")) == issuer_id)
        ]

    def key_for(self, method: Json) -> tuple[PublicKey, str]:
        """The key that a proof names or holds, and whose it is said to be. Raises `NoKey`.

        A key that the person saved goes before one in the file under the same name. What is said to be whose proves
        nothing: see `binding.bound`.
        """
        name = words.identifier(method)
        if is_key_did(name):
            return self._spelt_out(method, name)
        if name and name in self.methods:
            saved = self.methods[name]
            return saved.key, saved.controller
        if isinstance(method, dict):
            return from_verification_method(method), words.identifier(method.get("controller"))
        if not name or not isinstance(method, str) or len(method) > MAX_IDENTIFIER:
            raise NoKey("It does not say which key it was signed with.")
        base, _, fragment = name.partition("#")
        with suppress(NoKey):  # "https://issuer.example#z6Mk…": the name holds the key
            return from_multikey(fragment), base
        raise self._missing(name)

    def _missing(self, name: str) -> NoKey:
        """Why there is no key called `name`: its page was not saved, or does not hold it."""
        page = page_of(name)
        days = [one.saved for one in self.methods.values() if page and page_of(one.id) == page]
        if not days:
            return not_at_hand(name)
        return NoKey(
            "The key is not on the issuer's page, {address}, as you saved it on {date}.", address=page, date=max(days)
        )

    def _spelt_out(self, method: Json, name: str) -> tuple[PublicKey, str]:
        key = from_did(name)
        if isinstance(method, dict) and from_verification_method(method) != key:
            raise NoKey("The key in it is not the one that it names.", broken=True)
        return key, name.partition("#")[0]


EMPTY = Shelf()
"""Nothing is saved."""


def by_id(methods: Iterable[SavedMethod]) -> dict[str, SavedMethod]:
    """Saved keys by id. Of two with the same id the better shown one counts, then the one that was saved later.

    Best is a key that is named within its owner's own document, then one whose owner is shown in another way: so no
    file takes the place of another issuer's key.
    """
    ranked = sorted(methods, key=lambda one: (_shown(one), one.saved))
    return {one.id: one for one in ranked}


def _shown(method: SavedMethod) -> int:
    if not method.controller:
        return 0
    return 2 if method.id.partition("#")[0] == method.controller else 1
