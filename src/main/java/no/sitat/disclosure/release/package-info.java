/// What do several released tables give away together?
///
/// A [ReleasedTable] keeps what left the house: rows, the [Population] of each column, every
/// [ReleasedCell] with the set of people behind it. Tables of earlier papers have counts without
/// people. A [JointAudit] makes one system of counts of them all: the same people under the same
/// row are one cell, however many tables have it; a population within another is a part of it;
/// groups that share out a total add up to it. Then it asks what follows for every number that is
/// withheld somewhere and for every small difference between two tables: filters that leave three
/// people out, this month against last month, a total that fills an old hole. The answer is a
/// [JointVerdict] with a [JointFinding] for each thing given away.
///
/// People are numbers here and rows are keys. The ledger itself, which only grows, lies in
/// `project`.
@NullMarked
package no.sitat.disclosure.release;

import org.jspecify.annotations.NullMarked;
