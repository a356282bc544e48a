/// Texts that are corrected while they are coded.
///
/// A [Correction] says what stands where instead; a `TextDraft` makes the new text and its turns of
/// it, and the change that carries places over. `VersionRows` writes the new version, which is
/// never changed again; the edit that is undone and redone only says which version the document has
/// now. The [Review] lists the codings and quotations that somebody must look at, and a decision is
/// an edit that sets one down in the current text. The project shows all of it as `Corrections`.
@NullMarked
package no.sitat.project.correction;

import org.jspecify.annotations.NullMarked;
