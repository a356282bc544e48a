/// What is in an archive that somebody sent, and is it safe to take out?
///
/// A [ZipFolder] opens a zip as if it were a folder. Everything in it is hostile until it has been
/// looked at: the name of an entry is a label for people and never a path, sizes are counted in
/// bytes that really came out, and how much, how many, how tightly packed and how deep is bounded
/// ([ArchiveLimits]). What is refused or mended is told with a line; the rest is taken.
///
/// To extend: another kind of archive is another opener with the same answer, an [OpenedArchive].
@NullMarked
package no.sitat.exchange.archive;

import org.jspecify.annotations.NullMarked;
