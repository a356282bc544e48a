@NullMarked
package no.sitat.search.query.reading;

import org.jspecify.annotations.NullMarked;
