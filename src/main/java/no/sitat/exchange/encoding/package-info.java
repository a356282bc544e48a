/// Bytes to text, in one form whatever the encoding.
///
/// [PlainText] reads a whole file, [TextStream] one that is read row by row. Both look at the first
/// bytes for a format that is no text (`format`) and for a byte order mark, then count which bytes
/// there are (`ByteCounts`) and choose among Unicode, Windows-1252 and ISO-8859-1 (`Decoding`).
/// Line ends become `\n`. What cannot be decoded without a guess is refused with a reason.
///
/// To extend: an encoding is an entry of [Encoding] and a proof in `Decoding`.
@NullMarked
package no.sitat.exchange.encoding;

import org.jspecify.annotations.NullMarked;
