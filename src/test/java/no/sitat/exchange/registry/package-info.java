@NullMarked
package no.sitat.exchange.registry;

import org.jspecify.annotations.NullMarked;
