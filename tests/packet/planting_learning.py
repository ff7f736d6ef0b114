"""Licences with their rules and what comes again and again, with a planted word in every text of each."""

from datetime import date

from tests.packet.planting_growth import AUDITED, NEVER, PRIVACIES, Growing, list_columns, strictest, text_columns

STARTS = date(2025, 9, 1)


def plant_learning(ground: Growing) -> None:
    """A licence of each privacy, which is in no packet until it is chosen; and repeated hours, which are in none."""
    planted, text = ground.planted, ground.text
    for privacy in PRIVACIES:
        before = set(ground.of(privacy))

        def written(kind: str, privacy: str = privacy) -> dict[str, str]:
            kept = {name: "private" if (kind, name) in NEVER else privacy for name in text_columns(kind)}
            kept |= {name: strictest(privacy, "evaluator") for name in kept if (kind, name) in AUDITED}
            return {name: text(reader) for name, reader in kept.items()}

        rules = ground.add(
            "rule_set", **written("rule_set"), sources=[text(privacy)],
            columns=["date", "provider_number", text(privacy)],
            categories=[{"key": "language", "words": text(privacy)}],
            choices=[{"key": "held", "words": text(privacy)}],
            rules=[
                {"rule": "total", "units": 2}, {"rule": "minimum", "category": "language", "units": 1},
                {"rule": "approved_provider", "when": "held"},
                {"rule": "do", "key": "talk", "words": text(privacy), "every": "period"},
            ],
            privacy=privacy,
        )  # fmt: skip
        licence = ground.add(
            "licence", **written("licence"), rule_set_id=rules.id, starts=STARTS, chosen=[text("private")],
            excluded=[text("private")], done=[{"key": "talk", "day": "2025-10-01", "note": text("private")}],
            privacy=privacy,
        )  # fmt: skip
        planted.licences[privacy] = licence.id
        planted.of_licences[privacy] = {*(ground.of(privacy) - before), licence.id, rules.id}
        if privacy != "public":
            ground.of(privacy).update((licence.id, rules.id))
        texts = {name: text("private") for name in text_columns("time_repeat")}
        lists = {name: [text("private")] for name in list_columns("time_repeat") if name != "toward"}
        ground.add(
            "time_repeat", **texts, **lists, toward=[{"kind": "goal", "id": text("private")}], first=STARTS, minutes=30,
            privacy=privacy,
        )  # fmt: skip
