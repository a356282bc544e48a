/// What a person asks for.
///
/// [Query] is a tree read from one line of text (`QueryScanner`, then `QueryParser`) and checked
/// against a [no.sitat.coding.Study]: its codes, variables and values must be there. What cannot be
/// read is a [QueryError] with its place and what was expected.
///
/// To extend: a new kind of atom is a case of [Query] and of the parser, and an example in
/// `docs/query.md`.
@NullMarked
package no.sitat.search.query;

import org.jspecify.annotations.NullMarked;
