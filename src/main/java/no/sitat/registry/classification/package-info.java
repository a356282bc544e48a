/// Into which wider group does a value fall, and when?
///
/// A [Classification] has ordered categories (*EU/EEA*, *third country*), perhaps at several
/// levels, and mappings: a value or a range of numbers belongs to a category within a [Validity].
/// The United Kingdom is an EU country until 31 January 2020 and a third country after. Nothing is
/// rewritten in the project: values are rolled up when a column is asked for, so `origin@eu-eea`
/// always follows the values and the classification there are.
///
/// Whatever has a value and no category is *unmapped*: a group of its own, never dropped and never
/// guessed. *Unknown* and *not asked* stay what they are. An [Exclusion] tells of whom a
/// classification cannot speak at all: a Nordic citizen has no reason for immigration, which is not
/// the same as none known.
///
/// To extend: add a text file to `resources/no/sitat/registry/classification` and its name to
/// [StarterClassifications].
@NullMarked
package no.sitat.registry.classification;

import org.jspecify.annotations.NullMarked;
