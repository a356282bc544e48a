/// Reads what a person typed.
///
/// All readers move one `Cursor` through the text, under the same `Limits`. [QueryReader] reads
/// what AND, OR, NOT and relations (`RelationReader`) join; `RowReader` words and rows of them,
/// with `WordReader` for bare words and `BracketReader` for `[…]`; `ConditionReader` what is asked
/// of codings (`CodingReader`), people (`VariableTests`) and documents (`DocumentTests`). A `Part`
/// is what has been read before it is known whether it stands in a row. An `Outline` keeps where
/// the parts stand in the text; read so, a query is a [no.sitat.search.query.Clause].
///
/// To extend: a new kind of atom is a case of a reader, and an example in `docs/query.md`; a new
/// field is one in `FieldName`.
@NullMarked
package no.sitat.search.query.reading;

import org.jspecify.annotations.NullMarked;
