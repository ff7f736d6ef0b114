"""Portfolios in which every text of every kind holds a word that stands nowhere else, to see which of them come out."""

import json
import random
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from portfolio.core.records import KINDS, Record, build, kind_of
from tests.packet.planting_growth import PRIVACIES, plant_growth, strictest
from tests.packet.planting_learning import plant_learning
from tests.packet.telling_files import (
    SHEET,
    SLIDES,
    TEXT_DOCUMENT,
    WORD,
    drawing_by,
    open_by,
    pdf_by,
    photograph_by,
    sheet_by,
    signed_by,
    slides_by,
    word_by,
)

DAY = date(2026, 1, 15)
_LETTERS = "abcdefghijklmnopqrstuvw"
_TEXTS = {
    "position": ("title", "place", "level", "track", "notes", "what_changed"),
    "goal": ("title", "source", "measure", "baseline", "result", "what_changed"),
    "programme": ("title", "provider", "notes", "what_changed", "result"),
    "practice": ("title", "what_i_did", "what_changed"),
    "reflection": ("title", "text"),
    "conversation": ("title", "who", "notes"),
    "time_entry": ("title", "category", "provider", "place", "topic"),
    "credential": ("title", "issuer", "description", "criteria"),
}
"""The kinds of entry that a person writes, and where she writes in them."""
_FIXED: dict[str, dict[str, Any]] = {
    "goal": {"due": DAY}, "programme": {"started": DAY, "finished": DAY}, "position": {"started": DAY},
    "time_entry": {"day": DAY, "minutes": 45}, "credential": {"earned": DAY, "standard": "Open Badges 2.0"},
}  # fmt: skip


@dataclass
class Planted:
    """A portfolio's records with the words that were planted in them."""

    seed: int
    records: list[Record] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    """By SHA-256."""
    private: set[str] = field(default_factory=set)
    """Words that may come out nowhere."""
    evaluator: set[str] = field(default_factory=set)
    """Words that may not come out for everyone."""
    public: set[str] = field(default_factory=set)
    """Words that anyone may read."""
    found: set[str] = field(default_factory=set)
    """Names and addresses that stand plainly in what anyone may read: they have to be found before it is saved."""
    framework: str = ""
    plan: str = ""
    statement: str = ""
    posts: dict[str, str] = field(default_factory=dict)
    """By privacy, the id of a role that nobody aims at, and that stands only where its advert is answered,"""
    of_posts: dict[str, set[str]] = field(default_factory=dict)
    """and the words of each."""
    licences: dict[str, str] = field(default_factory=dict)
    """By privacy, the id of a licence, which is nowhere until it is chosen,"""
    of_licences: dict[str, set[str]] = field(default_factory=dict)
    """and the words of it and of its rules."""

    def words_of(self, kinds: Iterable[str]) -> set[str]:
        """Words of the entries of these kinds, and of all that hangs on them."""
        ids = {
            one.id
            for one in self.records
            if kind_of(one) in kinds and getattr(one, "purpose", "evidence") == "evidence"
        }
        for one in self.records:
            # What only points to an entry, as a goal to the talk in which it was agreed, does not hang on it.
            if kind_of(one) not in ("link", "rating", "goal") and ids & set(map(str, one.concerns())):
                ids.add(one.id)
        texts = (repr(one.model_dump()) for one in self.records if one.id in ids)
        return {word for text in texts for word in re.findall("Zx[a-w]+xz", text)}

    def hidden(self, audience: str) -> set[str]:
        """Words that this reader may not meet."""
        return self.private | (self.evaluator if audience == "public" else set())


class _Planter:
    """Makes one portfolio; the same seed makes the same words."""

    def __init__(self, seed: int, *, with_documents: bool) -> None:
        self.chance = random.Random(seed)
        self.planted = Planted(seed)
        self._count = 0
        self._documents = with_documents
        self._people: list[str] = []

    def word(self, kept: set[str]) -> str:
        """A word of letters alone that stands nowhere else."""
        number, letters = self.planted.seed * 10_000 + self._count, ""
        self._count += 1
        while number:
            number, rest = divmod(number, len(_LETTERS))
            letters += _LETTERS[rest]
        made = f"Zx{letters}xz"
        kept.add(made)
        return made

    def of(self, privacy: str) -> set[str]:
        planted = self.planted
        return {"private": planted.private, "evaluator": planted.evaluator, "public": planted.public}[privacy]

    def text(self, privacy: str) -> str:
        """A few words, perhaps with somebody in them."""
        chance, words = self.chance, [self.word(self.of(privacy)), "in class"]
        if self._people and chance.random() < 0.6:
            words.insert(chance.randrange(2), self.marked())
        if self._people and privacy == "public" and chance.random() < 0.04:
            plain = self.word(self.planted.found) + "@school.example"
            words.append(f"write to {plain}")
        return " ".join(words)

    def marked(self) -> str:
        """Somebody as she may be written: by name, by another name, in formatted text, or one who is on no list."""
        name = self.chance.choice(self._people)
        unknown = self.word(self.planted.private)
        forms = [
            f"@[{name}]",
            f"@[{name.lower()}]",
            f"@\\[{name}\\]",
            f"**@[{name}]**",
            f"@[{unknown}]",
            f"@[ {name} ]",
        ]
        return self.chance.choice(forms)

    def add(self, kind: str, **fields: Any) -> Record:
        made = build(KINDS[kind], **fields)
        self.planted.records.append(made)
        return made

    def file(self, data: bytes, name: str, media: str, **fields: Any) -> Record:
        import hashlib

        digest = hashlib.sha256(data).hexdigest()
        self.planted.files[digest] = data
        return self.add("attachment", name=name, media_type=media, sha256=digest, size=len(data), **fields)

    # ---- what is in it

    def all_of_it(self) -> Planted:
        self._list_of_people()
        standard = self._framework()
        every = {privacy: [self._entry(kind, privacy) for kind in _TEXTS] for privacy in PRIVACIES}
        for privacy, entries in every.items():
            self._parts(entries, privacy)
            self._around(entries, privacy, standard)
            self._files(entries, privacy)
        plant_growth(self, every, standard)
        plant_learning(self)
        self._excerpts()
        self._never_leaves()
        self.planted.statement = f"{self.text('public')} {self.marked()}"
        return self.planted

    def _list_of_people(self) -> None:
        secret = self.planted.private
        for stands in ("a colleague", "", "Pupil B"):
            name, other = f"{self.word(secret)} {self.word(secret)}", self.word(secret)
            self.add("known_person", name=name, aliases=[other], stands_as=stands)
            self._people += [name, other]

    def _framework(self) -> Record:
        framework = self.add(
            "framework", title=f"Own {self.marked()}", levels=[{"name": "Good", "words": self.marked()}]
        )
        above = self.add("standard", framework_id=framework.id, code="1", title=f"Domain {self.marked()}")
        standard = self.add(
            "standard", framework_id=framework.id, parent_id=above.id, code="1a", title=f"Listening to {self.marked()}",
            text=self.text("public"), examples=[self.marked()],
        )  # fmt: skip
        for privacy in ("private", "evaluator", "public"):
            other = self.add(
                "standard", framework_id=framework.id, parent_id=above.id, code=f"1{privacy[0]}", title="x"
            )
            for one in (standard, other):
                self.add("standard_claim", standard_id=one.id, claim=self.text(privacy), statement=self.text(privacy),
                         privacy=privacy)  # fmt: skip
                self.add("standard_rating", standard_id=one.id, rater=self.chance.choice(("self", "evaluator")),
                         level="Good", day=DAY, who=self.text(privacy), note=self.text(privacy),
                         privacy=privacy)  # fmt: skip
        plan = self.add(
            "evaluation_plan", title=self.word(self.planted.evaluator), framework_id=framework.id,
            evaluator=self.word(self.planted.evaluator), source=self.word(self.planted.evaluator),
        )  # fmt: skip
        self.planted.framework, self.planted.plan = framework.id, plan.id
        return standard

    def _entry(self, kind: str, privacy: str) -> Record:
        fields = _FIXED.get(kind, {"day": DAY + timedelta(days=self.chance.randrange(60))})
        texts = {name: self.text(privacy) for name in _TEXTS[kind] if name == "title" or self.chance.random() < 0.8}
        if kind == "time_entry":
            texts["provider_number"] = self.text(strictest(privacy, "evaluator"))
        if kind == "credential":
            # The evaluator gets the badge as it was issued, with whom it was issued to.
            kept = privacy if privacy == "private" else "evaluator"
            recipient = f"{self.word(self.of(kept))}@home.example"
            assertion = {"@context": "https://w3id.org/openbadges/v2", "type": "Assertion",
                         "recipient": {"type": "email", "hashed": False, "identity": recipient}}  # fmt: skip
            raw = json.dumps(assertion)
            original = self.file(f"{raw} {self.word(self.of(kept))}".encode(), f"{self.word(self.of(privacy))}.json",
                                 "application/json", purpose="original", privacy=privacy)  # fmt: skip
            fields = {**fields, "recipient": recipient, "raw": raw, "original_id": original.id,
                      "skills": [self.text(privacy)], "evidence": [{"name": self.text(privacy), "url": "",
                                                                    "narrative": self.text(privacy)}],
                      "alignment": [{"name": self.text(privacy), "code": "x"}],
                      "endorsements": [{"issuer": self.word(self.planted.private)}]}  # fmt: skip
        return self.add(kind, privacy=privacy, **texts, **fields)

    def _parts(self, entries: list[Record], privacy: str) -> None:
        whole = {kind_of(one): one for one in entries}
        for own in ("private", "public"):
            kept = "private" if own == "private" else privacy
            self.add("step", goal_id=whole["goal"].id, title=self.text(kept), done=DAY, privacy=own)
            self.add("part", programme_id=whole["programme"].id, title=self.text(kept), result=self.text(kept),
                     done=DAY, privacy=own)  # fmt: skip
            self.add(
                "credential_check", credential_id=whole["credential"].id, at="2026-01-15T12:00:00+00:00",
                status="intact",
                checks=[{"check": "signature", "result": "ok", "detail": self.text(kept)}], privacy=own,
            )  # fmt: skip

    def _around(self, entries: list[Record], privacy: str, standard: Record) -> None:
        for one in entries:
            kind, own = kind_of(one), self.chance.choice(("private", "evaluator", "public"))
            strictest = min((own, privacy), key=("private", "evaluator", "public").index)
            self.add("tag", record_kind=kind, record_id=one.id, name=self.text(strictest), privacy=own)
            part = "private" if own == "private" else privacy
            self.add("alignment", record_kind=kind, record_id=one.id, standard_id=standard.id, claim=self.text(part),
                     privacy=own)  # fmt: skip
        learned = entries[list(_TEXTS).index("time_entry")]
        learned.counts_as = ["language", self.text("private")]  # type: ignore[attr-defined]
        goal, practice = entries[list(_TEXTS).index("goal")], entries[list(_TEXTS).index("practice")]
        self.add("link", role="toward", source_kind="practice", source_id=practice.id, target_kind="goal",
                 target_id=goal.id)  # fmt: skip

    def _files(self, entries: list[Record], privacy: str) -> None:
        word, of = self.word, self.of
        fields = {"day": DAY, "privacy": privacy, "purpose": "evidence"}
        proof = self.file(self.text_without_people(privacy).encode(), f"{self.marked()} {word(of(privacy))}.txt",
                          "text/plain", title=self.text(privacy), caption=self.text(privacy), **fields)  # fmt: skip
        self.add("link", role="evidence", source_kind="attachment", source_id=proof.id, target_kind="time_entry",
                 target_id=entries[list(_TEXTS).index("time_entry")].id)  # fmt: skip
        mail = word(self.planted.private if privacy == "private" else self.planted.evaluator)
        self.file(
            f"From: {mail}@home.example\n\nThank you".encode(), "mail.eml", "message/rfc822", title="Mail", **fields
        )
        if not self._documents:
            return
        # What a file says beside its contents: the evaluator gets the original, everyone a copy.
        kept = self.planted.private if privacy == "private" else self.planted.evaluator
        for data, name, media in (
            (photograph_by(lambda: word(kept)), "wall.jpg", "image/jpeg"),
            (word_by(lambda: word(kept)), "plan.docx", WORD),
            (sheet_by(lambda: word(kept)), "marks.xlsx", SHEET),
            (slides_by(lambda: word(kept)), "talk.pptx", SLIDES),
            (open_by(lambda: word(kept)), "notes.odt", TEXT_DOCUMENT),
            (pdf_by(lambda: word(kept)), "minutes.pdf", "application/pdf"),
            (drawing_by(lambda: word(kept)), "sketch.png", "image/png"),
            (signed_by(lambda: word(kept)), "signed.pdf", "application/pdf"),
        ):
            self.file(data, name, media, title=self.text(privacy), **fields)
        of_hidden = self.file(word(self.planted.private).encode(), f"{word(self.planted.private)}.txt", "text/plain",
                              title=word(self.planted.private), day=DAY, privacy="public")  # fmt: skip
        if privacy == "private":  # evidence that could be shown, of something that may not be
            self.add("link", role="evidence", source_kind="attachment", source_id=of_hidden.id, target_kind="practice",
                     target_id=entries[list(_TEXTS).index("practice")].id)  # fmt: skip
        else:
            self.planted.records.remove(of_hidden)

    def text_without_people(self, privacy: str) -> str:
        return self.word(self.of(privacy))

    def _excerpts(self) -> None:
        for privacy in ("private", "evaluator", "public"):
            secret = self.planted.private
            whole = self.add("reflection", title=self.word(secret), text=f"{self.word(secret)} {self.word(secret)}",
                             day=DAY, privacy="private")  # fmt: skip
            self.add("excerpt", reflection_id=whole.id, title=self.text(privacy), text=self.text(privacy), day=DAY,
                     privacy=privacy)  # fmt: skip

    def _never_leaves(self) -> None:
        secret = self.planted.private
        self.add("packet", title=self.word(secret), evaluator=self.word(secret), statement=self.word(secret),
                 captions=[{"section": "goals", "title": self.word(secret), "words": self.word(secret)}])  # fmt: skip
        self.add("issued_packet", sha256="0" * 64, name=self.word(secret), title=self.word(secret))
        self.add("award", title=self.word(secret), description=self.word(secret))


def planted(seed: int, *, with_documents: bool = False) -> Planted:
    """A portfolio full of planted words."""
    return _Planter(seed, with_documents=with_documents).all_of_it()
