package no.sitat.project.moving;

import no.sitat.coding.Study;
import no.sitat.exchange.moving.MovedProject;
import org.jdbi.v3.core.Handle;

/// A file beside the project it is moved into; for one thread, within one transaction.
///
/// @param study the project as it is now
record Moving(MovedProject file, Study study, Handle handle, MoveTally tally) {}
