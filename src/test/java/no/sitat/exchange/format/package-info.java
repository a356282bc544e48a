@NullMarked
package no.sitat.exchange.format;

import org.jspecify.annotations.NullMarked;
