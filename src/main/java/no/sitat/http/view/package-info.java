/// What the answers look like: records whose components are the JSON's fields, in order.
///
/// Each view is made from a [no.sitat.coding.Study] and what a computation gave; none asks the
/// database. `http` sends them and `cli` prints them, so both have the same shape. An empty
/// `Optional` is `null`.
@NullMarked
package no.sitat.http.view;

import org.jspecify.annotations.NullMarked;
