"""A whole window over a portfolio, as the tests of the window itself make it."""

from tests.ui.shell.conftest import homes, make_workspace, workspace

__all__ = ["homes", "make_workspace", "workspace"]
