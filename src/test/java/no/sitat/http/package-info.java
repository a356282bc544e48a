@NullMarked
package no.sitat.http;

import org.jspecify.annotations.NullMarked;
