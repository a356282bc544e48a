/// May counts of sets of people leave the house, whatever a reader knows of the sets?
///
/// Rows of a table may be anything that people are or are not: what a query finds, say. Then a
/// reader who reads the queries may know that one set lies in another, that two have nobody in
/// common, or that some share out everybody. [SetSuppression] gives him all of that: he knows which
/// combinations of sets have anybody at all, column by column, and does not know how many. What may
/// be shown is decided by the exact auditor, one column at a time.
///
/// Uses `audit`; knows nothing of trees, which `disclosure` itself is about.
@NullMarked
package no.sitat.disclosure.sets;

import org.jspecify.annotations.NullMarked;
