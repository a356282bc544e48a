package no.sitat.project.classification;

import java.util.Optional;
import no.sitat.registry.Wording;

/// A group of a classification as somebody wants it.
///
/// @param wider key of the group it is part of
public record GroupDraft(Wording name, Optional<String> wider) {}
