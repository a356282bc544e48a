package no.sitat.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.sitat.disclosure.passport.Choice;
import no.sitat.disclosure.passport.Line;

/// The quotes that a reader takes for one person's, and what they tell together.
///
/// They are taken in the order of reading: each that would bring what is told so far under the
/// number of people it has to fit leaves without its attribution. What is kept fits as many as the
/// most demanding of its publications asks for.
final class Portrait {
  private final List<Attributed> quotes;
  private final Lines lines;
  private final Optional<Crowd> crowd;
  private final Set<Integer> tipping = new HashSet<>();
  private Optional<Joined> known = Optional.empty();

  /// @param quotes in the order of reading
  Portrait(List<Attributed> quotes, Lines lines) {
    this.quotes = List.copyOf(quotes);
    this.lines = lines;
    crowd = lines.crowd(quotes);
    tip();
  }

  /// What some quotes tell together.
  ///
  /// @param people how many it fits
  /// @param persons how many different people are quoted
  record Joined(List<Line.Fact> facts, int people, int quotes, int persons) {}

  /// Everybody the quote could be of; empty where no respondent is quoted.
  Optional<Crowd> crowd(Attributed quote) {
    return crowd.filter(_ -> number(quote).isPresent());
  }

  /// Of the person quoted, among everybody.
  OptionalInt number(Attributed quote) {
    return crowd.isPresent() && quote.person().isPresent()
        ? crowd.get().number(quote.person().get().id())
        : OptionalInt.empty();
  }

  /// What a choice tells of the person quoted, who is one of the crowd.
  Line line(Attributed quote, Choice choice) {
    return crowd.orElseThrow().sample().line(number(quote).orElseThrow(), choice);
  }

  private Line line(Attributed quote) {
    return line(quote, lines.choice(quote.quote().told()));
  }

  private void tip() {
    int most = 0;
    var fitting = crowd.map(each -> each.sample().fitting(List.of()));
    for (var quote : quotes) {
      if (number(quote).isEmpty() || fitting.isEmpty()) {
        continue;
      }
      int wanted = quote.publication().people();
      var line = line(quote);
      if (line.facts().isEmpty() || line.k() < wanted) {
        continue;
      }
      var next = crowd.orElseThrow().sample().fitting(line.facts());
      next.and(fitting.get());
      if (next.cardinality() < Math.max(most, wanted)) {
        tipping.add(quote.id());
      } else {
        most = Math.max(most, wanted);
        fitting = Optional.of(next);
      }
    }
  }

  /// Whether the quote leaves without its attribution because of the others.
  boolean tips(Attributed quote) {
    return tipping.contains(quote.id());
  }

  /// The quotes a reader of this one may have read: not those of publications withdrawn unread,
  /// unless it is of one itself.
  private List<Attributed> read(Attributed quote) {
    boolean whole = !quote.publication().isKnown();
    return quotes.stream().filter(each -> whole || each.publication().isKnown()).toList();
  }

  /// What all quotes tell that a reader of this one may have read.
  Joined joined(Attributed quote) {
    if (!quote.publication().isKnown()) {
      return join(read(quote));
    }
    var joined = known.orElseGet(() -> join(read(quote)));
    known = Optional.of(joined);
    return joined;
  }

  private Joined join(List<Attributed> read) {
    var facts = facts(read);
    int fitting = crowd.map(each -> each.sample().fitting(facts).cardinality()).orElse(0);
    int persons = (int) read.stream().flatMap(each -> each.person().stream()).distinct().count();
    return new Joined(facts, fitting, read.size(), persons);
  }

  private List<Line.Fact> facts(List<Attributed> read) {
    return read.stream()
        .filter(each -> number(each).isPresent())
        .flatMap(each -> line(each).facts().stream())
        .distinct()
        .toList();
  }

  /// What the other quotes tell.
  List<Line.Fact> besides(Attributed quote) {
    return facts(read(quote).stream().filter(each -> each.id() != quote.id()).toList());
  }
}
