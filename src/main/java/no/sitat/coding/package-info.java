/// Where did we find it?
///
/// A [Coding] says that one coder found one code in one segment, perhaps with a direction and a
/// weight. A [Memo] is a note on anything. Both are as stored.
///
/// For analysis the codings stand in the [CodingTable]: int columns sorted by document and start,
/// cut into the turns they cover, so that every row has one speaker. Changing one document's
/// codings copies one block and shares the rest; readers keep the table they have.
///
/// [Study] is everything analysis reads, at one revision: corpus, respondents, codebook, codings.
/// `project` makes a new one after each edit; search, crosstab and export take one and never look
/// at the database, so each of their numbers can be tested from literals.
@NullMarked
package no.sitat.coding;

import org.jspecify.annotations.NullMarked;
