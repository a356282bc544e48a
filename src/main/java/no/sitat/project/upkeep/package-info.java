/// A project copied and checked.
///
/// [Backup] writes a project in use to one file and restores it; `BackupProof` tries what was
/// written. A [BackupPlan] says when and where that is done by itself, [BackupDiary] how it went,
/// [BackupShelves] does it. [Verification] compares the database with its rules, with what is in
/// memory and with the index; [RegistryFolder] finds the official tables beside the database.
///
/// To extend: a rule about what may stand where is a rule of [Verification]; a further folder of
/// files that belongs to a project is a [no.sitat.project.disk.FolderPart].
@NullMarked
package no.sitat.project.upkeep;

import org.jspecify.annotations.NullMarked;
