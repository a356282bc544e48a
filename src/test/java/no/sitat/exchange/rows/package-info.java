/// Tests of tables read row by row.
@NullMarked
package no.sitat.exchange.rows;

import org.jspecify.annotations.NullMarked;
