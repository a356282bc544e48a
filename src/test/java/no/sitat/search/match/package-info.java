/// Tests of how places are tested.
@NullMarked
package no.sitat.search.match;

import org.jspecify.annotations.NullMarked;
