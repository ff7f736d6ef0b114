"""Whatever bytes or words a file holds, it is read or refused with a sentence."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.frameworks.test_hostile import KINDS, read_or_refused

CELL = st.text(alphabet=st.sampled_from("ab1.2 \"';,\t\n<>&=*#-_()\\|é١\u202e\x00"), max_size=12)
LINE = st.builds(
    "".join, st.lists(st.one_of(CELL, st.sampled_from((",", ";", "\t", "- ", "# ", "  ", "**", "> "))), max_size=8)
)
FUZZ = settings(max_examples=150, derandomize=True, database=None, deadline=None)


@FUZZ
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    read_or_refused(data)


@FUZZ
@given(st.lists(LINE, max_size=12), st.sampled_from(("", "code,title,parent\n", "Titel;Kürzel\n", "# T\n\n- a\n")))
def test_any_lines(lines: list[str], head: str) -> None:
    read_or_refused((head + "\n".join(lines)).encode())


@FUZZ
@given(st.sampled_from(sorted(KINDS)), st.integers(0, 2_000), st.binary(max_size=20), st.integers(0, 40))
def test_any_change_of_a_good_file(kind: str, at: int, put: bytes, cut: int) -> None:
    data = KINDS[kind]
    at %= len(data)
    read_or_refused(data[:at] + put + data[at + cut :])


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 3), st.floats(allow_nan=True), CELL),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from((
                "framework", "standards", "standardelements", "name", "shortname", "standardid", "elementid",
                "parentelementid", "evidencestatuses", "CFItems", "CFDocument", "CFAssociations", "identifier", "pack",
                "fullStatement", "humanCodingScheme", "originNodeURI", "destinationNodeURI", "associationType", "code",
                "CFRubrics", "title", "parent", "examples", "levels", "stages",
            )),
            inner, max_size=6,
        ),
    ),
    max_leaves=25,
)  # fmt: skip


@FUZZ
@given(JSON, JSON, JSON)
def test_any_json(one: object, two: object, three: object) -> None:
    import json

    for data in (
        one,
        {"framework": {"standards": one, "standardelements": two, "evidencestatuses": three}},
        {"CFItems": [one, two], "CFAssociations": two, "CFRubrics": three, "CFDocument": one},
        {"pack": "x", "standards": [one, two], "levels": three, "stages": one},
    ):
        read_or_refused(json.dumps(data).encode())
