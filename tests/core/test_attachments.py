"""Files of the portfolio."""

import hashlib
from pathlib import Path

import pytest

from portfolio.core.attachments import AttachmentStore
from portfolio.core.errors import PortfolioError


@pytest.fixture
def store(tmp_path: Path) -> AttachmentStore:
    return AttachmentStore(tmp_path)


def test_a_file_is_named_by_what_is_in_it_and_kept_once(store: AttachmentStore) -> None:
    digest = store.add(b"proof")
    assert digest == hashlib.sha256(b"proof").hexdigest()
    assert store.add(b"proof") == digest
    assert store.digests() == {digest}
    assert store.read(digest) == b"proof"


def test_a_damaged_or_missing_file_is_said_and_never_given_out(store: AttachmentStore) -> None:
    digest = store.add(b"proof")
    store.path(digest).write_bytes(b"pr00f")
    with pytest.raises(PortfolioError, match="damaged"):
        store.read(digest)
    with pytest.raises(PortfolioError, match="missing"):
        store.read("0" * 64)


def test_a_file_cut_short_is_written_again(store: AttachmentStore) -> None:
    digest = store.add(b"proof")
    store.path(digest).write_bytes(b"pr")
    store.add(b"proof")
    assert store.read(digest) == b"proof"


@pytest.mark.parametrize("name", ["../../etc/passwd", "A" * 64, "", "a" * 63])
def test_only_a_digest_is_a_name(store: AttachmentStore, name: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        store.path(name)


def test_only_the_files_that_are_named_are_deleted(store: AttachmentStore) -> None:
    gone, kept = store.add(b"gone"), store.add(b"kept")
    assert store.remove({gone, "0" * 64}) == set()
    assert store.digests() == {kept}
