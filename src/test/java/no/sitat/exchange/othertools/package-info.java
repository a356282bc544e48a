@NullMarked
package no.sitat.exchange.othertools;

import org.jspecify.annotations.NullMarked;
