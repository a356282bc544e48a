/// The open project: database, history, imports, and the derived tables kept current.
@NullMarked
package no.sitat.project;

import org.jspecify.annotations.NullMarked;
