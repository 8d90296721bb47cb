"""All generated files of one venue, as texts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from attrs import evolve

from codegen.arguments import name_arguments
from codegen.checks import tiers
from codegen.contexts import ClientContext, PackageContext
from codegen.document import Document
from codegen.errors import ValidationError
from codegen.failures import Failures
from codegen.hosts import usual_host
from codegen.imports import PARAMS, Imports
from codegen.kinds import SchemaType
from codegen.model_files import ModelFiles
from codegen.models import FieldSpec, components
from codegen.naming import VenueProject, simplified
from codegen.operations import operations
from codegen.resource_files import ResourceFiles
from codegen.validate import validate
from codegen.wire import classes_of, wire_modules


def generate_venue(venue: str, description: Path) -> dict[str, str]:
    """Return the unformatted texts by path below ``generated/<venue>/``. Raises ``ValidationError``."""
    document = Document.load(description)
    file = shown(description)
    validate(document.root, file)
    try:
        return _Venue(venue, document).files()
    except ValidationError as error:  # problems that only the generators detect
        raise ValidationError.of(evolve(one, location=one.location or file) for one in error.problems) from None


def shown(description: Path) -> str:
    """Return the file's path for messages, relative to the parent of the specs folder."""
    return "/".join(description.parts[-3:])


class _Venue:
    def __init__(self, venue: str, document: Document) -> None:
        self.venue = venue
        self.package = f"venuekit_{venue}_api"
        self.document = document
        self.title = str(document.root["info"]["title"])
        self.operations = operations(document)
        self.found = components(document, self.operations)
        fields = self.found.fields
        sent = reached((kind for one in self.operations for kind in one.sent), fields)
        received = reached((kind for one in self.operations for kind in one.received), fields)
        taken = sent & fields.keys()
        self.project = VenueProject(simplified(document, self.operations, self.found), self.operations, taken)
        names = self.project.names
        for operation in self.operations:
            name_arguments(operation, names)
        self.wire = wire_modules(self.package, self.found, names)
        modules = {names.classes[one]: names.modules[one] for one in names.classes}
        modules |= {f"{names.classes[one]}Params": PARAMS for one in taken}
        self.imports = Imports(names, modules, classes_of(self.wire))
        self.models = ModelFiles(self.found, self.imports, sent, received)
        self.failures = Failures(lambda bodies, found: self.resources.body(bodies, found, exact=False))
        by_component = {model.component: model for model in self.found.models}
        self.resources = ResourceFiles(self.package, self.imports, by_component, self.failures)

    def files(self) -> dict[str, str]:
        """Return the texts of all files."""
        render = partial(
            self.project.render,
            title=self.title,
            venue=self.venue,
            version=str(self.document.root["info"]["version"]),
            distribution=f"venuekit-{self.venue.replace('_', '-')}",
        )
        described = {str(one["name"]): str(one.get("description", "")) for one in self.document.root.get("tags", [])}
        resources = self.failures.share(
            [
                self.resources.resource(
                    tag,
                    described.get(tag, "").strip() or f"{self.title}: {tag}.",
                    [one for one in self.operations if one.tag == tag],
                )
                for tag in sorted({one.tag for one in self.operations})
            ]
        )
        below = f"src/{self.package}"
        client = ClientContext(_class_name(self.title), self.package, f"venuekit_{self.venue}")
        files = {
            "LICENSE": render("LICENSE.jinja"),
            "pyproject.toml": render("pyproject.toml.jinja", package=self.package),
            "README.md": render("README.md.jinja", operations=[one for resource in resources for one in resource.operations]),
            f"{below}/py.typed": "",
            f"{below}/__init__.py": render("package_init.py.jinja", package=self._package()),
            f"{below}/client.py": render("client.py.jinja", resources=resources, client=client),
            f"{below}/models/__init__.py": render(
                "models_init.py.jinja", classes=[(self.imports.modules[name], name) for name in sorted(self.imports.modules)]
            ),
            f"{below}/resources/__init__.py": '"""One module per resource: its operations, as data and as methods."""\n',
        }
        if PARAMS in self.imports.modules.values():
            files[f"{below}/models/{PARAMS}.py"] = render("params.py.jinja", params=self.models.params())
        modules = self.imports.names.modules
        for enum in self.found.enums:
            files[f"{below}/models/{modules[enum.component]}.py"] = render("enum.py.jinja", enum=self.models.enum(enum))
        for model in self.found.models:
            files[f"{below}/models/{modules[model.component]}.py"] = render("model.py.jinja", model=self.models.model(model))
        for name, text in self.wire.items():
            files[f"{below}/wire/{name}"] = text
        for resource in resources:
            files[f"{below}/resources/{resource.tag}.py"] = render("resource.py.jinja", resource=resource)
        if self.failures.names:
            files[f"{below}/failures.py"] = render("failures.py.jinja", failures=self.failures)
        return files

    def _package(self) -> PackageContext:
        hosts = {one.host.name: one.host for one in self.operations if one.host is not None}
        return PackageContext(
            f"venuekit_{self.venue}", usual_host(self.document.root), sorted(hosts.items()), tiers(self.document)
        )


def reached(types: Iterable[SchemaType], fields: dict[str, list[FieldSpec]]) -> set[str]:
    """Return the components of all models and enums in these types, and in the fields of those models."""
    found: set[str] = set()
    pending = list(types)
    while pending:
        for one in pending.pop().walk():
            if one.name and one.name not in found:
                found.add(one.name)
                pending.extend(field.type for field in fields.get(one.name, ()))
    return found


def _class_name(title: str) -> str:
    """Return a venue's name as a class name: ``CoinAPI EMS`` becomes ``CoinApiEms``."""
    return "".join(word.capitalize() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", title))
