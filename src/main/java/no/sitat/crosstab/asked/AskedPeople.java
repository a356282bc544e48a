package no.sitat.crosstab.asked;

import java.util.BitSet;
import java.util.Set;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.coding.guide.Answers;
import no.sitat.coding.guide.InterviewGuide;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.crosstab.CodingSelector;

/// The respondents who were asked about a theme, who said it, and who said it when asked.
///
/// A question counts as put to everybody who speaks in the document, in a turn that the condition
/// selects.
final class AskedPeople {
  private final Study study;
  private final InterviewGuide guide;
  private final CodingSelector codings;
  private final Set<Integer> questions;
  private final BitSet codes = new BitSet();
  private final BitSet asked = new BitSet();
  private final BitSet said = new BitSet();
  private final BitSet whenAsked = new BitSet();
  private Answers answers = Answers.NONE;
  private int document = -1;

  AskedPeople(Study study, InterviewGuide guide, AskedRequest request) {
    this.study = study;
    this.guide = guide;
    codings = new CodingSelector(study, request.filter());
    questions = guide.about(request.code().id(), study.codebook());
    study.codebook().withSubcodes(request.code()).forEach(code -> codes.set(code.id()));
    study.corpus().documents().forEach(this::ask);
    study.codings().blocks().forEach(this::hear);
  }

  private Answers answersIn(Document document) {
    return Answers.of(guide.in(document.id()), questions, document.turns().size());
  }

  private void ask(Document document) {
    if (!answersIn(document).asked()) {
      return;
    }
    for (var turn : document.turns()) {
      if (turn.respondent() != Turn.NOBODY && codings.isWhere(document.id(), turn.number())) {
        asked.set(turn.respondent());
      }
    }
  }

  private void hear(CodingTable.Block block) {
    for (int row = 0; row < block.size(); row++) {
      if (isMeant(block, row)) {
        said.set(block.respondent[row]);
        if (answersAt(block.document[row]).has(block.turn[row])) {
          whenAsked.set(block.respondent[row]);
        }
      }
    }
  }

  private boolean isMeant(CodingTable.Block block, int row) {
    return codes.get(block.code[row])
        && block.respondent[row] != Turn.NOBODY
        && codings.selects(block, row);
  }

  /// Rows come document by document.
  private Answers answersAt(int wanted) {
    if (wanted != document) {
      document = wanted;
      answers = study.corpus().document(wanted).map(this::answersIn).orElse(Answers.NONE);
    }
    return answers;
  }

  Standing standing(int respondent) {
    return Standing.of(asked.get(respondent), said.get(respondent), whenAsked.get(respondent));
  }
}
