package no.sitat.registry.classification;

import java.util.Optional;
import no.sitat.registry.Wording;

/// A group that values are rolled up into.
///
/// @param key unique in its classification
/// @param wider key of the category of the level above that it belongs to
public record Category(String key, Wording name, Optional<String> wider) {}
