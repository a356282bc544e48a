/// Official tables in.
///
/// [RegistryReader] reads a release of registry tables from Sitat's own JSON (`docs/formats.md`).
/// What cannot be read is refused with the reason: a whole file, or one table of it while the
/// others are taken. [RegistryCheck] puts what reading, arithmetic and the audit of releases say
/// into one list of findings.
///
/// To extend: another format is a reader that makes a [no.sitat.registry.table.RegistryRelease].
@NullMarked
package no.sitat.exchange.registry;

import org.jspecify.annotations.NullMarked;
