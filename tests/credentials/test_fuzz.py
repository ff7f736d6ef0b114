"""Small deterministic fuzz: whatever is flipped, cut or swapped, the only way out is a credential or a sentence."""

import random
from contextlib import suppress
from datetime import date

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.reader import read
from portfolio.credentials.verify import verify
from tests.credentials import badges, corpus

TODAY = date(2026, 1, 15)
BADGE = badges.text(badges.badge_3())
TOKEN = badges.signed_es256(badges.claims(badges.badge_3()))
SEEDS = {
    "png3": badges.png(badges.itxt("openbadgecredential", BADGE)),
    "png-compressed": badges.png(badges.itxt("openbadges", badges.text(badges.assertion_2()), compressed=True)),
    "png-link": badges.png(badges.text_chunk("openbadges", "https://harbour.example/1")),
    "png-zipped": badges.png(badges.ztxt("openbadges", badges.text(badges.assertion_1()))),
    "svg": badges.svg(badges.element_3(f"<![CDATA[{BADGE}]]>")),
    "svg-token": badges.svg(badges.element_2("", TOKEN)),
    "json": badges.data(badges.assertion_2()),
    "record": badges.data(badges.record_2(badges.badge_3(), TOKEN)),
    "token": TOKEN.encode(),
    "old": badges.data(badges.assertion_05()),
}
VALUES = [
    None,
    True,
    0,
    -1,
    1e300,
    "",
    "x",
    "\u202e",
    [],
    {},
    [[]],
    [{}],
    {"id": {}},
    [None],
    {"@value": 3},
    "a" * 5000,
]


def survives(data: bytes, prover: Prover | None = None) -> None:
    with suppress(PortfolioError):
        assert all(one.title for one in read(data, "f"))
    (entry,) = verify(data, "f", TODAY, (), prover or Prover(corpus.CONTEXTS))
    # A picture around a whole token may be as broken as it likes.
    assert entry["status"] not in ("verified", "intact") or TOKEN.encode() in data


@pytest.mark.parametrize("name", SEEDS)
def test_flipped_bits_and_cuts(name: str) -> None:
    chance = random.Random(name)
    whole = SEEDS[name]
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        survives(bytes(data))
    for _ in range(60):
        survives(whole[: chance.randrange(len(whole))])
        start = chance.randrange(len(whole))
        survives(whole[:start] + whole[start + chance.randrange(1, 40) :])


@pytest.mark.parametrize(
    "made",
    [
        badges.badge_3,
        badges.assertion_05,
        badges.assertion_1,
        badges.assertion_2,
        lambda: badges.record_2(badges.badge_3()),
    ],
    ids=["badge 3", "badge 0.5", "badge 1.0", "badge 2.0", "record"],
)
def test_any_value_in_any_place(made: badges.Any) -> None:
    """Every member of every object is taken out and replaced by each of the strange values in turn.

    The linked data of the badge inside a record is that of the badge by itself, and is not read a second time.
    """
    again = Prover() if "ClrCredential" in made().get("type", ()) else None
    for path in _places(made()):
        for value in VALUES:
            json = made()
            holder = json
            for step in path[:-1]:
                holder = holder[step]
            holder[path[-1]] = value
            survives(badges.data(json), again)
        del holder[path[-1]]
        survives(badges.data(json), again)


def test_any_claim_in_a_token() -> None:
    for name in ("iss", "jti", "sub", "nbf", "exp", "vc", "vp", "id", "issuer", "type", "@context"):
        for value in VALUES:
            survives(badges.unsigned_token({**badges.claims(badges.badge_3()), name: value}, None, b"\1" * 64).encode())


def _places(value: badges.Any, way: tuple[badges.Any, ...] = ()) -> list[tuple[badges.Any, ...]]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place for step, inner in steps for place in ((*way, step), *_places(inner, (*way, step)))]
