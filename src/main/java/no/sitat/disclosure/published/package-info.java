/// What do registry tables that others published give away when they are read together?
///
/// `ReleaseAudit` lays the tables of a release over one `Cross` of their dimensions and asks
/// `KnownSums` what follows for each cell and margin that nobody printed; `AuditWords` says it.
@NullMarked
package no.sitat.disclosure.published;

import org.jspecify.annotations.NullMarked;
