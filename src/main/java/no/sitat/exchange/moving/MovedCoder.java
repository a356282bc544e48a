package no.sitat.exchange.moving;

import java.util.UUID;

/// Somebody who coded or wrote.
///
/// @param name never empty; what the tool calls somebody without a name, otherwise
public record MovedCoder(UUID guid, String name) {}
