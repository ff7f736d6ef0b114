"""What of the person’s own hangs on standards that would go, counted out in words."""

from collections.abc import Iterable

from portfolio.exchange.frameworks.hanging import Hanging
from portfolio.ui.kit.words import translate
from portfolio.ui.standards.words import number_words


def hanging_words(all_of_it: Iterable[Hanging]) -> str:
    """3 pieces of evidence, 2 ratings and 1 claim; empty where nothing does."""
    entries = ratings = claims = 0
    for one in all_of_it:
        entries, ratings, claims = entries + one.entries, ratings + one.ratings, claims + one.claims
    parts = []
    if entries:
        words = translate("Hanging", "{count} pieces of evidence", None, entries)
        parts.append(words.format(count=number_words(entries)))
    if ratings:
        parts.append(translate("Hanging", "{count} ratings", None, ratings).format(count=number_words(ratings)))
    if claims:
        words = translate("Hanging", "{count} claims of yours", None, claims)
        parts.append(words.format(count=number_words(claims)))
    if len(parts) < 2:
        return "".join(parts)
    return translate("Hanging", "{before} and {last}").format(before=", ".join(parts[:-1]), last=parts[-1])
