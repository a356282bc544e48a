@NullMarked
package no.sitat.disclosure.audit;

import org.jspecify.annotations.NullMarked;
