/// What do the registers say, what do the interviews, and what follows?
///
/// A joint display puts one beside the other. A [JointRow] has an order and a [JointEntry]: a
/// [RegistryFinding] with its number and source, a theme in a [RegistryGroup], the best quotation,
/// a counter-example, how the two [Fit] and a conclusion. All of that is written by people and
/// stored; how many of the group have the theme is not. [JointCounts] counts it whenever the
/// display is read, from the crosstabs that everybody else reads, and withholds what is small
/// itself and what the rows would give away together. A number that stands in a stored registry
/// table is read from there by its [TableCell], and comes out as a [RegistryNumber].
///
/// Shares among those interviewed are never tested against shares of a register: nothing here
/// computes a difference between the two.
///
/// To extend: something more that people write is a part of [JointEntry]; something more that is
/// counted belongs to [JointCount], and has to pass `disclosure` like the rest.
@NullMarked
package no.sitat.crosstab.joint;

import org.jspecify.annotations.NullMarked;
