@NullMarked
package no.sitat.project.searches;

import org.jspecify.annotations.NullMarked;
