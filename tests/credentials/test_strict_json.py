"""JSON from strangers has one meaning or is refused."""

import pytest

from portfolio.credentials.limits import MAX_DEPTH, MAX_OBJECTS, MAX_TEXT
from portfolio.credentials.refusal import Refused
from portfolio.credentials.strict_json import loads


def test_ordinary_json_is_read_as_it_is() -> None:
    assert loads('{"a": [1, -2.5, true, null, "é\\ud83d\\ude00 [{\\"]"]}') == {"a": [1, -2.5, True, None, 'é😀 [{"]']}


@pytest.mark.parametrize(
    "text, reason",
    [
        ('{"a": 1, "a": 1}', "twice"),
        ('{"b": {"a": 1, "a": 2}}', "twice"),
        ('{"a": NaN}', "NaN"),
        ('[-Infinity]', "Infinity"),
        ('[1e999]', "too big"),
        (f'[{"9" * 100_000}]', "too big"),
        ("[9223372036854775808]", "too big"),
        ('["\\ud800"]', "half a character"),
        ('{"\\udc00": 1}', "half a character"),
        ("{", "line 1"),
        ('{"a": 1,\n}', "line 2"),
        ("// no", "line 1"),
        ('["' + '\\"' * 200_000, "line 1"),
        ("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "deeper"),
        ("[" * 10_000, "deeper"),
        ('{"a":' * 5_000, "deeper"),
        ("[" + "{}," * MAX_OBJECTS + "{}]", "more parts"),
        ('"' + "x" * MAX_TEXT + '"', "longer"),
    ],
)  # fmt: skip
def test_what_parsers_disagree_about_is_refused(text: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        loads(text)


def test_brackets_in_strings_count_for_nothing() -> None:
    assert loads(f'["{"[{" * 50_000}"]') == ["[{" * 50_000]
    assert loads("[" * MAX_DEPTH + "]" * MAX_DEPTH)
