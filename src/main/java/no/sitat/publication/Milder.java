package no.sitat.publication;

import java.util.ArrayList;
import java.util.List;
import no.sitat.disclosure.passport.Alternatives;
import no.sitat.disclosure.passport.Choice;
import no.sitat.disclosure.passport.Line;
import no.sitat.publication.FullPassport.Instead;
import no.sitat.publication.FullPassport.Part;
import no.sitat.publication.Passport.Fit;

/// What one may do about a quote: what of the whole line makes the person recognised, and which
/// lines fit enough people together with the other quotes.
record Milder(Attributed quote, Portrait portrait, Lines lines) {
  private static final int MOST_OFFERED = 8;

  /// Empty where no respondent is quoted.
  List<Part> parts() {
    return portrait.crowd(quote).map(this::parts).orElse(List.of());
  }

  private List<Part> parts(Crowd crowd) {
    var exact = lines.exact(quote.publication());
    var silent = Choice.silent(crowd.sample());
    return portrait.line(quote, exact).facts().stream()
        .map(fact ->
            new Part(
                lines.rungs().get(fact.ladder()).variable(),
                fact.name(),
                portrait.line(quote, with(silent, fact.ladder(), fact.height())).k(),
                portrait.line(quote, with(exact, fact.ladder(), 0)).k()))
        .toList();
  }

  private static Choice with(Choice choice, int ladder, int height) {
    var heights = new ArrayList<>(choice.heights());
    heights.set(ladder, height);
    return new Choice(heights);
  }

  /// The best first; empty where no respondent is quoted, or no line helps.
  List<Instead> instead() {
    return portrait.crowd(quote).map(this::instead).orElse(List.of());
  }

  private List<Instead> instead(Crowd crowd) {
    var exact = lines.exact(quote.publication());
    return new Alternatives(crowd.sample(), quote.publication().people())
        .of(portrait.number(quote).orElseThrow(), exact, portrait.besides(quote)).stream()
            .limit(MOST_OFFERED)
            .map(line -> instead(line, crowd))
            .toList();
  }

  private Instead instead(Line line, Crowd crowd) {
    var variables = quote.publication().variables();
    var words = lines.words(line.facts(), variables);
    return new Instead(
        lines.told(line.choice(), variables), new Fit(words, line.k(), crowd.sample().people()));
  }
}
