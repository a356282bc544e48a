/// A project copied and checked.
///
/// [Backup] writes a project in use to one file and restores it; [Verification] compares the
/// database with its rules, with what is in memory and with the index; [RegistryFolder] finds the
/// official tables beside the database.
///
/// To extend: a rule about what may stand where is a rule of [Verification].
@NullMarked
package no.sitat.project.upkeep;

import org.jspecify.annotations.NullMarked;
