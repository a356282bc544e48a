/// What is in an archive that somebody sent, and is it safe to take out?
///
/// A [GuardedZip] is the only way in which a zip is opened here. Everything in it is hostile until
/// it has been looked at: the name of an entry is a label for people and never a path, links and
/// what is encrypted are known from the table ([ArchiveFault]), and how much, how many and how
/// tightly packed is counted in bytes that really come out, whatever the headers say, within
/// [ArchiveLimits] that the caller gives. At its end a file is compared with its checksum.
///
/// [ZipFolder] takes a zip for a folder: what is refused or mended is told with a line, the rest is
/// taken, and an archive within is opened with the same purse. Documents, REFI-QDA projects and
/// other tools' projects take all or nothing, and say why in words of their own (decision 0118).
///
/// To extend: another kind of archive is another opener with the same entries and the same faults.
@NullMarked
package no.sitat.exchange.archive;

import org.jspecify.annotations.NullMarked;
