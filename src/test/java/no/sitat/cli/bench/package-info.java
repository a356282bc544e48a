@NullMarked
package no.sitat.cli.bench;

import org.jspecify.annotations.NullMarked;
