@NullMarked
package no.sitat.exchange.table;

import org.jspecify.annotations.NullMarked;
