@NullMarked
package no.sitat.language.lookalike;

import org.jspecify.annotations.NullMarked;
