package no.sitat.disclosure.passport;

/// What one choice does to everybody of a sample.
///
/// @param k the fewest people any line fits; 0 in an empty sample
/// @param unique people whose line fits nobody else
/// @param classes different lines
/// @param below people whose line fits fewer than were asked for
public record Anonymity(int k, int unique, int classes, int below) {}
