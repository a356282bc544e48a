package no.sitat.project.edit;

/// Names one row of the project.
public record RowKey(Table table, int id) {}
