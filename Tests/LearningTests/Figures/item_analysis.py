#!/usr/bin/env python3
"""Writes item-analysis.json: random answers, and their figures as NumPy and SciPy compute them.

Needs numpy and scipy, which nothing else here needs: python3 -m venv V; V/bin/pip install numpy scipy
Run it in this folder after a change of the formulas; the tests read the file.
"""
import json
import numpy
import scipy
from scipy.stats import pointbiserialr


def answers(random, takers, items, asked):
    """Two-parameter logistic answers; a miskeyed item and one without any spread are among them."""
    ability = random.normal(size=takers)
    difficulty = random.normal(size=items)
    slope = random.uniform(0.4, 2.2, size=items)
    slope[1] = -1.2
    chance = 1 / (1 + numpy.exp(-slope * (ability[:, None] - difficulty)))
    right = random.random((takers, items)) < chance
    right[:, 2] = True
    given = numpy.ones((takers, items), dtype=bool)
    if asked < items:
        for taker in range(takers):
            given[taker] = False
            given[taker, random.choice(items, size=asked, replace=False)] = True
    return right, given


def figures(right, given):
    items = []
    for item in range(right.shape[1]):
        takers = given[:, item]
        own = right[takers, item].astype(float)
        others = given[takers].copy()
        others[:, item] = False
        rest = (right[takers] & others).sum(axis=1) / others.sum(axis=1)
        fixed = own.std() == 0 or rest.std() == 0
        items.append({
            "takers": int(takers.sum()),
            "difficulty": float(own.mean()),
            "discrimination": None if fixed else float(pointbiserialr(own, rest).statistic),
        })
    reliability = None
    if given.all():
        p = right.mean(axis=0)
        k = right.shape[1]
        reliability = float(k / (k - 1) * (1 - (p * (1 - p)).sum() / right.sum(axis=1).var()))
    return {"items": items, "reliability": reliability}


def main():
    random = numpy.random.default_rng(20261123)
    cases = []
    for takers, items, asked in [(60, 12, 12), (200, 20, 20), (90, 25, 10), (29, 6, 6)]:
        right, given = answers(random, takers, items, asked)
        rows = ["".join("-" if not g else "1" if r else "0" for r, g in zip(*row))
                for row in zip(right, given)]
        cases.append({"answers": rows} | figures(right, given))
    made = {"madeWith": f"numpy {numpy.__version__}, scipy {scipy.__version__}", "cases": cases}
    with open("item-analysis.json", "w") as file:
        json.dump(made, file, indent=1)
        file.write("\n")


main()
