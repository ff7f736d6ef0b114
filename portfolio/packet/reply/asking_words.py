"""What the page and the sheet say on which a colleague answers about skills, in the languages of the packet."""

from collections.abc import Callable

from portfolio.packet.text.language import Language, own

_LEVELS = {
    "beginning": own("beginning"), "developing": own("developing"), "secure": own("secure"), "leading": own("leading"),
}  # fmt: skip


def asking_words(language: Language, owner: str, entry: str, *, group: bool) -> dict[str, str]:
    """The words by name; `owner` asks, about `entry` where it is named; a `group` is asked how many they are."""
    say = language.say
    return {
        "title": say("{name} asks: how do you see this?", name=owner) if owner else say("How do you see this?"),
        "about": say("It is about “{title}”.", title=entry) if entry else "",
        "how": say(
            "Fill in what you like, save the answer, and send the saved file back. Nothing leaves this computer"
            " by itself."
        ),
        "by_hand": say("Fill in what you like, and give the sheet back."),
        "who": say("Your name"),
        "people": say("How many of you answered? Please write no names.") if group else "",
        "day": say("Day"),
        "levels": say("Tick one level for each, or leave it empty. A few words help more than a level."),
        "none": say("No rating"),
        "note": say("A word on this"),
        "save": say("Save the answer"),
        "saved": say("The answer was saved among your downloads as answer.json. Please send that file back."),
        "copy": say("If nothing was saved, copy this text into an e-mail:"),
        "noscript": say("This page needs a browser that may run its script. The paper page does too."),
    }


def asking_level(language: Language) -> Callable[[str], str]:
    """The name of a level in this language: the program's own are translated, all others stay as they are."""
    return lambda name: language.say(_LEVELS[name]) if name in _LEVELS else name
