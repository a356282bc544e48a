/// What comes in, and what is said of it.
///
/// A [SourceFile] is bytes with a name, on a disk or in a request; a [SourceFolder] finds those in
/// a folder that a person may have meant. Every reader answers with a [Reading]: a value, or why
/// there is none. A [Refusal] is of a file or a row, a [Remark] of something taken that a person
/// should look at. Both speak bokmål and English, and neither quotes the file.
///
/// To extend: a new kind of fault is a [Reason].
@NullMarked
package no.sitat.exchange.source;

import org.jspecify.annotations.NullMarked;
