@NullMarked
package no.sitat.stats.values;

import org.jspecify.annotations.NullMarked;
