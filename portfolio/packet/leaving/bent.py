"""Names as they are bent by case, in Cyrillic and Greek: “с Марией”, “у Павла”, “του Γιάννη”."""

import re

_CYRILLIC, _GREEK = re.compile("[\u0400-\u052f]"), re.compile("[\u0370-\u03ff]")
# As folded letters: й is и there, ё is е and ї is і; ς is σ.
_ENDINGS = frozenset(
    """а я о е и ы ь у ю і є ом ем ам ям им ым ах ях их ых ов ев ои еи аи ии ыи ею ою ью єю єм ьою ами ями ими ыми
    ого его ому ему ую юю ая яя ое ее еем ея аю аем ае ия ию ием ие иеи ові еві єві
    α ασ η ησ ι ισ ο οσ ου ον οι ουσ υ υσ ω ωσ ων ε εσ εωσ ειασ""".split()
)
"""What stands behind the stem of a name in Russian, Ukrainian, Bulgarian, Serbian and Greek."""
_OF_A_NAME = re.compile("(?:(?<=..)(?:[аеиоыу]и|[аяоеиыьію]|[αηιουωε]σ?))$")
"""What of a name as it is called is no part of its stem, which keeps two letters at least."""
_FLEETING = re.compile("(?<=[бвгджзклмнпрстфхцчшщ])[еоь](?=[бвгджзклмнпрстфхцчшщ]$)")
"""A vowel that comes and goes: Павел, Павла; Лев, Льва."""
_STEM = "\u2026"
"""What stands behind a stem, so that none is taken for a word."""


def bends(word: str) -> bool:
    """Whether names in the script of this word have endings."""
    return bool(_CYRILLIC.search(word) or _GREEK.search(word))


def stem_of(name: str) -> str:
    """The stem of one folded word of a name."""
    return _stem(_OF_A_NAME.sub("", name))


def stems_in(word: str) -> list[str]:
    """Every stem that a folded word of a text may be a form of."""
    longest = range(min(4, len(word) - 2) + 1)
    return [_stem(word[: len(word) - cut]) for cut in longest if not cut or word[-cut:] in _ENDINGS]


def _stem(bare: str) -> str:
    return _FLEETING.sub("", bare) + _STEM
