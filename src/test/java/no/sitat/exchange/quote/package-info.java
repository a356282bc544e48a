@NullMarked
package no.sitat.exchange.quote;

import org.jspecify.annotations.NullMarked;
