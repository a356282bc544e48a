/// Themes side by side, against sets of objects.
@NullMarked
package no.sitat.search.theme;

import org.jspecify.annotations.NullMarked;
