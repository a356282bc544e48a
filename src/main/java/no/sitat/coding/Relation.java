package no.sitat.coding;

import no.sitat.codebook.LocalText;

/// How two quotations can be related; a row of the project, not a name in the program.
///
/// @param key stable, used in files
/// @param name how the first is told of from the second: *explains*
/// @param back how the second is told of from the first: *is explained by*
/// @param directed whether it matters which is the first
public record Relation(String key, LocalText name, LocalText back, boolean directed) {}
