@NullMarked
package no.sitat.exchange.coded;

import org.jspecify.annotations.NullMarked;
