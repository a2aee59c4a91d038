"""A course of one lesson and one quiz, in a folder of its own, for a way that a test can walk whole."""

import shutil
from pathlib import Path

from demo import ROOT

TITLE = "First steps"
RIGHT = "This one is right"

COURSE = """\
format: 1
id: first-steps
title: First steps
summary: One lesson and one quiz.
language: en-US
review-by: 2027-05-23
modules: [one]
placement: {questions-per-module: 2, skip-at: 0.75}
certificate: {title: First steps, valid-months: 24}
"""

MODULE = """\
title: The first one
summary: All there is.
review-by: 2027-05-23
objectives:
  - {id: first, text: Know what is right.}
items:
  - {lesson: read}
  - {quiz: quiz, title: Quiz, minutes: 2, draw: 2, pass: 1}
"""

LESSON = """\
---
title: What is right
minutes: 1
objectives: [first]
sources: [An example for a test]
---
## One thing
What is right is called right here.
"""


def question(name: str) -> str:
    variants = "".join(f"""\
  {letter}:
    kind: single-choice
    stem: Which one of {name} is right ({letter})?
    options:
      - {{text: {RIGHT}, correct: true, feedback: So it is.}}
      - {{text: This one is not, feedback: It is not.}}
      - {{text: Nor is that one, feedback: It is not either.}}
""" for letter in "ab")
    return f"- family: {name}\n  objective: first\n  source: An example for a test\n{variants}"


def write(folder: Path) -> Path:
    """A root with the product's own content, and this course in the place of its courses."""
    content = folder / "Content"
    course = content / "courses/first-steps"
    (course / "modules/one/lessons").mkdir(parents=True)
    for part in (ROOT / "Content").iterdir():
        if part.name != "courses":
            shutil.copytree(part, content / part.name)
    for name in ("Assets", "Documentation"):
        (folder / name).symlink_to(ROOT / name)
    (course / "course.yaml").write_text(COURSE)
    (course / "modules/one/module.yaml").write_text(MODULE)
    (course / "modules/one/lessons/read.md").write_text(LESSON)
    (course / "modules/one/questions.yaml").write_text(
        "".join(question(name) for name in ("one", "two", "three")))
    return folder
