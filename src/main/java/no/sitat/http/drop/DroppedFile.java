package no.sitat.http.drop;

import no.sitat.exchange.source.SourceFile;

/// One file of a drop.
///
/// @param number from 1 in the order they came
/// @param folder where it stood, for people; may be empty
/// @param source its name is unique in the drop
/// @param bytes how large it is
/// @param about whether its name says that it tells about the others: README, LICENSE
public record DroppedFile(
    int number, String folder, SourceFile source, long bytes, boolean about) {}
