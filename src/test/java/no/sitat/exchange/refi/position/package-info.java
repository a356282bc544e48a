@NullMarked
package no.sitat.exchange.refi.position;

import org.jspecify.annotations.NullMarked;
