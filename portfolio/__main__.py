"""The program's start: children first, then commands, and the window only when no command was given."""

import gc
import sys


def main() -> int:
    """Run what the command line asks for. Returns the exit code."""
    arguments = sys.argv[1:]
    # A child must start in a tenth of a second and hold little: it is sent on before anything else is imported.
    if arguments[:1] == ["--child"]:
        return _child(arguments[1] if len(arguments) > 1 else "")
    from portfolio.cli.arguments import wants_window

    if wants_window(arguments):
        from portfolio.cli.arguments import parser

        # All that the start makes is kept, and Qt makes the most: looking through it for rubbish would find none.
        gc.disable()
        from portfolio.ui.start import main as window

        return window(parser().parse_args(arguments).home)
    from portfolio.cli import main as command

    return command(arguments)


def _child(name: str) -> int:
    if name == "intake":
        from portfolio.exchange.child import main as intake

        return intake()
    if name in ("packet", "typst"):
        from portfolio.packet.drawing.child import main as packet

        return packet()
    print(f"portfolio: there is no child called {name!r}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
