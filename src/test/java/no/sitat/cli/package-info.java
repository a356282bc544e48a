@NullMarked
package no.sitat.cli;

import org.jspecify.annotations.NullMarked;
