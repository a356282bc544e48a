/// Taguette's projects: a SQLite database with documents as HTML.
///
/// Positions count the UTF-8 bytes of the text nodes, without tags and with entities decoded.
/// [LaidOutHtml] makes the plain text we show and knows where each of those characters went; the
/// `snippet` of a highlight is held against it. Passwords and sessions of users are never read.
@NullMarked
package no.sitat.exchange.othertools.taguette;

import org.jspecify.annotations.NullMarked;
