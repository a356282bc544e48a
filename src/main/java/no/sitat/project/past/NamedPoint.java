package no.sitat.project.past;

import java.time.Instant;

/// A revision with a name, to go back to.
///
/// @param revision of the project when it was as named
/// @param coder name of who named it
public record NamedPoint(int id, String name, long revision, String coder, Instant created) {}
