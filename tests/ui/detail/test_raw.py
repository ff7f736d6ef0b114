"""The text of a credential as it came: shown plain and bounded, laid out on wish, copied whole, and never changed."""

import json
from base64 import urlsafe_b64encode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from portfolio.core.change import added
from portfolio.core.records import Credential, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.raw import RawText
from portfolio.ui.detail.raw_text import MOST_SHOWN, indented, opened, visible
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button, Switch
from portfolio.ui.kit.labels import Label

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)


def test_json_is_laid_out_and_no_letter_of_it_changes() -> None:
    text = '{"b":1.0e400,"a":[],"c":["x, {y}: \\"z\\"",{}], "d" : true}'
    assert indented(text) == (
        '{\n  "b": 1.0e400,\n  "a": [],\n  "c": [\n    "x, {y}: \\"z\\"",\n    {}\n  ],\n  "d": true\n}'
    )


@given(VALUES)
@settings(max_examples=60, deadline=None)
def test_what_is_laid_out_means_the_same(value: object) -> None:
    assert json.loads(indented(json.dumps(value))) == value
    assert json.loads(indented(json.dumps(value, ensure_ascii=False, indent=1))) == value


@pytest.mark.parametrize("text", ['{"a": [1, 2', '{"cut', "]]]}}}", '{"a":"\\', "[" * 5000, ""])
def test_what_is_cut_off_or_none_comes_out_as_far_as_it_goes(text: str) -> None:
    assert "".join(indented(text).split()) == "".join(text.split())


def test_a_token_is_opened_and_what_is_none_is_not() -> None:
    def part(plain: object) -> str:
        return urlsafe_b64encode(json.dumps(plain).encode()).decode().rstrip("=")

    token = f"{part({'alg': 'EdDSA'})}.{part({'name': 'Étude'})}.c2lnbmF0dXJl"
    assert opened(token) == '{\n  "alg": "EdDSA"\n}\n\n{\n  "name": "\\u00c9tude"\n}'
    for text in ("https://badges.example/1", "a.b.c", f"{part([1])}.{part([2])}.x", "", "…"):
        assert opened(text) == ""


def test_marks_that_turn_or_hide_letters_are_written_out() -> None:
    assert visible('{"name": "\u202egpj.exe\u200b"}\n') == '{"name": "⟨202E⟩gpj.exe⟨200B⟩"}\n'
    assert visible("تقويم and עברית\tand é") == "تقويم and עברית\tand é"


def show(document: Document, pane: DetailPane, raw: str) -> QWidget:
    badge = build(Credential, title="Badge", raw=raw)
    document.do(added("Add", badge))
    pane.show_entry("credential", badge.id)
    return pane.body()


def unfold(body: QWidget) -> RawText:
    assert body.findChild(RawText) is None  # made only when it is wanted
    body.findChild(Button, "raw").click()
    text = body.findChild(RawText)
    assert text is not None
    return text


def test_it_is_shown_as_plain_text_and_copied_as_it_came(document: Document, pane: DetailPane) -> None:
    raw = '{"name":"<b>bold</b> <img src=file:///etc/passwd>","right":"\u202egpj"}'
    body = show(document, pane, raw)
    text = unfold(body)
    assert text.toPlainText() == visible(raw)
    assert text.isReadOnly()
    body.findChild(Switch, "readable").click()
    assert text.toPlainText() == visible(indented(raw))
    body.findChild(Button, "raw:copy").click()
    assert QGuiApplication.clipboard().text() == raw
    assert document.portfolio.find(Credential, title="Badge")[0].raw == raw


def test_what_a_person_unfolded_is_so_again_after_a_change(document: Document, pane: DetailPane) -> None:
    body = show(document, pane, '{"a":1}')
    unfold(body)
    body.findChild(Switch, "readable").click()
    pane.ask_again()
    assert pane.body().findChild(RawText).toPlainText() == '{\n  "a": 1\n}'


def test_of_a_long_text_the_beginning_is_shown_and_said_to_be_that(document: Document, pane: DetailPane) -> None:
    raw = '{"image":"' + "A" * MOST_SHOWN + '","last":"word"}'
    body = show(document, pane, raw)
    text = unfold(body)
    assert text.toPlainText().replace("\n", "") == raw[:MOST_SHOWN]
    said = [label.text() for label in body.findChildren(Label)]
    assert "Only the beginning is shown. Save the file as it came to see all of it." in said
    body.findChild(Button, "raw:copy").click()
    assert QGuiApplication.clipboard().text() == raw


def test_where_no_text_was_kept_nothing_is_offered(document: Document, pane: DetailPane) -> None:
    assert show(document, pane, "").findChild(Button, "raw") is None
