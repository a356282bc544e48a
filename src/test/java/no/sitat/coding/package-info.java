@NullMarked
package no.sitat.coding;

import org.jspecify.annotations.NullMarked;
