"""Compare speed and size with other libraries, as ratios within one run. Run with ``python -m benchmarks`` or ``nox -s bench``."""
