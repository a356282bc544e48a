/// What a person asks for.
///
/// [Query] is a tree read from one line of text and checked against a [no.sitat.coding.Study]: its
/// codes, variables and values must be there. What cannot be read is a [QueryError] with its place
/// and what was expected. A tree is never written down again: what is kept, shown and printed is
/// what was typed.
///
/// All readers move one `Cursor` through the text, under the same `Limits`. `QueryParser` reads
/// what AND, OR, NOT and relations (`RelationReader`) join; `RowReader` words and rows of them,
/// with `WordReader` for bare words and `BracketReader` for `[…]`; `ConditionReader` what is asked
/// of codings (`CodingReader`), people (`VariableTests`) and documents (`DocumentTests`). A `Part`
/// is what has been read before it is known whether it stands in a row. An `Outline` keeps where
/// the parts stand in the text; read so, a query is a [Clause].
///
/// To extend: a new kind of atom is a case of [Query] and of a reader, and an example in
/// `docs/query.md`; a new field is one in `FieldName`.
@NullMarked
package no.sitat.search.query;

import org.jspecify.annotations.NullMarked;
