"""What comes back and what went out: the windows of the evaluation PDFs.

The PDFs saved before and what changed since, the look-over of one PDF or
thirty with their checks as sentences, a key kept after its ten words were
compared, and the answer of an evaluator before it comes in.
"""
