package no.sitat.project.classification;

import java.time.LocalDate;
import java.util.Optional;
import no.sitat.registry.Wording;

/// What a classification is called and where it is from, as somebody wants it.
///
/// @param key what queries name it by; made of the name when left out, and never changed after
/// @param asOf the day that judges validity where no moment does; stays, or is the first day of
///   this year, when left out
public record ClassificationDraft(
    Optional<String> key, Wording name, String source, String version, Optional<LocalDate> asOf) {}
