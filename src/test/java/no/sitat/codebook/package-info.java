@NullMarked
package no.sitat.codebook;

import org.jspecify.annotations.NullMarked;
