/// What do official numbers say, and do they fit each other?
///
/// A [RegistryRelease] is what a publisher gave out together; a [RegistryTable] is one table of it,
/// a [RegistryRow] one row, a [Figure] what is printed in a cell: a number, a [Sign], both, or
/// nothing. A sign is never filled in from the numbers around it.
///
/// Flow: [RegistryArithmetic] checks the numbers of each table (`TableArithmetic`,
/// `PercentArithmetic`) and of tables that count the same things ([Universe], `TableComparison`).
/// What it saw is a list of [Finding]s. What the tables together give away is asked in
/// `no.sitat.disclosure`.
///
/// To extend: another thing to check is a method that makes a [Finding].
@NullMarked
package no.sitat.registry.table;

import org.jspecify.annotations.NullMarked;
