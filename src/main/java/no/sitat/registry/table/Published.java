package no.sitat.registry.table;

import no.sitat.registry.Wording;

/// One cell of a registry table, with what it counts.
///
/// @param table what the table is called in findings
/// @param row its label; empty for the total of the table
public record Published(String table, Wording row, Region region, Figure figure) {}
