/// Publications as people change them.
///
/// A [PublicationDraft] and a [QuoteDraft] are what somebody wants; the [PublicationDesk] turns
/// them into edits, or refuses them. Whether a quote may leave is not decided here: what is unsafe
/// can be stored, and is held back when it is written out.
@NullMarked
package no.sitat.project.publication;

import org.jspecify.annotations.NullMarked;
