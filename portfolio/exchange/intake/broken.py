"""The one way in which the picture readers say that a picture is broken."""


class BrokenPicture(ValueError):
    """Carries the reason as the second half of a sentence: `the picture “x” is damaged: <reason>`."""
