"""What becomes of a licence by other rules, said before they are written: only what is another then."""

from PySide6.QtCore import QLocale

from portfolio.growth.renewal.licence import LicenceNow
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.words import (
    JOIN,
    asked_words,
    maximum_words,
    minimum_words,
    missing_words,
    notes,
    of_all,
    period_words,
)

MOST_TOLD = 6
"""So many things are named of one licence; they are many where its period is another."""
_Told = dict[tuple[str, ...], tuple[str, str]]
"""What is said of it, by what it is about: its name, which may be empty, and how it stands."""


def effect_words(locale: QLocale, title: str, before: LicenceNow | None, after: LicenceNow) -> str:
    """How the licence stands now, and how with these rules. `before`: None where it had none that could be used."""
    new = _stands(locale, after)
    if before is None:
        return translate("RulesSheet", "With these rules “{title}” is: {after}.").format(title=title, after=new)
    old, others = _stands(locale, before), _others(_parts(locale, before), _parts(locale, after))
    if old != new:
        told = translate("RulesSheet", "“{title}” is now: {before}. With these rules: {after}.").format(
            title=title, before=old, after=new
        )
    elif others:
        told = translate("RulesSheet", "“{title}” is now: {before}. With these rules that stays, but:").format(
            title=title, before=old
        )
    else:
        told = translate("RulesSheet", "“{title}” stays as it is: {after}.").format(title=title, after=new)
    if len(others) > MOST_TOLD:
        others = [*others[:MOST_TOLD], "…"]
    return "\n– ".join((told, *others))


def _stands(locale: QLocale, now: LicenceNow) -> str:
    parts = (of_all(locale, now.rules, now.standing), missing_words(locale, now.rules, now.standing))
    return ", ".join(part for part in parts if part)


def _parts(locale: QLocale, now: LicenceNow) -> _Told:
    rules, found = now.rules, now.standing
    parts: _Told = {("period",): (translate("RulesSheet", "Period"), period_words(locale, found.period))}
    parts |= {("least", one.category): minimum_words(locale, rules, one) for one in found.minimums}
    parts |= {("most", one.category): maximum_words(locale, rules, one) for one in found.maximums}
    for one in found.asked:
        about = ("do", one.key, one.year.start.isoformat())
        parts[about] = asked_words(locale, one, of_year=one.year != found.period)
    return parts | {("note", words): ("", words) for words in notes(locale, now, ahead=False)}


def _others(before: _Told, after: _Told) -> list[str]:
    told = [
        translate("RulesSheet", "{what}: {before}. Then: {after}.").format(
            what=name, before=_plain(before[about][1]), after=_plain(words)
        )
        for about, (name, words) in after.items()
        if about in before and before[about] != (name, words)
    ]
    told += [
        translate("RulesSheet", "New: {what}").format(what=_whole(one))
        for about, one in after.items()
        if about not in before
    ]
    return told + [
        translate("RulesSheet", "No more: {what}").format(what=_whole(one))
        for about, one in before.items()
        if about not in after
    ]


def _whole(one: tuple[str, str]) -> str:
    name, words = one
    return f"{name}: {_plain(words)}" if name else words


def _plain(words: str) -> str:
    return words.replace(JOIN, ", ")
