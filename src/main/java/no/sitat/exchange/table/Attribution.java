package no.sitat.exchange.table;

import java.util.Collection;
import java.util.List;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.disclosure.passport.Sample;
import no.sitat.publication.MildLines;
import no.sitat.search.Quote;
import no.sitat.search.theme.Passage;

/// What a quotation that is passed on tells of the person who spoke: their groups by the chosen
/// variables, as in “Kvinne, 30–39”, less exactly where that fits fewer than three of those heard,
/// and nothing that names them.
///
/// Judged as the quotes of a publication are: see [MildLines]. For one thread.
public final class Attribution {
  private static final String NOBODY = "informant";

  private final Study study;
  private final List<String> variables;
  private final MildLines lines;

  /// @param variables keys of variables; where none is chosen, a file is the team's own copy and
  ///   names respondent, document and turn
  public Attribution(Study study, List<String> variables) {
    this(study, variables, Sample.USUAL_K);
  }

  /// @param people how many of those heard an attribution has to fit
  Attribution(Study study, List<String> variables, int people) {
    this.study = study;
    this.variables = List.copyOf(variables);
    lines = new MildLines(study, variables, people);
  }

  public Study study() {
    return study;
  }

  /// Whether respondents are told by their groups only.
  public boolean isByGroups() {
    return !variables.isEmpty();
  }

  /// The groups of the first respondent quoted; “informant” where none is known or may be told.
  public String of(Quote quote) {
    var words = mild(quote).words();
    return words.isEmpty() ? NOBODY : words;
  }

  /// Whether all that was asked for would fit too few people.
  public boolean isMilder(Quote quote) {
    return mild(quote).isMilder();
  }

  private MildLines.Mild mild(Quote quote) {
    return quote.respondents().stream()
        .findFirst()
        .map(id -> lines.of(id, kind(quote)))
        .orElse(new MildLines.Mild("", false));
  }

  private DocumentKind kind(Quote quote) {
    return study
        .corpus()
        .document(quote.document())
        .map(Document::kind)
        .orElse(DocumentKind.INTERVIEW);
  }

  /// Of how many passages less is told than was asked for.
  public int milder(Collection<Passage> passages) {
    return isByGroups()
        ? (int) passages.stream().filter(passage -> isMilder(passage.first())).count()
        : 0;
  }
}
