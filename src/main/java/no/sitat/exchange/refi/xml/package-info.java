/// XML as REFI-QDA has it, and the small forms inside: GUIDs, times, colours.
///
/// [XmlCursor] walks a document downwards, by local name and without any DTD; who reads an element
/// is handed its children one by one, in whatever order they stand. [XmlOutput] writes, always the
/// same bytes for the same calls.
@NullMarked
package no.sitat.exchange.refi.xml;

import org.jspecify.annotations.NullMarked;
