package no.sitat.disclosure.published;

import java.util.BitSet;
import no.sitat.registry.table.Region;

/// What a table says about the cells of a cross: these together are so many.
///
/// @param table what it is called in findings
record PublishedSum(String table, Region region, BitSet cells, long value) {}
