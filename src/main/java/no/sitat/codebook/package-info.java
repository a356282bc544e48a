/// What do we look for?
///
/// A [Code] names a theme, a concept or an informant's own expression. Codes form a tree, and
/// beside it typed links ([CodeLink]): "strong welfare state" is part of social scarcity *and*
/// linked to the welfare state. A [Direction] says which way something moves people; directions are
/// rows of data, and **a direction belongs to a coding, not to a code**: a code only lists which
/// are allowed and which, if any, is taken when nobody chooses.
///
/// The [Codebook] is the whole of it at one revision. To code is in `coding`.
@NullMarked
package no.sitat.codebook;

import org.jspecify.annotations.NullMarked;
