"""Sentences made below the window, where there is no Qt, kept so that the window can say them in its language."""

from typing import Self


class Said(str):  # noqa: SLOT000 - a text with two things to remember is what it is
    """A finished English sentence that still knows the words it was made of and the values that were put in."""

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, values: dict[str, object]) -> Self:
        sentence = super().__new__(cls, template.format(**values))
        sentence.template, sentence.values = template, values
        return sentence


def said(template: str, **values: object) -> Said:
    """A sentence of ours with its {values}. The template stands there in one piece, so that translators are given it;
    it is the label of a change, or a part of an error."""
    return Said(template, values)
