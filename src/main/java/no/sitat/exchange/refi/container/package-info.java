/// The zip that a QDPX file is, read as if somebody wished us ill.
///
/// [Archive] opens it as every zip is opened (`exchange.archive`) and takes all of it or nothing.
/// No name of an entry ever becomes a path: an entry is found by the last part of its name,
/// whatever its case and folder ([Reference] says what the document asks for).
@NullMarked
package no.sitat.exchange.refi.container;

import org.jspecify.annotations.NullMarked;
