"""Configuration of Sphinx; run ``nox -s docs``."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

project = "venuekit"
author = "the authors of venuekit"
extensions = ["myst_parser", "docs._ext.venue_reference"]
exclude_patterns = ["_build", "_ext"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 4
suppress_warnings = ["myst.header"]  # guides include READMEs below their own title
pygments_style = "friendly"
pygments_dark_style = "github-dark"

html_theme = "furo"
html_title = "venuekit"
html_favicon = "_static/venuekit.svg"
html_static_path = ["_static"]
html_css_files = ["venuekit.css"]
html_copy_source = False
html_show_copyright = False
html_show_sphinx = False
