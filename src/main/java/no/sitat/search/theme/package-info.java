/// What is said about a theme, side by side?
///
/// Flow: the quotes of a code ([no.sitat.search.Quotes]) become [Passage]s, one for each place in a
/// text however many have coded it. A [ThemeGrid] sets them in the cells of two [Axis]es, each with
/// exact [Counts] and with the base, the people who were heard. [Silence]s are the people of a cell
/// who were heard and have nothing under the theme: what speaks against it.
///
/// To extend: another property to compare by is a case of [Axis.Kind] and of `Places`.
@NullMarked
package no.sitat.search.theme;

import org.jspecify.annotations.NullMarked;
