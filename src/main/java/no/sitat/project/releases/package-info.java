/// What has left the house, on the disk.
///
/// `ReleaseStore` adds to the ledger and reads it; nothing changes a row or removes one.
/// `ReleasePacking` packs a table with the people behind its cells. Whether the releases together
/// give something away is the matter of `disclosure.release`.
@NullMarked
package no.sitat.project.releases;

import org.jspecify.annotations.NullMarked;
