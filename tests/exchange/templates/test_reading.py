"""A template from a stranger: read whole, or refused with a sentence."""

import json
from typing import Any

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.exchange.templates.reading import read_template
from portfolio.exchange.templates.template import LARGEST

BAD: tuple[tuple[dict[str, Any], str], ...] = (
    ({"version": 2}, "another version"),
    ({"ratings": []}, "no template has: “ratings”"),
    ({"skills": [{"title": "A", "rater": "me"}]}, "no template has: “rater”"),
    ({"skills": [{"title": ""}]}, "breaks off"),
    ({"skills": [7]}, "breaks off"),
    ({"skills": {"title": "A"}}, "breaks off"),
    ({"skills": [{"title": "A"}] * 501}, "501"),
    ({"skills": [{"title": "A" * 501}]}, "longer than 500"),
    ({"roles": [{"title": "A", "rank": 12}]}, "breaks off"),
    ({"roles": [{"title": "A", "needs": [{"words": "B", "skill": 3}]}]}, "breaks off"),
    ({"roles": [{"title": "A", "needs": [{"words": "B", "weight": True}]}]}, "breaks off"),
    ({"roles": [{"title": "A", "place": "B"}]}, "place"),
    ({"plans": [{"title": "A", "as_of": "soon"}]}, "breaks off"),
    ({"plans": [{"title": "A", "rules": [{"a": [[[["deep"]]]]}]}]}, "breaks off"),
    ({"plans": [{"title": "A", "rules": [{"a": 1e300}]}]}, "breaks off"),
    ({"plans": [{"title": "A", "due": "2026-01-01"}]}, "due"),
    ({"surveys": [{"title": "A", "questions": []}]}, "No questions"),
    ({"prompts": [""]}, "breaks off"),
    ({"prompts": [{"a": 1}]}, "breaks off"),
    ({"goals": [{"title": "A", "fields": []}]}, "breaks off"),
    ({}, "nothing in"),
)


@pytest.mark.parametrize("fields, sentence", BAD)
def test_what_no_template_holds_is_refused_with_a_sentence(fields: dict[str, Any], sentence: str) -> None:
    data = {"format": "perpetual-portfolio-template", "version": 1, "title": ""} | fields
    with pytest.raises(PortfolioError, match=sentence):
        read_template(json.dumps(data).encode(), "x.json")


@pytest.mark.parametrize(
    "data, sentence",
    [
        (b"", "breaks off"),
        (b"[]", "no template"),
        (b"{" * 9000, "breaks off"),
        (b"x" * (LARGEST + 1), "larger"),
        (b'{"format": "other"}', "no template"),
    ],
)
def test_what_is_no_template_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(PortfolioError, match=sentence):
        read_template(data, "x.json")


def test_steering_signs_of_a_stranger_do_not_come_through() -> None:
    data = {"format": "perpetual-portfolio-template", "version": 1, "prompts": ["a\u202e\x1bb\nc"]}
    assert read_template(json.dumps(data).encode(), "x").prompts == ("ab c",)
