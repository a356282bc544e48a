@NullMarked
package no.sitat.exchange.document;

import org.jspecify.annotations.NullMarked;
