"""Everything written in what a reader may not see, column by column, is in no stream of the file; nor are the ids."""

from datetime import date
from typing import Any

import pytest

from portfolio.core.change import Change, Edit, added
from portfolio.core.records import (
    Attachment,
    Award,
    Credential,
    CredentialCheck,
    Goal,
    IssuedPacket,
    Link,
    Packet,
    Part,
    Person,
    Practice,
    Programme,
    Record,
    Reflection,
    SavedPage,
    Step,
    Tag,
    TimeEntry,
    build,
    kind_of,
    with_fields,
)
from portfolio.core.records.base import RecordT
from portfolio.packet.request import SECTIONS
from tests.packet.a_year import Year, link
from tests.packet.conftest import Make
from tests.packet.pdf_checks import attachments, everything_in

DAY = date(2026, 1, 15)
_OURS = {"id", "sha256", "media_type", "source_kind", "source_id", "target_kind", "target_id", "record_kind",
         "record_id", "original_id", "image_id", "programme_id", "goal_id", "credential_id", "packet_id",
         "currency"}  # fmt: skip
"""Text columns that no person writes in."""


class Planter:
    """Fills every column that holds text with a secret of its own, and remembers secrets and ids."""

    def __init__(self, year: Year, word: str) -> None:
        self.year = year
        self.word = word
        self.secrets: list[str] = []
        self.ids: list[str] = []
        self.files: list[Attachment] = []

    def secret(self, *where: str) -> str:
        self.secrets.append("".join((self.word, *where)).replace("_", "").upper())
        return self.secrets[-1]

    def plant(self, kind: type[RecordT], name: str, /, **given: Any) -> RecordT:
        """A record of this kind with a secret in each text that was not given."""
        fields: dict[str, Any] = {}
        for column, about in kind.model_fields.items():
            if column in given or column in _OURS:
                continue
            where = self.secret
            if about.annotation is str and about.default_factory is None and column != "privacy":
                fields[column] = where(name, kind_of(kind), column)
            elif "list[list" in str(about.annotation):
                fields[column] = [[kind_of(kind), where(name, kind_of(kind), column)]]
            elif "list[str]" in str(about.annotation):
                fields[column] = [where(name, kind_of(kind), column)]
            elif "list[dict" in str(about.annotation):
                inner = ("check", "result", "detail") if column == "checks" else ("name", "url", "narrative")
                fields[column] = [{key: where(name, kind_of(kind), column, key) for key in inner}]
        record = build(kind, **fields, **given)
        self.ids.append(record.id)
        return record

    def file(self, name: str, **given: Any) -> Attachment:
        data = self.secret(name, "bytes").encode()
        sha256 = self.year.portfolio.attachments.add(data)
        self.secrets.append(sha256)
        file = self.plant(Attachment, name, sha256=sha256, size=len(data), media_type="text/plain", day=DAY, **given)
        self.files.append(file)
        return file


def hide_everywhere(planter: Planter, privacy: str) -> None:
    """Records of every kind with this privacy, their parts whatever those say, and private parts of what is shown."""
    year, plant = planter.year, planter.plant
    own: dict[str, Any] = {"privacy": privacy}
    goal = plant(Goal, "own", due=DAY, **own)
    programme = plant(Programme, "own", started=DAY, **own)
    lesson = plant(Practice, "own", day=DAY, **own)
    original = planter.file("original", purpose="original", privacy="public")
    image = planter.file("image", purpose="image", privacy="public")
    badge = plant(
        Credential, "own", earned=DAY, original_id=original.id, image_id=image.id, programme_id=programme.id, **own
    )
    of_hidden = planter.file("ofhidden", purpose="evidence", privacy="public")
    planter.file("alone", purpose="evidence", **own)
    of_shown = planter.file("ofshown", purpose="evidence", **own)
    shown_goal = build(Goal, title="Shown goal", due=DAY, privacy="public")
    shown_programme = build(Programme, title="Shown programme", started=DAY, privacy="public")
    private_file = planter.file("privatefile", purpose="original", privacy="private")
    shown_badge = build(
        Credential, title="Shown badge", earned=DAY, privacy="public", programme_id=programme.id,
        original_id=private_file.id, recipient=planter.secret("shown recipient"), raw=planter.secret("shown raw"),
        endorsements=[{"issuer": planter.secret("shown endorser"), "words": planter.secret("shown endorsement")}],
    )  # fmt: skip
    earlier = plant(Credential, "earlier", earned=DAY, replaced_by_id=shown_badge.id, privacy="public",
                    original_id=planter.file("earlier", purpose="original", privacy="public").id)  # fmt: skip
    saved = planter.file("saved", purpose="original", privacy="public")
    ties = [
        link("toward", lesson, goal), link("toward", lesson, shown_goal), link("toward", shown_badge, goal),
        link("toward", badge, programme), link("evidence", of_hidden, lesson), link("evidence", of_shown, shown_goal),
    ]  # fmt: skip
    private_ties = [
        build(Link, **{**link("about", one, other).model_dump(), "privacy": "private"})
        for one, other in ((shown_badge, shown_programme), (shown_goal, lesson))
    ]
    planter.ids += [tie.id for tie in (*ties, *private_ties)]
    records: list[Record] = [
        goal, programme, lesson, shown_goal, shown_programme, badge, shown_badge, earlier,
        plant(Reflection, "own", day=DAY, **own), plant(TimeEntry, "own", day=DAY, minutes=77, amount_minor=123456,
                                                       currency="EUR", **own),
        plant(Step, "ofhidden", goal_id=goal.id, done=DAY, privacy="public"),
        plant(Step, "private", goal_id=shown_goal.id, done=DAY, privacy="private"),
        plant(Part, "ofhidden", programme_id=programme.id, done=DAY, privacy="public"),
        plant(Part, "private", programme_id=shown_programme.id, done=DAY, privacy="private"),
        plant(CredentialCheck, "ofhidden", credential_id=badge.id, status="verified", privacy="public"),
        plant(CredentialCheck, "private", credential_id=shown_badge.id, status="invalid", privacy="private"),
        plant(Tag, "ofhidden", record_kind="practice", record_id=lesson.id, privacy="public"),
        plant(Tag, "own", record_kind="goal", record_id=shown_goal.id, **own),
        plant(CredentialCheck, "ofearlier", credential_id=earlier.id, status="verified", privacy="public"),
        plant(SavedPage, "other", kind="key", saved=DAY, original_id=saved.id, privacy="public"),
        plant(Award, "other", image_id=planter.file("award", purpose="image", privacy="public").id, privacy="public"),
        plant(Packet, "other", audience="public", privacy="public"),
        plant(IssuedPacket, "other", audience="public", sha256="0" * 64, privacy="public"),
        *ties, *private_ties, *planter.files,
    ]  # fmt: skip
    person = year.portfolio.find(Person)[0]
    address = Edit(person, with_fields(person, addresses=[planter.secret("person addresses")]))
    year.portfolio.apply(Change(planter.secret("history label"), (address, *added("", *records).edits)))


@pytest.mark.parametrize("audience,hidden", [("evaluator", ["private"]), ("public", ["private", "evaluator"])])
def test_no_text_and_no_id_of_what_is_hidden_is_anywhere_in_the_file(
    own_year: Year, make: Make, audience: str, hidden: list[str]
) -> None:
    planters = {privacy: Planter(own_year, f"ZQ{privacy}X") for privacy in hidden}
    for privacy, planter in planters.items():
        hide_everywhere(planter, privacy)
    assert all(len(planter.secrets) == len(set(planter.secrets)) > 90 for planter in planters.values())

    result = make(own_year, own_year.request(audience=audience, sections=SECTIONS))
    pdf = result.path.read_bytes()
    seen = b"\n".join([*everything_in(pdf), *attachments(pdf).values(), repr(result.warnings).encode()])
    seen_as = (seen.lower(), seen.replace(b"\x00", b"").lower())

    assert b"shown programme" in seen_as[0]
    for planter in planters.values():
        for secret in (*planter.secrets, *planter.ids):
            for form in (secret.encode(), secret.encode().hex().encode()):
                assert not any(form.lower() in one for one in seen_as), secret
    assert not any(one in seen for one in (b"EUR 1234.56", b"123456", b"1 h 17 min"))
