@NullMarked
package no.sitat.text;

import org.jspecify.annotations.NullMarked;
