package no.sitat.project.moving;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile.Entry;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodebookDesk;

/// A code here as a file has it: all that our own files say, of other tools' files name, place in
/// the tree and definition.
///
/// @param fields what differs
/// @param own what our own codebook in the file says
record CodeOver(MovedCode code, Code known, List<String> fields, Optional<Entry> own) {
  /// @param parent id of the code above
  /// @param place among its siblings, where it comes below another code
  void write(Writing writing, OptionalInt parent, int place) {
    boolean moves = fields.contains("parent") && !parent.equals(known.parent());
    var draft =
        own.map(entry -> CodeDraft.of(entry, OptionalInt.empty()).withKey(known.key()))
            .orElseGet(() -> said(writing));
    var spot =
        new CodebookDesk.Spot(
            moves ? parent : known.parent(),
            moves ? place : known.position(),
            draft.colour().orElse(known.colour()));
    CodebookDesk.write(writing.sketch(), known, draft, spot);
  }

  private CodeDraft said(Writing writing) {
    var draft = CodeDraft.of(known, writing.sketch().study().codebook());
    var name =
        fields.contains("name")
            ? new LocalText(
                CodeRows.cut(code.name().strip(), CodeRows.LONGEST_NAME), known.name().en())
            : known.name();
    var definition =
        fields.contains("definition")
            ? new LocalText(
                CodeRows.cut(code.description().strip(), CodeRows.LONGEST_TEXT),
                known.definition().en())
            : known.definition();
    return draft.withTexts(name, definition);
  }
}
