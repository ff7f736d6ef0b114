"""The upload set of a district: a statement of so many characters for each standard, and a file of so many bytes."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from portfolio.growth.standards.board import Board

_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
"""Line breaks however they are written; a form sends each as one."""


def letters(text: str) -> int:
    """How many characters a statement has, as upload forms count: Unicode characters in composed form (NFC), a line
    break as one however it was written, without what stands empty at both ends."""
    return len(as_pasted(text))


def as_pasted(text: str) -> str:
    """A statement as it goes into a form: composed (NFC), each line break one character, nothing empty at its ends."""
    return unicodedata.normalize("NFC", _BREAK.sub("\n", text)).strip()


class UploadStatement(NamedTuple):
    """The statement of one standard, ready to be pasted; its claim stands in for a statement that is not written."""

    standard_id: str
    code: str
    title: str
    text: str
    """In composed form, with line breaks as one character."""
    letters: int
    most: int
    pieces: int
    """Records that show it or one below it."""

    @property
    def over(self) -> int:
        """How many characters are too many; 0 when it fits."""
        return max(0, self.letters - self.most)


@dataclass(frozen=True, slots=True)
class UploadSet:
    """What is uploaded, and what keeps it from being taken."""

    statements: tuple[UploadStatement, ...]
    too_long: tuple[UploadStatement, ...]
    without: tuple[UploadStatement, ...]
    """Standards among them of which nothing is said yet."""
    size: int | None
    most_bytes: int | None

    @property
    def too_large(self) -> bool:
        """Whether the file is larger than the upload takes."""
        return self.size is not None and self.most_bytes is not None and self.size > self.most_bytes

    @property
    def fits(self) -> bool:
        return not self.too_long and not self.too_large


def upload_set(
    board: Board,
    most_letters: int = 500,
    most_bytes: int | None = None,
    size: int | None = None,
    standard_ids: Iterable[str] | None = None,
) -> UploadSet:
    """The statements of these standards, or of all that have a statement or evidence, in the order of the board.
    `size` is that of the PDF in bytes, where it is made."""
    wanted = None if standard_ids is None else set(standard_ids)
    found: list[UploadStatement] = []
    for row in board.rows:
        text = as_pasted(row.statement or row.claim)
        if row.standard_id in wanted if wanted is not None else text or row.evidence:
            found.append(
                UploadStatement(row.standard_id, row.code, row.title, text, len(text), most_letters, row.total)
            )
    return UploadSet(
        statements=tuple(found),
        too_long=tuple(one for one in found if one.over),
        without=tuple(one for one in found if not one.text),
        size=size,
        most_bytes=most_bytes,
    )
