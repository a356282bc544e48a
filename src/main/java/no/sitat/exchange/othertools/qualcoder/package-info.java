/// QualCoder's projects: a folder with `data.qda`, a SQLite database, and the documents, pictures
/// and recordings beside it.
///
/// [QualCoderReader] goes through the database once. Columns are looked for, not expected: the
/// versions of QualCoder have added one after another, and one written here need not be there.
/// Positions count code points; `seltext` is held against them.
@NullMarked
package no.sitat.exchange.othertools.qualcoder;

import org.jspecify.annotations.NullMarked;
