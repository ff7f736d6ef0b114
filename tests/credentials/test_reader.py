"""Reading a file: decided by content, every wrapper opened, and a sentence for what is no badge."""

import json

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.credentials.limits import MAX_FILE, MAX_TEXT
from portfolio.credentials.reader import open_file, read
from portfolio.credentials.refusal import BrokenBadge, NotABadge
from tests.credentials import badges

BADGE = badges.text(badges.badge_3())
TOKEN = badges.signed_es256(badges.claims(badges.badge_3()))
PRESENTATION = {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"]}


@pytest.mark.parametrize(
    "data, container",
    [
        (BADGE.encode(), "json"),
        (b"\xef\xbb\xbf\n " + BADGE.encode(), "json"),
        (json.dumps(TOKEN).encode(), "json"),
        (TOKEN.encode(), "jwt"),
        (f"\r\n{TOKEN}\n".encode(), "jwt"),
        (badges.png(badges.itxt("openbadgecredential", BADGE)), "png"),
        (badges.png(badges.itxt("openbadgecredential", TOKEN)), "png"),
        (badges.svg(badges.element_3(f"<![CDATA[{BADGE}]]>")), "svg"),
        (badges.svg(badges.element_3("", TOKEN)), "svg"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_container_is_told_by_content_whatever_the_name(data: bytes, container: str) -> None:
    (badge,) = read(data, "picture.of.nothing")
    assert (badge.container, badge.title) == (container, "Formative Assessment Level 1")


def test_picture_of_a_baked_badge_is_the_file_itself() -> None:
    data = badges.png(badges.itxt("openbadgecredential", BADGE))
    image = read(data)[0].image
    assert image is not None
    assert (image.data, image.media_type, image.width) == (data, "image/png", 1)


@pytest.mark.parametrize(
    "wrapped",
    [
        [badges.badge_3(), TOKEN, {"no": "badge"}],
        {**PRESENTATION, "verifiableCredential": [badges.badge_3(), TOKEN]},
        {"credential": [badges.badge_3()], "compactJwsString": [TOKEN]},
        {"results": [badges.assertion_2(), badges.assertion_1()]},
        [{"type": "EnvelopedVerifiableCredential", "id": f"data:application/vc+jwt,{TOKEN}"}, badges.badge_3()],
    ],
)
def test_several_credentials_in_one_file_are_all_read(wrapped: object) -> None:
    assert len(read(badges.data(wrapped))) == 2


def test_presentation_token_gives_the_credential_in_it() -> None:
    token = badges.unsigned_token({"vp": {**PRESENTATION, "verifiableCredential": TOKEN}}, None, b"\1" * 64)
    (badge,) = read(token.encode())
    assert badge.raw == TOKEN
    assert "presentation" in badge.warnings[0]


def test_both_badges_of_one_picture_are_read() -> None:
    data = badges.png(
        badges.itxt("openbadges", badges.text(badges.assertion_2())), badges.itxt("openbadgecredential", BADGE)
    )
    assert [badge.standard for badge in read(data)] == ["Open Badges 2.0", "Open Badges 3.0"]


def test_old_badge_of_only_a_link_says_where_it_is() -> None:
    url = "https://harbour.example/assertions/1"
    for data in (badges.png(badges.text_chunk("openbadges", url)), badges.svg(badges.element_2("", url)), url.encode()):
        (badge,) = read(data)
        assert (badge.title, badge.source_url, badge.title_known) == ("Badge from harbour.example", url, False)
        assert badge.warnings == ("Only a link is inside this file: the badge itself is at that address.",)


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:application/json,{}", "file:///etc/passwd"])
def test_link_that_is_no_web_address_is_refused_and_quoted(link: str) -> None:
    with pytest.raises(BrokenBadge) as refused:
        read(badges.png(badges.text_chunk("openbadges", link)), "b.png")
    assert link in refused.value.title


@pytest.mark.parametrize(
    "data, sentence",
    [
        (b"", "“b.png” cannot be read as a badge: it is empty."),
        (b" \n", "“b.png” cannot be read as a badge: there is nothing in it."),
        (badges.png()[:50], "“b.png” cannot be read as a badge: the picture is damaged or cut off."),
        (b"{", "“b.png” cannot be read as a badge: its text breaks off or is misspelt at line 1."),
        (b'{"a":"\xff"}', "“b.png” cannot be read as a badge: its text is damaged."),
        (b'{"a":"' + b"x" * MAX_TEXT, "“b.png” cannot be read as a badge: its text is longer than any badge needs."),
        (b"<svg>" + b" " * MAX_FILE, "“b.png” cannot be read as a badge: the picture is bigger than 10 MB."),
        (badges.png(badges.itxt("openbadges", "hm")),
         "“b.png” cannot be read as a badge: what stands where the badge should be is no badge."),
        (badges.png(), "“b.png” is not a badge: it is a picture with no badge inside."),
        (b"\xff\xd8\xff\xe0 photo", "“b.png” is not a badge: it is a photo."),
        (b"PK\x03\x04 zip", "“b.png” is not a badge: it is an archive or an office document."),
        (b"-----BEGIN PUBLIC KEY-----", "“b.png” is not a badge: it is a key, not a badge."),
        (b"\x00\x01\x02\xff", "“b.png” is not a badge: it is a file of another kind."),
        (b"Dear Mara,\nwell done.", "“b.png” is not a badge: it is a text of another kind."),
        (b"[]", "“b.png” is not a badge: it is an empty list."),
        (b"7", "“b.png” is not a badge: it is a text of another kind."),
        (b'{"some": "data"}', "“b.png” is not a badge: it is data of another kind."),
        (b"a.b.c.d.e", "“b.png” is not a badge: it is encrypted, so nothing in it can be read."),
        (f"{TOKEN}~x~".encode(),
         "“b.png” is not a badge: it is a token for showing parts of a credential, a kind that is not read."),
        (badges.unsigned_token({"sub": "me"}, None, b"\1").encode(),
         "“b.png” is not a badge: it is a signed token of another kind."),
        (badges.data(PRESENTATION),
         "“b.png” is not a badge: it is a wallet's presentation with no credential inside."),
        (badges.data({**badges.assertion_2()["badge"], "@context": "https://w3id.org/openbadges/v2"}),
         "“b.png” is not a badge: it describes “Class Website” but awards it to nobody."),
        (b"<!DOCTYPE html><html></html>", "“b.png” is not a badge: it is a web page or XML file."),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_is_no_badge_gets_one_sentence_and_what_to_do(data: bytes, sentence: str) -> None:
    with pytest.raises(PortfolioError) as refused:
        read(data, "folder/b.png")
    assert refused.value.title == sentence
    assert refused.value.advice.endswith(".")
    assert isinstance(refused.value, BrokenBadge if "cannot be read" in sentence else NotABadge)


def test_big_picture_without_badge_is_simply_no_badge() -> None:
    big = badges.chunk(b"teXt", bytes(MAX_FILE))
    with pytest.raises(NotABadge):
        read(badges.png(big))
    with pytest.raises(BrokenBadge, match="bigger than 10 MB"):
        read(badges.png(big, badges.itxt("openbadges", "x")))


def test_file_without_name_is_called_this_file() -> None:
    with pytest.raises(NotABadge, match=r"^This file is not a badge"):
        read(b"hello")


def test_nested_strings_and_lists_end() -> None:
    text = TOKEN
    for _ in range(6):
        text = json.dumps(text)
    with pytest.raises(BrokenBadge, match="without end"):
        read(text.encode())
    with pytest.raises(BrokenBadge, match="without end"):
        read(b"[" * 20 + b"]" * 20)


def test_reading_gives_the_same_twice_and_changes_nothing() -> None:
    data = badges.png(badges.itxt("openbadgecredential", BADGE))
    kept = bytes(data)
    assert open_file(data) == open_file(data)
    assert data == kept
