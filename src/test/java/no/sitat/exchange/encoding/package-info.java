@NullMarked
package no.sitat.exchange.encoding;

import org.jspecify.annotations.NullMarked;
