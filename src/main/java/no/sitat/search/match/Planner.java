package no.sitat.search.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.search.index.FormSet;
import no.sitat.search.index.Lexicon;
import no.sitat.search.match.Plan.Node;
import no.sitat.search.match.Plan.Pattern;
import no.sitat.search.query.Query;

/// Looks up the names and words of a query.
public final class Planner {
  private final Study study;
  private final Lexicon lexicon;
  private final Map<Query, Integer> patternNumbers = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<BitSet> codes = new ArrayList<>();

  public Planner(Study study, Lexicon lexicon) {
    this.study = study;
    this.lexicon = lexicon;
  }

  public Plan plan(Query query) {
    var root = node(query);
    return new Plan(root, List.copyOf(patterns), List.copyOf(codes));
  }

  private Node node(Query query) {
    return switch (query) {
      case Query.Phrase phrase -> said(phrase, places(phrase));
      case Query.Prefix prefix -> said(prefix, List.of(lexicon.prefixed(prefix.stem())));
      case Query.Coded(var key) -> {
        codes.add(codes(study, key));
        yield new Node.CodedWith(codes.size() - 1);
      }
      case Query.InGroup(var variable, var value) -> {
        var respondents = Groups.respondents(study, variable, value);
        yield new Node.OfTurn((_, turn) -> respondents.get(turn.respondent()));
      }
      case Query.OfKind(var kind) -> new Node.OfTurn((document, _) -> document.kind() == kind);
      case Query.InLanguage(var language) ->
          new Node.OfTurn((document, _) -> document.language().equalsIgnoreCase(language));
      case Query.SpokenBy(var speaker) ->
          new Node.OfTurn((_, turn) -> turn.speaker().equalsIgnoreCase(speaker));
      case Query.InDocument(var name) ->
          new Node.OfTurn((document, _) -> document.name().equalsIgnoreCase(name));
      case Query.All(var sides) -> all(sides);
      case Query.Any(var sides) -> new Node.Any(nodes(sides));
      case Query.Not(var inner) -> new Node.Not(node(inner));
    };
  }

  private List<Node> nodes(List<Query> sides) {
    return sides.stream().map(this::node).toList();
  }

  private Node all(List<Query> sides) {
    int highest = sides.stream().mapToInt(Query::precision).max().orElse(1);
    var nodes = new ArrayList<Node>();
    var leading = new ArrayList<Node>();
    for (var side : sides) {
      var node = node(side);
      nodes.add(node);
      if (side.precision() == highest) {
        leading.add(node);
      }
    }
    return new Node.All(List.copyOf(nodes), List.copyOf(leading));
  }

  private List<BitSet> places(Query.Phrase phrase) {
    return phrase.forms().stream()
        .map(form -> phrase.exact() ? lexicon.exact(form) : lexicon.folded(form))
        .toList();
  }

  /// The same words in two places of a query are looked for once.
  private Node said(Query words, List<BitSet> places) {
    return new Node.Said(
        patternNumbers.computeIfAbsent(
            words,
            _ -> {
              patterns.add(new Pattern(places.stream().map(FormSet::new).toList()));
              return patterns.size() - 1;
            }));
  }

  /// The ids of a code and its sub-codes.
  public static BitSet codes(Study study, String key) {
    return study.codebook().find(key).stream()
        .flatMap(code -> study.codebook().withSubcodes(code).stream())
        .map(Code::id)
        .collect(Collectors.collectingAndThen(Collectors.toList(), Planner::set));
  }

  private static BitSet set(List<Integer> ids) {
    var set = new BitSet();
    ids.forEach(set::set);
    return set;
  }
}
