@NullMarked
package no.sitat.exchange.archive;

import org.jspecify.annotations.NullMarked;
