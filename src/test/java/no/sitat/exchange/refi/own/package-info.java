@NullMarked
package no.sitat.exchange.refi.own;

import org.jspecify.annotations.NullMarked;
