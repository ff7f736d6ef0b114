"""A document and its proofs, taken apart: what each kind of canonical form makes of it, each worked out once.

Sources: VC Data Integrity 1.0 section 4.5 ("Verify Proof Sets and Chains"); vc-di-eddsa sections 3.2.3 and 3.2.5 and
vc-di-ecdsa sections 3.2.3 and 3.2.5 (transformation, proof configuration).
"""

from collections.abc import Iterator, Sequence

from portfolio.credentials import words
from portfolio.credentials.proofs import canonical
from portfolio.credentials.proofs.bounds import Budget
from portfolio.credentials.proofs.contexts import Contexts
from portfolio.credentials.strict_json import Json, JsonObject


class Malformed(Exception):
    """A proof that cannot hold, whatever its key: `sentence` says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Secured:
    """A document without its own proofs, and its proofs beside it."""

    def __init__(self, json: JsonObject, contexts: Contexts, budget: Budget) -> None:
        self.json = {member: value for member, value in json.items() if member != "proof"}
        self.proofs = words.objects(json.get("proof"))
        self.budget = budget
        self._contexts = contexts
        self._quads: dict[tuple[int, bool, tuple[int, ...]], bytes] = {}
        self._plain: dict[tuple[str, tuple[int, ...]], bytes] = {}

    def editions(self) -> Iterator[Contexts]:
        """The contexts to try, in their order: those shipped first, then variants that lack a term used here."""
        yield self._contexts
        yield from self._contexts.variants(*canonical.survey(self.json))

    def members(self) -> set[str]:
        """The names of all members of the document."""
        return canonical.survey(self.json)[1]

    def before(self, proof: JsonObject) -> list[JsonObject]:
        """The proofs that a proof builds on (`previousProof`). Raises `Malformed` where one is missing."""
        found: list[JsonObject] = []
        names = words.many(proof.get("previousProof"))
        for name in names[: len(self.proofs) + 1]:
            matching = [other for other in self.proofs if isinstance(name, str) and other.get("id") == name]
            if len(matching) != 1 or matching[0] is proof:
                raise Malformed("Its signature builds on another one that is not there.")
            found += matching
        if len(names) > len(self.proofs):
            raise Malformed("Its signature builds on another one that is not there.")
        return found

    def quads(self, contexts: Contexts, before: Sequence[JsonObject], *, sha384: bool = False) -> bytes:
        """The document in canonical N-Quads, with the proofs that the one to check builds on."""
        known = (id(contexts), sha384, tuple(id(proof) for proof in before))
        if known not in self._quads:
            json = self._with(before, self.json)
            self._quads[known] = canonical.nquads(json, contexts, sha384=sha384, budget=self.budget)
        return self._quads[known]

    def proof_quads(self, contexts: Contexts, proof: JsonObject, *, sha384: bool = False) -> bytes:
        """The proof's own members in canonical N-Quads; the contexts are those of the document, not the proof's."""
        json = {member: value for member, value in _options(proof).items() if member != "@context"}
        if "@context" in self.json:
            json["@context"] = self.json["@context"]
        return canonical.nquads(json, contexts, sha384=sha384, budget=self.budget)

    def plain(self, proof: JsonObject, before: Sequence[JsonObject]) -> tuple[bytes, bytes]:
        """Proof and document as canonical JSON.

        A proof that names contexts was made when the document had just these: more may have been added behind them
        (vc-di-eddsa section 3.3.2, "Verify Proof"). Anyone could have added those, so they must be known ones (VC Data
        Integrity 1.0 section 4.6, "Context Validation").
        """
        json = self.json
        if "@context" in proof:
            own, all_ = words.many(proof["@context"]), words.many(json.get("@context"))
            if all_[: len(own)] != own:
                raise Malformed("Its signature was made with another vocabulary than the one it now names.")
            self._check_added(all_[len(own) :])
            json = {**json, "@context": proof["@context"]}
        self.budget.spend()
        known = (repr(json.get("@context")), tuple(id(one) for one in before))
        if known not in self._plain:
            self._plain[known] = canonical.jcs(self._with(before, json))
        return canonical.jcs(_options(proof)), self._plain[known]

    def _check_added(self, names: Sequence[Json]) -> None:
        addresses, _ = canonical.survey({"@context": list(names)})
        for address in sorted(addresses):
            if address not in self._contexts:
                raise canonical.UnknownContext(address)

    def _with(self, before: Sequence[JsonObject], json: JsonObject) -> JsonObject:
        proofs: list[Json] = list(before)
        return {**json, "proof": proofs} if proofs else json


def _options(proof: JsonObject) -> JsonObject:
    return {member: value for member, value in proof.items() if member != "proofValue"}
