/// The zip that a QDPX file is, read as if somebody wished us ill.
///
/// [Archive] reads the central directory and refuses what is encrypted, linked, named twice or too
/// much. No name of an entry ever becomes a path: an entry is found by the last part of its name,
/// whatever its case and folder ([Reference] says what the document asks for), and read as a stream
/// that counts the bytes that really come ([CountedStream]), whatever the headers say.
@NullMarked
package no.sitat.exchange.refi.container;

import org.jspecify.annotations.NullMarked;
