/// The same verbs from a shell.
@NullMarked
package no.sitat.cli;

import org.jspecify.annotations.NullMarked;
