/// Bytes to text, in one form whatever the encoding.
///
/// [PlainText] reads a whole file, [TextStream] one that is read row by row. Both look at the first
/// bytes for a format that is no text (`format`) and for a byte order mark, then count which bytes
/// there are (`ByteCounts`) and choose among Unicode, Windows-1252 and ISO-8859-1 (`Decoding`), or
/// what makes words of a language of the bytes (`Proposal`). Line ends become `\n`. A guess is
/// remarked on and shown ([EncodingLook]), and what a person says of the file goes before it.
///
/// To extend: an encoding is an entry of [Encoding], and of the list in `Proposal` if it is to be
/// guessed.
@NullMarked
package no.sitat.exchange.encoding;

import org.jspecify.annotations.NullMarked;
