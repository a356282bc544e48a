package no.sitat.project.desk;

import no.sitat.registry.Value;

/// A value to store for one respondent and variable; an empty one takes what is there away.
///
/// @param respondent id
/// @param variable id
public record ValueChange(int respondent, int variable, Value value) {}
