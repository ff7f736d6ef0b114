"""What goes out: titles and levels of the chosen skills and nothing else, on a page that sends nothing, or on paper."""

import base64
import hashlib
import io
import json
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from portfolio.core.errors import PortfolioError
from portfolio.exchange.asking.answers import as_change, read_answer
from portfolio.exchange.asking.asking import MOST_SKILLS, asking_for, leaves
from portfolio.exchange.asking.page import ask_page
from portfolio.exchange.asking.sheet import ask_sheet
from portfolio.packet.proof.recognising import ANSWER, recognise
from portfolio.packet.text.forms import LANGUAGES
from portfolio.paths import resource
from tests.exchange.asking.conftest import Desk, words_for

RESOURCES = resource("reply").parent


def page_of(desk: Desk, tag: str = "en", **fields: object) -> str:
    asking = desk.asking(**fields)
    return ask_page(asking, desk.portfolio.id, words_for(asking, tag), RESOURCES).decode()


def test_only_titles_and_levels_of_the_skills_leave(desk: Desk) -> None:
    page = page_of(desk, line="What did you see?", entry=("practice", desk.lesson.id))
    assert "secret" not in page
    assert "Mia Berger" not in page
    assert desk.portfolio.id not in page
    assert "Working with a pupil" in page


def test_what_leaves_is_told_before(desk: Desk) -> None:
    asking = desk.asking(line="What did you see?", entry=("practice", desk.lesson.id))
    assert leaves(asking) == [
        "Amina Diallo", "a colleague from science", "What did you see?", "Water cycle", "Asking </script> questions",
        "starts", "With help", "does it", "Working with a pupil", "beginning", "developing", "secure", "leading",
        "Feedback",
    ]  # fmt: skip


def test_page_can_run_its_own_script_and_nothing_else_and_sends_nothing(desk: Desk) -> None:
    page = page_of(desk)
    assert page.count("</script>") == 2
    script = page.split("<script>")[1].split("</script>")[0]
    hashed = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hashed}'" in page
    assert not re.search(r"https?:|//[a-z]|fetch|XMLHttp|WebSocket|sendBeacon|innerHTML", script)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_page_speaks_the_languages_of_the_pdf(desk: Desk, tag: str) -> None:
    page = page_of(desk, tag)
    found = re.search(r'id="asked">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    told = json.loads(found[1])
    assert f'lang="{tag}"' in page
    assert ('dir="rtl"' in page) is tag.startswith("ar")
    assert all(told["words"][name] for name in ("title", "how", "who", "levels", "save", "saved"))
    assert [one["name"] for one in told["skills"][2]["levels"]] == ["beginning", "developing", "secure", "leading"]


def test_a_group_is_asked_how_many_they_are_and_for_no_names(desk: Desk) -> None:
    said = words_for(desk.asking("students")).said
    assert said["people"]
    assert not words_for(desk.asking()).said["people"]


def test_sheet_is_a_pdf_for_everybody_with_a_line_for_each_skill(desk: Desk) -> None:
    asking = desk.asking(line="What did you see?")
    data = ask_sheet(asking, desk.portfolio.id, words_for(asking), RESOURCES)
    pdf = PdfReader(io.BytesIO(data))
    text = pdf.pages[0].extract_text()
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
    for words in ("Amina Diallo asks", "What did you see?", "Feedback", "does it", "leading", "A word on this"):
        assert words in text
    assert "secret" not in text


@pytest.mark.parametrize("count", [0, MOST_SKILLS + 1])
def test_too_few_or_too_many_skills_are_refused(desk: Desk, count: int) -> None:
    with pytest.raises(PortfolioError, match="skill"):
        asking_for(desk.portfolio.connection, [f"{at:032x}" for at in range(count)], "peer")


def test_a_skill_or_an_entry_that_is_gone_is_refused(desk: Desk) -> None:
    with pytest.raises(PortfolioError, match="no longer there"):
        asking_for(desk.portfolio.connection, ["0" * 32], "peer")
    with pytest.raises(PortfolioError, match="no longer there"):
        desk.asking(entry=("practice", "0" * 32))


def test_answer_is_recognised_by_its_first_look(desk: Desk) -> None:
    asking = desk.asking()
    assert recognise(desk.answer(asking, [(0, "does it", "")])) == ANSWER
    assert recognise(ask_page(asking, desk.portfolio.id, words_for(asking), RESOURCES)) == ANSWER


def test_what_the_page_saves_is_read_as_it_was_filled_in(desk: Desk, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is nothing here that runs the page's script")
    asking = desk.asking()
    page, saved = tmp_path / "ask.html", tmp_path / "answer.json"
    page.write_bytes(ask_page(asking, desk.portfolio.id, words_for(asking), RESOURCES))
    browser = Path(__file__).with_name("browser.js")
    done = subprocess.run([node, str(browser), str(page), str(saved)], check=True, timeout=60, capture_output=True)
    assert done.stdout.decode() == "answer Mr Okafor.json"  # not the same for three colleagues
    plan = as_change(desk.portfolio, read_answer(saved.read_bytes()), date.max)
    assert plan.who == "Mr Okafor"
    assert [(one.title, one.level, one.note) for one in plan.given] == [
        ("Asking </script> questions", "does it", ""), ("Feedback", "", "I use your cards now"),
    ]  # fmt: skip
    assert plan.notes == ()
