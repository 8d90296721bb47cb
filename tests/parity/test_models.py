"""Models are importable from ``models``, and everything public is documented."""

from __future__ import annotations

import enum
import importlib
import importlib.metadata
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import attrs
import pytest

from tests.documents import description
from venuekit.codec.model import Model

SPECS = Path(__file__).parents[2] / "specs"
VENUES = sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml"))
PACKAGES = [
    "venuekit",
    "venuekit_sandbox",
    "venuekit_dlt",
    *(f"venuekit_{venue}{part}" for venue in VENUES for part in ("", "_api")),
]


def components(venue: str) -> dict[str, dict[str, Any]]:
    """Return the objects and enums of a description."""
    document = description(venue)
    return {
        name: schema for name, schema in document["components"]["schemas"].items() if "properties" in schema or "enum" in schema
    }


def modules(package: str) -> Iterator[ModuleType]:
    """Yield the public modules of a package; ``wire`` is internal."""
    root = importlib.import_module(package)
    yield root
    for found in pkgutil.walk_packages(root.__path__, f"{package}."):
        if not any(part.startswith("_") or (part == "wire" and package != "venuekit") for part in found.name.split(".")):
            yield importlib.import_module(found.name)


@pytest.mark.parametrize("venue", VENUES)
def test_every_schema_is_a_model_of_the_venue(venue: str) -> None:
    models = importlib.import_module(f"venuekit_{venue}.models")
    for name, schema in components(venue).items():
        found = getattr(models, name)
        assert found.__name__ == name
        if "enum" in schema:
            assert issubclass(found, enum.Enum)
            assert [member.value for member in found] == schema["enum"]
        else:
            assert issubclass(found, Model)
            assert len(attrs.fields(found)) == len(schema["properties"])


def is_dictionary_of(schemas: dict[str, Any], name: str) -> bool:
    """Return whether a name is the TypedDict of a model that is sent."""
    return name.endswith("Params") and name.removesuffix("Params") in schemas


@pytest.mark.parametrize("venue", VENUES)
def test_models_are_listed(venue: str) -> None:
    models = importlib.import_module(f"venuekit_{venue}.models")
    found = {name for name in dir(models) if not name.startswith("_")}
    assert found == components(venue).keys() | {name for name in found if is_dictionary_of(components(venue), name)}
    assert dir(models) == sorted(dir(models))


@pytest.mark.parametrize("venue", VENUES)
def test_models_can_be_imported_with_a_star(venue: str) -> None:
    names: dict[str, Any] = {}
    exec(f"from venuekit_{venue}.models import *", names)
    names.pop("__builtins__")
    assert names.keys() == components(venue).keys() | {name for name in names if is_dictionary_of(components(venue), name)}
    assert all(inspect.isclass(one) for one in names.values())


@pytest.mark.parametrize("venue", VENUES)
def test_a_model_is_the_same_class_everywhere(venue: str) -> None:
    public, generated = (importlib.import_module(f"venuekit_{venue}{part}.models") for part in ("", "_api"))
    for name in components(venue):
        assert getattr(public, name) is getattr(generated, name) is getattr(public, name)


@pytest.mark.parametrize("module", [f"venuekit_{venue}{part}.models" for venue in VENUES for part in ("", "_api")])
def test_an_unknown_model_raises_attribute_error(module: str) -> None:
    models = importlib.import_module(module)
    with pytest.raises(AttributeError, match="NoSuchModel"):
        _ = models.NoSuchModel
    assert not hasattr(models, "fill_")
    with pytest.raises(ImportError):
        exec(f"from {module} import NoSuchModel")


@pytest.mark.parametrize("package", PACKAGES)
def test_exports_exist_and_are_sorted(package: str) -> None:
    for module in modules(package):
        exported = getattr(module, "__all__", None)
        if exported is not None:
            # As ruff sorts them: constants, classes, all else.
            ordered = sorted(set(exported), key=lambda name: (not name.isupper(), not name[0].isupper(), name))
            assert list(exported) == ordered, module.__name__
            assert all(hasattr(module, name) for name in exported), module.__name__


@pytest.mark.parametrize("package", PACKAGES)
def test_packages_have_a_version(package: str) -> None:
    assert importlib.import_module(package).__version__ == importlib.metadata.version(package.replace("_", "-"))


@pytest.mark.parametrize("package", PACKAGES)
def test_everything_public_is_documented(package: str) -> None:
    bare = [name for module in modules(package) for name in undocumented(module)]
    assert not bare


def made_by_dlt(value: object) -> bool:
    """Return whether dlt added a configuration class for a function, which happens when it is first called."""
    return inspect.isclass(value) and any(base.__name__ == "BaseConfiguration" for base in value.__mro__[1:])


def undocumented(module: ModuleType) -> Iterator[str]:
    if not module.__doc__:
        yield module.__name__
    for name, value in vars(module).items():
        if name.startswith("_") or getattr(value, "__module__", None) != module.__name__ or made_by_dlt(value):
            continue
        where = f"{module.__name__}.{name}"
        if isinstance(value, FunctionType) and not value.__doc__:
            yield where
        if inspect.isclass(value):
            if (value.__dict__.get("__doc__") or f"{name}(").startswith(f"{name}("):  # the default docstring of a NamedTuple
                yield where
            yield from (
                f"{where}.{member}"
                for member, one in vars(value).items()
                if not member.startswith("_") and is_method(one) and not inspect.getdoc(getattr(value, member))
            )


def is_method(value: object) -> bool:
    return isinstance(value, (FunctionType, classmethod, staticmethod, property))
