"""What a certificate seems to say: each field with how far to trust it and the words it was taken from."""

from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, Literal, Self

Confidence = Literal["sure", "likely", "unsure"]
FIELDS = ("title", "provider", "day", "expires", "minutes", "recipient")


@dataclass
class Guess:
    """A certificate as guessed, to be confirmed by the person. A field that could not be found stays empty.

    `confidence` and `snippets` hold, by field name, how far to trust it and the words in the file that say so.
    `days` are the two readings of an ambiguous date such as 09/11/2026. `certificate` tells whether the text looks
    like a certificate at all, and not like any other document.
    """

    title: str = ""
    provider: str = ""
    day: date | None = None
    expires: date | None = None
    minutes: int | None = None
    recipient: str = ""
    days: tuple[date, ...] = ()
    certificate: bool = False
    text: str = ""
    confidence: dict[str, Confidence] = field(default_factory=dict)
    snippets: dict[str, str] = field(default_factory=dict)

    def put(self, name: str, value: Any, confidence: Confidence, snippet: str) -> None:
        """Fill one field, unless it is filled already or `value` is empty."""
        if value and not getattr(self, name):
            setattr(self, name, value)
            self.confidence[name] = confidence
            self.snippets[name] = " ".join(snippet.split())[:200]

    def as_plain(self) -> dict[str, Any]:
        """For the pipe from the child: only texts, numbers and lists."""
        plain = asdict(self)
        plain["day"], plain["expires"] = (day.isoformat() if day else None for day in (self.day, self.expires))
        plain["days"] = [day.isoformat() for day in self.days]
        return plain

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Self:
        """The other end. Raises ValueError, KeyError or TypeError when `plain` is not what `as_plain` made."""
        day, expires = (date.fromisoformat(plain[name]) if plain[name] else None for name in ("day", "expires"))
        return cls(
            title=str(plain["title"]),
            provider=str(plain["provider"]),
            day=day,
            expires=expires,
            minutes=int(plain["minutes"]) if plain["minutes"] else None,
            recipient=str(plain["recipient"]),
            days=tuple(date.fromisoformat(one) for one in plain["days"]),
            certificate=bool(plain["certificate"]),
            text=str(plain["text"]),
            confidence={name: word for name, word in plain["confidence"].items() if name in FIELDS},
            snippets={str(name): str(words) for name, words in plain["snippets"].items()},
        )
