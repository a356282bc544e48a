package no.sitat.project.desk;

import no.sitat.codebook.Code;
import no.sitat.project.edit.EditSketch;

/// When new words of a code make a new edition of it, under which older codings must be seen again.
final class Redefinition {
  private Redefinition() {}

  /// Whether the draft says something else about what the code means; an example does not count.
  static boolean isOne(Code code, CodeDraft draft) {
    return !code.name().equals(draft.name())
        || !code.definition().equals(draft.definition())
        || !code.include().equals(draft.include())
        || !code.exclude().equals(draft.exclude());
  }

  /// Whether somebody is still at the redefinition they began: nothing was ever coded, confirmed or
  /// named under the edition they made.
  static boolean goesOn(EditSketch sketch, Code code) {
    return code.edition() > 1
        && sketch
            .handle()
            .createQuery(
                "SELECT e.id FROM code_edition e WHERE e.code = ? AND e.edition = ?"
                    + " AND EXISTS (SELECT 1 FROM history_touch m JOIN history h"
                    + " ON h.id = m.history WHERE m.touched_table = 'code_edition'"
                    + " AND m.touched_id = e.id AND m.how = 'made' AND h.coder = ?)"
                    + " AND NOT EXISTS (SELECT 1 FROM history_touch t"
                    + " WHERE t.touched_table = 'code_edition' AND t.touched_id = e.id"
                    + " AND t.how = 'relied')"
                    + " AND NOT EXISTS (SELECT 1 FROM coding c"
                    + " WHERE c.code = e.code AND c.edition = e.edition)")
            .bind(0, code.id())
            .bind(1, code.edition())
            .bind(2, sketch.by().id())
            .mapTo(Integer.class)
            .findOne()
            .isPresent();
  }
}
