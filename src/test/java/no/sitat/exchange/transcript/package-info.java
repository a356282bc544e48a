@NullMarked
package no.sitat.exchange.transcript;

import org.jspecify.annotations.NullMarked;
