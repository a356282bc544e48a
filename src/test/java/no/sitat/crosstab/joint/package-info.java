@NullMarked
package no.sitat.crosstab.joint;

import org.jspecify.annotations.NullMarked;
