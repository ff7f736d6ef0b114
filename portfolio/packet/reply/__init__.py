"""The evaluator's answer: the page that goes out, and what comes back in it."""
