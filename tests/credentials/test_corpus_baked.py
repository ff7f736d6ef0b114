"""Badges that others issued, baked anew: the same text comes out, and it proves as much as before."""

from collections.abc import Iterator
from datetime import date

import pytest

from portfolio.credentials.containers import png, svg
from portfolio.credentials.containers.bake import bake, kind_of
from portfolio.credentials.containers.jws import looks_compact
from portfolio.credentials.model import ReadCredential
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.reader import read
from portfolio.credentials.refusal import UnreadableBadge
from portfolio.credentials.verify import verify
from tests.credentials import badges, corpus

TODAY = date(2026, 11, 22)
ALL = list(corpus.samples("badge", "CLR", "structure"))

pytestmark = pytest.mark.skipif(not ALL, reason=corpus.ABSENT)


def readable(sample: corpus.Sample) -> Iterator[ReadCredential]:
    """The one credential of a file, where its text is one that a picture can carry."""
    try:
        found = read(sample.data)
    except UnreadableBadge:
        return
    if len(found) == 1 and (found[0].raw.strip().startswith("{") or looks_compact(found[0].raw.strip())):
        yield found[0]


def status(data: bytes) -> str:
    return str(verify(data, "badge", TODAY, prover=Prover(corpus.CONTEXTS))[0]["status"])


@pytest.mark.parametrize("sample", ALL, ids=lambda sample: sample.path)
def test_badge_of_others_is_the_same_in_another_picture(sample: corpus.Sample) -> None:
    for credential in readable(sample):
        before, kind = status(sample.data), kind_of(credential.standard)
        pictures = [badges.png(), badges.svg("")]
        if sample.data.startswith(png.SIGNATURE):
            pictures.append(sample.data)
        for picture in pictures:
            made = bake(credential.raw, picture, kind)
            (baked,) = (png if made.startswith(png.SIGNATURE) else svg).baked(made)
            assert baked.text.strip() == credential.raw.strip()
            assert status(made) == before


def test_most_of_the_corpus_can_be_baked() -> None:
    assert sum(1 for sample in ALL for _ in readable(sample)) > len(ALL) // 2
