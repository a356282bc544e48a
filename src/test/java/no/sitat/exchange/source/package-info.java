@NullMarked
package no.sitat.exchange.source;

import org.jspecify.annotations.NullMarked;
