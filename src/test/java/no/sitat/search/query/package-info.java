@NullMarked
package no.sitat.search.query;

import org.jspecify.annotations.NullMarked;
