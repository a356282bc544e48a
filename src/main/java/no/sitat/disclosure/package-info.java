/// May this number leave the house?
///
/// A count of one to four people points at them. This package decides which numbers of a table must
/// be withheld so that none of them, and nothing that subtraction, nesting, bases, percents or the
/// labels of withheld cells give back, can be known from the rest.
///
/// Flow: [Suppression] takes a [CountTable] (rows nested in a tree, columns, a total) and a
/// threshold. Every `Quantity` a reader could form (a row, what a row lacks to its base, what a
/// parent has and a child has not, what two themes share) that is small in a column is a `Threat`.
/// The `Suppressor` withholds the *primary* cells, those that are small themselves, and then the
/// *complementary* ones: it tries `Proposal`s, the cheapest first, until the `Auditor` is content,
/// and `Pruning` shows again what has become needless.
///
/// The auditor believes only *witnesses*: other tables, of whole people, that agree with everything
/// published and differ in the threatened quantity (`WitnessSearch`). What no witness covers is
/// withheld. So a fault in the choice of cells costs numbers, not people; the auditor is what must
/// be right, and the tests attack it by listing all tables that agree with the published one.
///
/// Floors, lowest first: `linear` (what follows from sums), `audit` (the exact auditor of any
/// system of counts), `additive` (tables whose classes exclude each other), `sets` (sets of people
/// of which a reader may know anything), this one (tables of themes, where they do not),
/// `published` (registry tables that others printed), `release` (the ledger: what several released
/// tables give away together).
///
/// What is promised and what is not is in `docs/protection.md`.
@NullMarked
package no.sitat.disclosure;

import org.jspecify.annotations.NullMarked;
