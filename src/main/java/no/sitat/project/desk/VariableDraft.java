package no.sitat.project.desk;

import java.util.Optional;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;

/// A variable to make.
///
/// @param key empty to make one from the name
/// @param name either language may be missing
public record VariableDraft(Optional<String> key, VariableType type, Wording name) {}
