/// What a file is, told from its bytes.
///
/// [FileFormat] is the list of everything that is recognised, read or not, and the one place where
/// it is decided: `FileFormat.of(file)` looks at the bytes (`Signs`), then at how the text begins
/// (`Markup`), and asks the ending only where several formats are nothing but text. Who reads which
/// format is decided in one `switch` of `DocumentReader`.
///
/// To extend: a new format is a constant of [FileFormat] and a line of `Signs` or `Markup`; the
/// compiler then asks for its reader.
@NullMarked
package no.sitat.exchange.format;

import org.jspecify.annotations.NullMarked;
