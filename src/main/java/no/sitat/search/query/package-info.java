/// What a person asks for.
///
/// [Query] is a tree whose names, codes, variables and values were found in a
/// [no.sitat.coding.Study]; a [Clause] tells of the same query how it was said, and where. Both are
/// made by `reading` from one line of text; what cannot be read is a [QueryError] with its place
/// and what was expected. A tree is never written down again: what is kept, shown and printed is
/// what was typed.
///
/// To extend: a new kind of question is a case of [Query], of a reader, of the matcher and of its
/// twin.
@NullMarked
package no.sitat.search.query;

import org.jspecify.annotations.NullMarked;
