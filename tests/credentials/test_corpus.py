"""The corpus of badges that others issued: every file is read as its index says, and no answer is a lie."""

from datetime import date

import pytest

from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.reader import open_file
from portfolio.credentials.refusal import UnreadableBadge
from portfolio.credentials.verify import verify
from tests.credentials import corpus

TODAY = date(2026, 11, 22)
BADGES = list(corpus.samples("badge"))
ALL = list(corpus.samples())

pytestmark = pytest.mark.skipif(not ALL, reason=corpus.ABSENT)


@pytest.mark.parametrize("sample", ALL, ids=lambda sample: sample.path)
def test_no_answer_is_a_lie(sample: corpus.Sample) -> None:
    (entry,) = verify(sample.data, sample.path, TODAY, (), Prover(corpus.CONTEXTS))
    assert entry["status"] not in sample.forbidden
    if sample.accepted:
        assert entry["status"] in sample.accepted


@pytest.mark.parametrize("sample", BADGES, ids=lambda sample: sample.path)
def test_every_readable_badge_has_a_face(sample: corpus.Sample) -> None:
    try:
        opened = open_file(sample.data, sample.path)
    except UnreadableBadge:
        assert "invalid" in sample.offline_ok
        return
    assert opened.container == sample.container
    assert all(credential.title for credential in opened.credentials)
    assert opened.credentials[0].standard.startswith(_standard(sample))


@pytest.mark.parametrize("sample", list(corpus.samples("not-a-badge", "vector", "key")), ids=lambda sample: sample.path)
def test_what_is_no_badge_is_not_called_one(sample: corpus.Sample) -> None:
    (entry,) = verify(sample.data, sample.path, TODAY)
    assert not (entry["standard"].startswith("Open Badges") and sample.version.startswith(("vector", "key", "JCS")))


def _standard(sample: corpus.Sample) -> str:
    """The name of a sample's standard in our words; where only a link is inside, no version can be told."""
    if sample.version.startswith(("VC", "Bitstring")):
        return "W3C Verifiable Credential"
    if sample.version.startswith("OB<=1") or "-url." in sample.path or "no-json" in sample.path:
        return "Open Badges"
    return sample.version.partition(" ")[0].replace("OB", "Open Badges ").replace("CLR", "CLR ")
