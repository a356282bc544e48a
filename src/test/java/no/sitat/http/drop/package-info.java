@NullMarked
package no.sitat.http.drop;

import org.jspecify.annotations.NullMarked;
