"""The queries that need no SQLModel know which columns are lists as well as the records do."""

from portfolio.core.queries import audience
from portfolio.core.records import KINDS, table_of
from portfolio.core.records.columns import JsonText


def test_the_lists_of_each_kind_are_those_of_its_record() -> None:
    told = {name: [column.name for column in table_of(kind).columns if isinstance(column.type, JsonText)]
            for name, kind in KINDS.items()}  # fmt: skip
    assert {name: list(columns) for name, columns in audience._LISTS.items()} == {
        name: columns for name, columns in told.items() if columns
    }
