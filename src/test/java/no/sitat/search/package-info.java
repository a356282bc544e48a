@NullMarked
package no.sitat.search;

import org.jspecify.annotations.NullMarked;
