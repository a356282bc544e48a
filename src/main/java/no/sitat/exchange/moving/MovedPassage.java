package no.sitat.exchange.moving;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.sitat.text.Span;

/// A passage that somebody marked for its own sake, coded or not; what memos and links hang on.
///
/// @param source GUID of a source with words
public record MovedPassage(
    UUID guid, UUID source, Span span, Optional<UUID> coder, Optional<Instant> created) {}
