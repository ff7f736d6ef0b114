"""The upload set: characters as upload forms count them, statements too long, and files too large."""

import pytest

from portfolio.growth.standards.board import board
from portfolio.growth.standards.uploads import letters, upload_set
from tests.growth.standards.boards import DANIELSON, outline, shows


@pytest.mark.parametrize(
    "text,expected",
    [
        ("", 0),
        ("abc", 3),
        ("caf\u00e9", 4),
        ("cafe\u0301", 4),
        ("a\nb", 3),
        ("a\r\nb", 3),
        ("a\rb", 3),
        ("a\u2028b", 3),
        ("a\r\n\r\nb", 4),
        ("  abc\n", 3),
        ("مُعَلِّم", 8),
        ("👩‍🏫", 3),
        ("𝔘", 1),
    ],
)
def test_characters_are_those_of_unicode_in_composed_form_and_a_line_break_is_one(text: str, expected: int) -> None:
    assert letters(text) == expected


def test_statements_stand_in_the_order_of_the_board_with_what_keeps_them_from_being_taken() -> None:
    claims = [
        {"standard_id": "f-4a", "claim": "I reflect.", "statement": "x" * 501},
        {"standard_id": "f-1a", "claim": "Only a claim", "statement": ""},
    ]
    found = board(outline(DANIELSON), shows("practice Log", "4b"), claims=claims)
    upload = upload_set(found, most_letters=500, most_bytes=1000, size=1001)
    drawn = [(one.code, one.letters, one.over, one.pieces) for one in upload.statements]
    assert drawn == [("1a", 12, 0, 0), ("4a", 501, 1, 0), ("4b", 0, 0, 1)]
    assert [one.code for one in upload.too_long] == ["4a"]
    assert [one.code for one in upload.without] == ["4b"]
    assert (upload.too_large, upload.fits) == (True, False)


@pytest.mark.parametrize(
    "size,most,large", [(1000, 1000, False), (1001, 1000, True), (None, 1000, False), (9, None, False)]
)
def test_a_file_may_be_as_large_as_the_upload_takes_and_no_larger(
    size: int | None, most: int | None, large: bool
) -> None:
    assert upload_set(board([], []), 500, most, size).too_large is large


def test_standards_that_were_asked_for_are_there_though_nothing_shows_them() -> None:
    upload = upload_set(board(outline(DANIELSON), []), standard_ids=["f-4f", "f-1b"])
    assert [one.code for one in upload.statements] == ["1b", "4f"]
