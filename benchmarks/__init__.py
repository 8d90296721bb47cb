"""Speed and size beside their peers, as ratios within one run. Run it as ``python -m benchmarks``, or ``nox -s bench``."""
