"""Which move each role held was, read apart from the timeline's rows: after its first frame, and when one changes."""

import sqlite3


def move_codes(connection: sqlite3.Connection) -> dict[str, int]:
    """The move into each role held, by its id, as `kit.move_words.code_of` numbers them; the first is no move."""
    from portfolio.core.queries.careers import positions  # neither is needed by the first frame
    from portfolio.growth.lattice import moves_made
    from portfolio.ui.kit.move_words import code_of

    return {move.to_id: code_of(move.type, move.up) for move in moves_made(positions(connection))}
