@NullMarked
package no.sitat.exchange.refi.writing;

import org.jspecify.annotations.NullMarked;
