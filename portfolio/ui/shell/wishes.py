"""What places and the detail wish for, by the names of their signals, and what answers it."""

from collections.abc import Callable

from portfolio.ui.shell.adding import Adding
from portfolio.ui.shell.aligning import Aligning
from portfolio.ui.shell.entries import Entries
from portfolio.ui.shell.keys import Acts
from portfolio.ui.shell.messages import MADE, Messages
from portfolio.ui.shell.proving import Proving
from portfolio.ui.shell.showing import Showing
from portfolio.ui.shell.skilling import Skilling

Answer = Callable[..., object]


def wishes(
    entries: Entries, showing: Showing, adding: Adding, aligning: Aligning, proving: Proving, messages: Messages,
    add: Answer, go_to: Answer, skilling: Skilling,
) -> dict[str, Answer]:  # fmt: skip
    """Wishes on the left, answers on the right. `add` and `go_to` are the window's."""
    return {
        "entry_opened": showing.open, "add_requested": add, "menu_requested": entries.show_menu,
        "write_requested": entries.write, "step_tick_requested": entries.tick_step, "place_requested": go_to,
        "reflect_requested": entries.reflect_on, "reflect_many_requested": entries.reflect_on_all,
        "files_requested": adding.add, "foot_changed": messages.place,
        "originals_requested": entries.save_originals, "check_requested": proving.check,
        "page_requested": adding.choose_page, "align_requested": aligning.align_one,
        "align_many_requested": aligning.align, "begin_requested": aligning.begin,
        "standard_requested": aligning.show, "near_requested": aligning.write_near,
        "matrix_pdf_requested": aligning.show_matrix, "licence_requested": showing.show_licence,
        "audit_requested": showing.show_audit, "role_requested": showing.show_role,
        "skills_requested": skilling.say_one, "skill_requested": showing.show_skill,
        "goal_requested": skilling.begin_goal, "sharing_requested": adding.sharing_wanted.emit,
        "tell_requested": entries.told.emit, "hush_requested": lambda: messages.forget(MADE),
    }  # fmt: skip


def acts(
    entries: Entries, aligning: Aligning, skilling: Skilling, choose_evidence: Callable[[str, str], object],
    log: Callable[[], object],
) -> Acts:  # fmt: skip
    """What the letters do with the entry in focus."""
    return Acts(
        entries.write, entries.reflect_on, entries.reflect_on_all, choose_evidence, entries.delete, aligning.align,
        skilling.say, log,
    )  # fmt: skip
