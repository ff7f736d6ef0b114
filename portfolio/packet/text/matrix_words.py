"""The words of the matrix as a file, in the languages of the packet: handed to `exchange.matrix_files`."""

from portfolio.packet.text.language import Language


def matrix_words(language: Language, shown: int, leaves: int) -> dict[str, str]:
    """The fields of MatrixWords. Of all `leaves`, `shown` standards have something to show."""
    return {
        "language": language.tag,
        "heading": language.say("Evidence by standard"),
        "code": language.say("Code"),
        "standard": language.say("Standard"),
        "pieces": language.say("Pieces of evidence"),
        "evidence": language.say("Evidence"),
        "own_rating": language.say("My own rating"),
        "evaluator_rating": language.say("My evaluator’s rating"),
        "claim": language.say("How it is shown"),
        "shown": language.count(
            leaves, "Shown here: {shown} of {count} standard.", "Shown here: {shown} of {count} standards.",
            shown=shown,
        ),
        "crosses": language.say("Which piece shows which standard: {first} to {last}", first="{first}", last="{last}"),
        "number": language.say("Number"),
        "title": language.say("Title"),
        "day": language.say("Day"),
        "shows": language.say("Shows it"),
        "untitled": language.say("Without a title"),
    }  # fmt: skip
