package no.sitat.registry.table;

/// A table, what it is called in findings, and the release it is from.
record ReleasedTable(String name, RegistryTable table, RegistryRelease release) {}
