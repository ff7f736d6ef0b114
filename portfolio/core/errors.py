"""What can go wrong, said in the words a teacher will read."""


class PortfolioError(Exception):
    """A failure the person can understand and act on: what happened, and what to do about it.

    `title` and `advice` are kept as templates beside their `values`, so that the window can translate the
    sentence before the names are put in. A bug of ours is never dressed up as one of these.
    """

    def __init__(self, title: str, advice: str = "", **values: object) -> None:
        self.title_template = title
        self.advice_template = advice
        self.values = values
        super().__init__(f"{self.title} {self.advice}".strip())

    @property
    def title(self) -> str:
        return self.title_template.format(**self.values)

    @property
    def advice(self) -> str:
        return self.advice_template.format(**self.values)


class Held(PortfolioError):
    """Another process or computer has the portfolio open for writing."""


class HeldElsewhere(Held):
    """Another computer seems to have it open. If that computer is gone, the person may take it over."""


class OnlyReadable(PortfolioError):
    """The place of a portfolio cannot be written to. What is in it may still be read, and copied."""


class Damaged(PortfolioError):
    """A portfolio's database cannot be read as it should be. Its backups are the way out."""


class Newer(PortfolioError):
    """A portfolio was saved by a newer version of the program. It can be read by that one only."""
