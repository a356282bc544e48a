package no.sitat.registry;

import java.util.Optional;

/// A column that can be derived from a variable and says something about somebody.
///
/// @param key `origin@world-region`, `citizenship@emigration`, `citizenship@emigration@eu-eea`
/// @param variable key of the variable it is derived from
/// @param name what is derived, without the variable's name: *Verdensregion*
/// @param moment `immigration`, `interview`, `emigration` or an ISO date
/// @param classification its key, with its level where that is not the coarsest
public record DerivedChoice(
    String key,
    String variable,
    Wording name,
    Optional<String> moment,
    Optional<String> classification) {}
