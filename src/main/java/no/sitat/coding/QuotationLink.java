package no.sitat.coding;

import java.time.Instant;
import java.util.UUID;

/// Two kept quotations and how they are related.
///
/// @param from id of the quotation that contradicts, explains, …
/// @param to id of the other
/// @param relation key
/// @param coder id of who linked them
public record QuotationLink(
    int id, UUID guid, int from, int to, String relation, int coder, Instant created) {}
