package no.sitat.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sitat.coding.Study;
import no.sitat.corpus.DocumentKind;
import no.sitat.disclosure.passport.Alternatives;
import no.sitat.disclosure.passport.Choice;
import no.sitat.disclosure.passport.Line;
import no.sitat.registry.Variable;

/// What quotes outside publications tell of who is quoted: the columns asked for where they fit
/// enough of those heard in that sort of material, else the mildest line that does.
///
/// The same rule as of a [Passport], without pseudonyms: a person has one line in all quotes of a
/// sort of material. For one thread.
public final class MildLines {
  private final Lines lines;
  private final List<String> told;
  private final int people;
  private final Map<DocumentKind, Map<Integer, Mild>> found = new EnumMap<>(DocumentKind.class);

  /// What is told of somebody.
  ///
  /// @param words “Kvinne, 30–39”; empty where nothing is told
  /// @param isMilder whether all that was asked for would fit too few
  public record Mild(String words, boolean isMilder) {
    static final Mild NOTHING = new Mild("", false);
  }

  /// @param told keys of the columns asked for, in the order to tell them
  /// @param people how many a line has to fit
  public MildLines(Study study, List<String> told, int people) {
    var variables = told.stream().map(Variable::keyOf).distinct().toList();
    lines = new Lines(study, variables, told);
    this.told = List.copyOf(told);
    this.people = people;
  }

  /// @param respondent id; of somebody who is not heard nothing is told
  public Mild of(int respondent, DocumentKind kind) {
    return found
        .computeIfAbsent(kind, _ -> new HashMap<>())
        .computeIfAbsent(respondent, id -> line(id, kind));
  }

  private Mild line(int respondent, DocumentKind kind) {
    return lines
        .crowd(Set.of(kind), List.of(respondent))
        .map(crowd -> line(crowd, crowd.number(respondent).orElseThrow()))
        .orElse(Mild.NOTHING);
  }

  private Mild line(Crowd crowd, int number) {
    var wanted = crowd.sample().line(number, lines.choice(told));
    if (wanted.facts().isEmpty()) {
      return Mild.NOTHING;
    }
    if (wanted.k() >= people) {
      return new Mild(words(wanted), false);
    }
    var milder =
        new Alternatives(crowd.sample(), people)
            .of(number, few(wanted.choice())).stream().findFirst();
    return new Mild(milder.map(this::words).orElse(""), true);
  }

  /// No more ladders than can be looked through.
  private static Choice few(Choice choice) {
    var heights = new ArrayList<Integer>();
    int told = 0;
    for (int height : choice.heights()) {
      told += height > 0 ? 1 : 0;
      heights.add(told > Publication.MOST ? 0 : height);
    }
    return new Choice(heights);
  }

  private String words(Line line) {
    var order = told.stream().map(Variable::keyOf).toList();
    return lines.words(line.facts(), order).nb();
  }
}
