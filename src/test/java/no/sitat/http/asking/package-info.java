@NullMarked
package no.sitat.http.asking;

import org.jspecify.annotations.NullMarked;
