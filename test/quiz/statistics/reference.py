"""Figures of classical test theory by another way, for the tests beside: exact fractions and 50 digits, by definition.

    python3 test/quiz/statistics/reference.py > test/quiz/statistics/reference.json

Correlations are sums over pairs of students, alpha is the mean of inter-item covariances, the ends of a class are
averages over every way of breaking ties, and intervals are the roots of the score equation: nothing is computed as in
quiz/statistics.
"""
import json
from decimal import Decimal, getcontext
from fractions import Fraction as F
from itertools import combinations

getcontext().prec = 50
STATE = 20260101


def draw():
    """Park and Miller's minimal standard generator."""
    global STATE
    STATE = STATE * 16807 % 2147483647
    return STATE / 2147483647


def dec(x):
    return Decimal(x.numerator) / Decimal(x.denominator)


def mean(xs):
    return sum(xs, F(0)) / len(xs)


def cov_by_pairs(xs, ys):
    """Sum over pairs of (xi-xj)(yi-yj), which is n^2 times the population covariance."""
    return sum(((xs[i] - xs[j]) * (ys[i] - ys[j]) for i, j in combinations(range(len(xs)), 2)), F(0))


def corr(xs, ys):
    a, b = cov_by_pairs(xs, xs), cov_by_pairs(ys, ys)
    if a == 0 or b == 0:
        return None
    return float(dec(cov_by_pairs(xs, ys)) / (dec(a).sqrt() * dec(b).sqrt()))


def end_mean(values, totals, size, best):
    """Mean over the end, averaged over all choices among those who tie for the last places."""
    order = sorted(range(len(totals)), key=lambda i: totals[i], reverse=best)
    edge = totals[order[size - 1]]
    sure = [i for i in order if (totals[i] > edge if best else totals[i] < edge)]
    tied = [i for i in order if totals[i] == edge]
    ways = list(combinations(tied, size - len(sure)))
    return mean([mean([values[i] for i in [*sure, *way]]) for way in ways])


def alpha_by_covariances(items):
    k = len(items)
    between = sum((cov_by_pairs(items[i], items[j]) for i in range(k) for j in range(k) if i != j), F(0))
    everything = sum((cov_by_pairs(items[i], items[j]) for i in range(k) for j in range(k)), F(0))
    return F(k, k - 1) * between / everything, everything / len(items[0]) ** 2


def wilson(p, n):
    """The roots in q of (p-q)^2 n = z^2 q (1-q)."""
    z = Decimal('1.959963984540054')
    p, n = dec(p), Decimal(n)
    a, b, c = n + z * z, -(2 * n * p + z * z), n * p * p
    root = (b * b - 4 * a * c).sqrt()
    return [float((-b - root) / (2 * a)), float((-b + root) / (2 * a))]


def prior(seen):
    """Kleinman's estimate, solved from E[S] = mq((k-1)(1-g) + g(N - sum n^2/N))."""
    total = sum(n for _, n in seen)
    m = sum((s for s, _ in seen), F(0)) / total
    spread = sum((n * (s / n - m) ** 2 for s, n in seen), F(0)) / (m * (1 - m))
    k, size = len(seen), total - F(sum(n * n for _, n in seen), total)
    g = (spread - (k - 1)) / (size - (k - 1))
    return m, 1 / g - 1


def main():
    students, weights = 23, [1, 1, 2, 1, 3, 1]
    parts = [1, 1, 4, 1, 3, 1]
    shares, chosen = [], []
    for _ in range(students):
        ability = draw() + draw() - 1
        row = []
        for at, pieces in enumerate(parts):
            chance = 0.55 + 0.45 * ability - 0.05 * at
            row.append(F(sum(draw() < chance for _ in range(pieces)), pieces))
        shares.append(row)
        chosen.append('a' if row[0] == 1 else 'bcd'[int(draw() * 2.2)])
    columns = [[row[at] for row in shares] for at in range(len(parts))]
    points = [[x * weights[at] for x in column] for at, column in enumerate(columns)]
    sums = [sum((points[at][i] for at in range(len(parts))), F(0)) for i in range(students)]
    size = max(1, round(0.27 * students))
    rests = [[(sums[i] - points[at][i]) / (sum(weights) - weights[at]) for i in range(students)] for at in range(len(parts))]
    ends = [(end_mean(c, sums, size, True), end_mean(c, sums, size, False)) for c in columns]
    alpha, spread = alpha_by_covariances(points)
    seen = [(sum(c, F(0)), students) for c in columns]
    m, strength = prior(seen)
    print(json.dumps({
        'weights': weights,
        'shares': [[float(x) for x in row] for row in shares],
        'chosen': chosen,
        'facility': [float(mean(c)) for c in columns],
        'interval': [wilson(mean(c), students) for c in columns],
        'upper': [float(u) for u, _ in ends],
        'lower': [float(l) for _, l in ends],
        'discrimination': [float(u - l) for u, l in ends],
        'itemRest': [corr(columns[at], rests[at]) for at in range(len(parts))],
        'pull': {o: corr([F(int(c == o)) for c in chosen], rests[0]) for o in 'abcd'},
        'optionUpper': {o: float(end_mean([F(int(c == o)) for c in chosen], sums, size, True)) for o in 'abcd'},
        'alpha': float(alpha),
        'deviation': float(dec(spread).sqrt()),
        'sem': float((dec(spread) * (1 - dec(alpha))).sqrt()),
        'prior': {'mean': float(m), 'strength': float(strength)},
        'shrunk': [float((s + m * strength) / (n + strength)) for s, n in seen],
        'uneven': (lambda s: {'seen': [[float(a), b] for a, b in s], 'mean': float(prior(s)[0]), 'strength': float(prior(s)[1])})(
            [(F(9), 10), (F(2), 4), (F(13, 2), 20), (F(3), 9), (F(1), 12)]
        ),
    }, indent=1))


main()
