/// RQDA's projects: one SQLite database, written from R.
///
/// [RqdaReader] goes through it once. Rows with `status` 0 were deleted there and are not moved.
/// Positions count code points, end exclusive; `seltext` is held against them. A code may be in
/// several categories: the first is the folder it lies in, and each further one is a set.
@NullMarked
package no.sitat.exchange.othertools.rqda;

import org.jspecify.annotations.NullMarked;
