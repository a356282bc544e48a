package no.sitat.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Direction;
import no.sitat.coding.CodingTable.Block;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.search.match.JudgingTurn;
import no.sitat.text.Span;

/// The codings of a code and its sub-codes, in order of document and place, with exact totals.
///
/// A coding counts if one of the turns it touches is selected; a respondent counts if the coding
/// touches a selected turn of theirs, so that the number is the crosstab's. Immutable.
public final class Quotes {
  private final Study study;
  private final List<Quote> all;

  private Quotes(Study study, List<Quote> all) {
    this.study = study;
    this.all = List.copyOf(all);
  }

  public static Quotes of(Study study, QuoteRequest request) {
    return new Quotes(study, new Gathering(study, request).quotes());
  }

  public List<Quote> all() {
    return all;
  }

  /// Those in which this respondent speaks.
  ///
  /// @param respondent id of a respondent
  public Quotes by(int respondent) {
    return new Quotes(
        study, all.stream().filter(quote -> quote.respondents().contains(respondent)).toList());
  }

  /// The quotes from `offset` on, at most `limit`; empty past the end.
  public List<Quote> page(int offset, int limit) {
    int from = Math.min(Math.max(0, offset), all.size());
    return all.subList(from, (int) Math.min((long) from + limit, all.size()));
  }

  /// Codings, documents and respondents.
  public Totals totals() {
    var documents = new BitSet();
    var respondents = new BitSet();
    for (var quote : all) {
      documents.set(quote.document());
      quote.respondents().forEach(respondents::set);
    }
    return new Totals(all.size(), documents.cardinality(), respondents.cardinality());
  }

  /// Different places in the texts: two coders of the same words, or two codes, make one.
  public int segments() {
    var places = new HashSet<Place>();
    all.forEach(quote -> places.add(new Place(quote.document(), quote.span())));
    return places.size();
  }

  /// How many of the codings are of nothing but interviewers' words, which a search and a crosstab
  /// leave out.
  public int ofInterviewers() {
    return (int) all.stream().filter(this::isOfInterviewers).count();
  }

  private boolean isOfInterviewers(Quote quote) {
    var document = study.corpus().document(quote.document()).orElseThrow();
    return JudgingTurn.of(document, quote.span()).filter(turn -> !turn.isInformant()).isPresent();
  }

  private record Place(int document, Span span) {}

  /// How the quotes spread; a quote of two respondents counts once in each of their groups.
  public List<Facet> facets() {
    return Facets.ofQuotes(study, all);
  }

  /// Goes through the coding table once; the parts of a coding lie side by side.
  private static final class Gathering {
    private final Study study;
    private final QuoteRequest request;
    private final BitSet codes = new BitSet();
    private final List<String> directions;
    private final List<Quote> quotes = new ArrayList<>();

    Gathering(Study study, QuoteRequest request) {
      this.study = study;
      this.request = request;
      study.codebook().withSubcodes(request.code()).forEach(code -> codes.set(code.id()));
      directions = study.codebook().directions().stream().map(Direction::key).toList();
    }

    List<Quote> quotes() {
      for (var block : study.codings().blocks()) {
        int row = 0;
        while (row < block.size()) {
          int next = row + 1;
          while (next < block.size() && block.coding[next] == block.coding[row]) {
            next++;
          }
          if (isAskedFor(block, row)) {
            add(block, row, next);
          }
          row = next;
        }
      }
      return quotes;
    }

    private boolean isAskedFor(Block block, int row) {
      int coder = block.coder[row];
      return codes.get(block.code[row])
          && request.coder().filter(each -> each.id() != coder).isEmpty()
          && request
              .direction()
              .map(key -> direction(block, row).equals(Optional.of(key)))
              .orElse(true);
    }

    private Optional<String> direction(Block block, int row) {
      int direction = block.direction[row];
      return direction < 0 ? Optional.empty() : Optional.of(directions.get(direction));
    }

    private void add(Block block, int from, int to) {
      int first = -1;
      var respondents = new ArrayList<Integer>();
      for (int row = from; row < to; row++) {
        if (isSelected(block, row)) {
          first = first < 0 ? row : first;
          int respondent = block.respondent[row];
          if (respondent != Turn.NOBODY && !respondents.contains(respondent)) {
            respondents.add(respondent);
          }
        }
      }
      if (first >= 0 && !(request.ofRespondents() && respondents.isEmpty())) {
        quotes.add(quote(block, first, respondents));
      }
    }

    private boolean isSelected(Block block, int row) {
      int document = block.document[row];
      int turn = block.turn[row];
      return request.where().map(turns -> turns.hasTurn(document, turn)).orElse(true);
    }

    private Quote quote(Block block, int row, List<Integer> respondents) {
      return new Quote(
          block.coding[row],
          block.document[row],
          block.turn[row],
          speaker(block.document[row], block.turn[row]),
          respondents,
          new Span(block.start[row], block.end[row]),
          block.code[row],
          direction(block, row),
          block.coder[row]);
    }

    private String speaker(int document, int turn) {
      return study
          .corpus()
          .document(document)
          .filter(found -> turn > 0 && turn <= found.turns().size())
          .map(found -> found.turns().get(turn - 1).speaker())
          .orElse("");
    }
  }
}
