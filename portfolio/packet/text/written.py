"""In which language a person writes: told by the small words that every text has, from all of her texts together."""

import re
from collections import Counter
from collections.abc import Iterable

# Words that are frequent in one language and none of the others, so that each one counts.
_SMALL_WORDS = {
    "en": "the and of to that was with for this have they from what their which were when who how not been would about",
    "es": "el los las del que una por para pero como más está muy esto cuando porque sus fue hacer también sobre ellos",
    "fr": "les des une dans pour avec est qui sur pas ce cette nous vous sont aux plus mais été leurs ils elle était",
    "de": "der die das und ist nicht mit den dem ein eine auf für sich auch wir ich zu im von als wie wurde haben sie",
    "pt": "não uma com para os mais também são está foi isso muito quando nos pela pelo às ao minha seus então você",
    "it": "il che della sono per con una gli nel più anche questo alla dei come ho loro è delle perché molto dal",
    "nl": "het een van niet dat zijn met voor ook maar wij naar heb hun deze wordt bij nog zij werd omdat leerlingen",
    "pl": "nie się jest że na do jak ale dla tym które przez oraz tylko był jego mam bardzo już po też ich",
    "tr": "ve bir bu için ile çok olarak daha gibi ama ne kadar sonra değil olan var onlar ders öğrenciler",
}
_LANGUAGE_OF: dict[str, list[str]] = {}
for _language, _words in _SMALL_WORDS.items():
    for _word in _words.split():
        _LANGUAGE_OF.setdefault(_word, []).append(_language)

_WORD = re.compile(r"[^\W\d_]+")
ENOUGH, LEAD = 12, 2
"""So many small words there must be, and so many times as many as of any other language, for it to be told."""

MOST_LETTERS = 60_000


def language_written(texts: Iterable[str]) -> str:
    """The tag of the language of most of these texts, or nothing where it cannot be told. Only letters of the West."""
    found: Counter[str] = Counter()
    letters = 0
    for text in texts:
        for word in _WORD.findall(text.lower()):
            for language in _LANGUAGE_OF.get(word, ()):
                found[language] += 1
        letters += len(text)
        if letters > MOST_LETTERS:
            break
    (first, most), (_, next_most) = (*found.most_common(2), ("", 0), ("", 0))[:2]
    return first if most >= ENOUGH and most >= LEAD * next_most else ""
