"""All that the window can do by name, in one table: its keys, the palette and the page of keys are made from it."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QKeySequence

from portfolio.ui.kit.words import translate
from portfolio.ui.shell.rail import Place

_CONTEXT = "Commands"


class Command(NamedTuple):
    """One thing that can be asked for. `name` is for the program, `words` are what a person reads."""

    name: str
    words: str
    icon: str
    do: Callable[[], object]
    keys: tuple[str, ...] = ()
    """As Qt writes them, the one that is shown first."""
    listed: bool = True
    """Whether the palette offers it; undoing a slip of the finger needs no list."""
    also: str = ""
    """Other words by which the palette finds it."""


class Wishes(NamedTuple):
    """What the commands call. The workspace answers."""

    add: Callable[[str], object]
    go_to: Callable[[str], object]
    undo: Callable[[], object]
    redo: Callable[[], object]
    paste: Callable[[], object]
    search: Callable[[], object]
    show_add_menu: Callable[[], object]
    scale: Callable[[float], object]
    other_look: Callable[[], object]
    back_up: Callable[[], object]
    open_another: Callable[[], object]
    next_pane: Callable[[int], object]
    show_keys: Callable[[], object]
    show_map: Callable[[], object]
    check_all: Callable[[], object]


def commands_for(wishes: Wishes, places: tuple[Place, ...]) -> tuple[Command, ...]:
    """The table."""
    w = wishes
    adding = (
        ("reflection", translate("Commands", "Write a reflection"), "pen-line", "Ctrl+R"),
        ("practice", translate("Commands", "Something I did"), "lightbulb", "Ctrl+D"),
        ("time_entry", translate("Commands", "Log time"), "clock", "Ctrl+L"),
        ("goal", translate("Commands", "New goal"), "target", "Ctrl+G"),
        ("programme", translate("Commands", "New nanodegree or course"), "graduation-cap", "Ctrl+Shift+N"),
        ("position", translate("Commands", "A role I hold or held"), "school", ""),
        ("conversation", translate("Commands", "A conversation"), "message-square", ""),
        ("skill", translate("Commands", "New skill"), "puzzle", ""),
        ("files", translate("Commands", "Add a badge, certificate or file"), "award", "Ctrl+O"),
        ("award", translate("Commands", "Give a badge"), "badge", "Ctrl+Shift+G"),
    )
    going = tuple(
        Command(
            f"place:{p.name}",
            translate("Commands", "Go to: {place}").format(place=p.tip or p.words),
            p.icon,
            partial(w.go_to, p.name),
            (p.keys,) if p.keys else (),
        )
        for p in places
    )
    pages = (
        ("calendar", translate("Commands", "Goals by their days: the calendar"), "calendar-days"),
        ("gaps", translate("Commands", "Still to learn"), "puzzle"),
        ("surveys", translate("Commands", "Surveys and self-assessments"), "clipboard-check"),
        ("advert", translate("Commands", "Paste a job advert…"), "file-text"),
        ("packs", translate("Commands", "Choose roles I could imagine…"), "waypoints"),
        ("stopwatch", translate("Commands", "Start or stop the stopwatch"), "clock"),
        ("money", translate("Commands", "Money: what was spent, and what is to come back"), "wallet"),
        ("sums", translate("Commands", "Sums of hours and money"), "layers"),
        ("licences", translate("Commands", "Licences: what counts, and what is missing"), "shield-check"),
        ("new_licence", translate("Commands", "Add a licence…"), "shield-check"),
        ("hours_file", translate("Commands", "Hours from a file…"), "folder-open"),
    )
    also = {
        # In every language and every English, with what the rules that come along call their units.
        "licences": translate("Commands", "license licence renewal professional development hours PDP CTLE CPE PU"),
        "money": translate("Commands", "cost costs refund reimbursement paid"),
        "new_licence": translate("Commands", "license licence"),
        "hours_file": "import " + translate("Commands", "table spreadsheet CSV calendar"),
    }
    return (
        *(
            Command(f"add:{kind}", words, icon, partial(w.add, kind), (keys,) if keys else ())
            for kind, words, icon, keys in adding
        ),
        Command(
            "outline", translate("Commands", "A programme from its outline…"), "list-checks", partial(w.add, "outline")
        ),
        Command("rate", translate("Commands", "Rate a skill…"), "user-check", partial(w.add, "rating")),
        Command("class", translate("Commands", "Award the class: a badge each"), "users", partial(w.add, "award")),
        *going,
        Command("map", translate("Commands", "Timeline as a map, or as a list"), "layers", w.show_map, ("Ctrl+T",)),
        *(Command(name, words, icon, partial(w.go_to, name), also=also.get(name, "")) for name, words, icon in pages),
        Command(
            "packet",
            translate("Commands", "Make the evaluation PDF"),
            "file-output",
            partial(w.go_to, "packet"),
            ("Ctrl+E",),
        ),
        Command(
            "search",
            translate("Commands", "Search, or do by name"),
            "search",
            w.search,
            ("Ctrl+K", "Ctrl+F"),
            listed=False,
        ),
        Command("add", translate("Commands", "Add something"), "plus", w.show_add_menu, ("Ctrl+N",), listed=False),
        Command("undo", translate("Commands", "Undo"), "undo-2", w.undo, ("Ctrl+Z",)),
        Command("redo", translate("Commands", "Redo"), "redo-2", w.redo, ("Ctrl+Shift+Z", "Ctrl+Y")),
        Command("paste", translate("Commands", "Add what was copied"), "paperclip", w.paste, ("Ctrl+V",), listed=False),
        Command("larger", translate("Commands", "Larger text"), "zoom-in", partial(w.scale, 0.1), ("Ctrl++", "Ctrl+=")),
        Command("smaller", translate("Commands", "Smaller text"), "zoom-out", partial(w.scale, -0.1), ("Ctrl+-",)),
        Command(
            "normal",
            translate("Commands", "Text as it was at first"),
            "a-large-small",
            partial(w.scale, 0.0),
            ("Ctrl+0",),
        ),
        Command("look", translate("Commands", "Light, dark or high contrast"), "moon", w.other_look),
        Command("backup", translate("Commands", "Back up now"), "archive", w.back_up),
        Command("recheck", translate("Commands", "Check all badges again"), "shield-check", w.check_all),
        Command("shelf", translate("Commands", "Saved pages of issuers"), "globe", partial(w.go_to, "shelf")),
        Command(
            "saved",
            translate("Commands", "Saved PDFs, and what changed since"),
            "file-check",
            partial(w.go_to, "saved"),
        ),
        Command("pdfs", translate("Commands", "Look over PDFs of others…"), "eye", partial(w.go_to, "look")),
        Command(
            "answer",
            translate("Commands", "Take in an evaluator’s answer…"),
            "message-square",
            partial(w.add, "answer"),
        ),
        Command("ask", translate("Commands", "Ask a colleague about my skills…"), "user-check", partial(w.add, "ask")),
        Command(
            "template",
            translate("Commands", "Save a template for others…"),
            "download",
            partial(w.add, "save_template"),
        ),
        Command(
            "take_template",
            translate("Commands", "Take in a template…"),
            "folder-open",
            partial(w.add, "choose_template"),
        ),
        Command(
            "own_words",
            translate("Commands", "Questions and forms from templates…"),
            "list",
            partial(w.add, "own_words"),
        ),
        Command("another", translate("Commands", "Open or restore another portfolio"), "folder-open", w.open_another),
        Command(
            "pane",
            translate("Commands", "Next part of the window"),
            "panel-right",
            partial(w.next_pane, 1),
            ("F6",),
            listed=False,
        ),
        Command(
            "back",
            translate("Commands", "Part before"),
            "panel-right",
            partial(w.next_pane, -1),
            ("Shift+F6",),
            listed=False,
        ),
        Command("keys", translate("Commands", "All keys"), "list", w.show_keys, ("F1",)),
    )


def shown_keys(command: Command) -> str:
    """Its keys as a person of this system reads them; empty for none."""
    return QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if command.keys else ""
