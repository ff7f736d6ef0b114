"""Badges in SVG pictures: both namespaces, body or attribute; nothing is resolved, followed or drawn."""

import pytest

from portfolio.credentials.containers import svg
from portfolio.credentials.refusal import Refused
from tests.credentials import badges

TOKEN = "aaa.bbb.ccc"


@pytest.mark.parametrize(
    "inside, expected",
    [
        (badges.element_2('<![CDATA[{"a":1}]]>', "https://x.example/1"), 'openbadges: {"a":1}'),
        (badges.element_2("", "https://x.example/1"), "openbadges: https://x.example/1"),
        (badges.element_2("<![CDATA[]]>", TOKEN), f"openbadges: {TOKEN}"),
        (badges.element_3('<![CDATA[{"a":1}]]>'), 'openbadgecredential: {"a":1}'),
        (badges.element_3("{&quot;a&quot;:1}"), 'openbadgecredential: {"a":1}'),
        (badges.element_3("", TOKEN), f"openbadgecredential: {TOKEN}"),
        (f"<g><g>{badges.element_3('', TOKEN)}</g></g>", f"openbadgecredential: {TOKEN}"),
    ],
)
def test_badge_is_found_in_body_or_attribute(inside: str, expected: str) -> None:
    assert " | ".join(f"{one.mark}: {one.text}" for one in svg.baked(badges.svg(inside))) == expected


def test_utf16_is_read() -> None:
    data = badges.svg(badges.element_3("", TOKEN)).decode().replace("?>", ' encoding="UTF-16"?>', 1).encode("utf-16")
    assert svg.baked(data)[0].text == TOKEN


def test_second_badge_is_said_and_not_merged() -> None:
    (only,) = svg.baked(badges.svg(badges.element_3("{}") + badges.element_3("", TOKEN)))
    assert only.text == "{}"
    assert "second badge" in only.remarks[0].detail


def test_document_type_alone_is_no_reason_to_refuse() -> None:
    declared = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://127.0.0.1:9/svg11.dtd">'
    assert svg.baked(badges.svg(badges.element_3("", TOKEN), declared))[0].text == TOKEN


@pytest.mark.parametrize(
    "before, inside",
    [
        ('<!DOCTYPE svg [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>', badges.element_3("&b;")),
        ('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>', f"<text>&x;</text>{badges.element_3('{}')}"),
        ('<!DOCTYPE svg [<!ATTLIST g class CDATA "long">]>', badges.element_3("{}")),
        ('<!DOCTYPE svg [<!ELEMENT g EMPTY><!NOTATION n SYSTEM "x">]>', badges.element_3("{}")),
        ('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" []>', badges.element_3("{}")),
        ('<!DOCTYPE svg SYSTEM "http://127.0.0.1:9/x.dtd">', badges.element_3("{&name;}")),
        ("", "<g>" * 300 + "</g>" * 300),
        ("", "<g/>" * 200_001),
        ("", badges.element_3("x" * 2_000_001)),
        ("", "<g>"),
    ],
)
def test_harmful_or_broken_xml_is_refused(before: str, inside: str) -> None:
    with pytest.raises(Refused) as refused:
        svg.baked(badges.svg(inside, before))
    assert refused.value.broken


@pytest.mark.parametrize("encoding", ["UTF-7", "no-such-code", "shift_jis", "rot13"])
def test_unknown_encodings_are_refused(encoding: str) -> None:
    data = badges.svg(badges.element_3("{}")).replace(b"?>", f' encoding="{encoding}"?>'.encode(), 1)
    with pytest.raises(Refused):
        svg.baked(data)


def test_picture_and_page_without_badge_are_told_apart() -> None:
    with pytest.raises(Refused, match="picture with no badge"):
        svg.baked(badges.svg("<script>alert(1)</script>"))
    with pytest.raises(Refused, match="web page"):
        svg.baked(b"<html><body/></html>")
