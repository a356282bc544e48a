@NullMarked
package no.sitat.agreement;

import org.jspecify.annotations.NullMarked;
