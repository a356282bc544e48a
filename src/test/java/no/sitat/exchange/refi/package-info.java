@NullMarked
package no.sitat.exchange.refi;

import org.jspecify.annotations.NullMarked;
