package no.sitat.disclosure.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.sitat.disclosure.audit.CellVerdict;
import no.sitat.disclosure.audit.CellVerdict.Outcome;
import no.sitat.disclosure.audit.Combination;
import no.sitat.disclosure.audit.Derivation;
import no.sitat.disclosure.audit.ExactAudit;
import no.sitat.disclosure.linear.CountRange;
import no.sitat.disclosure.release.JointVerdict.Answer;

/// What tables give away when they are read together.
///
/// The reader is one who knows the descriptions: which filter, which groups, what adds up, which
/// theme lies within which. Not one who knows which people are in the groups; see
/// `docs/protection.md`.
public final class JointAudit {
  private final List<ReleasedTable> tables;
  private final int threshold;
  private final JointSystem system;
  private final ExactAudit audit;
  private final Map<String, JointFinding> findings = new LinkedHashMap<>();

  private JointAudit(List<ReleasedTable> tables, int threshold, RowOrder order) {
    this.tables = List.copyOf(tables);
    this.threshold = threshold;
    system = new JointSystem(this.tables, order);
    audit = new ExactAudit(system.counts(), system.withheld());
  }

  /// Judges tables that are out already, or would be.
  ///
  /// @param tables oldest first
  /// @param threshold the fewest people that may be known of
  /// @param order how rows of different tables lie to each other
  public static JointVerdict of(List<ReleasedTable> tables, int threshold, RowOrder order) {
    return new JointAudit(tables, threshold, order).verdict();
  }

  /// Judges what one more table adds to those that are out: only what it gives away newly.
  public static JointVerdict ofNext(
      List<ReleasedTable> out, ReleasedTable next, int threshold, RowOrder order) {
    var before =
        new HashSet<>(of(out, threshold, order).findings().stream().map(JointAudit::what).toList());
    var all = new ArrayList<>(out);
    all.add(next);
    var after = of(all, threshold, order);
    return JointVerdict.of(
        after.findings().stream().filter(finding -> !before.contains(what(finding))).toList(),
        after.isWhole());
  }

  private static List<String> what(JointFinding finding) {
    return List.of(
        finding.row(), finding.population(), finding.without(), finding.range().toString());
  }

  private JointVerdict verdict() {
    for (var row : system.rows()) {
      row.forEach(this::ask);
      for (var whole : row) {
        for (var part : row) {
          if (part.index() != whole.index() && canTell(whole, part) && part.isWithin(whole)) {
            ask(whole, part);
          }
        }
      }
    }
    system.nesting().wholes().forEach(this::ask);
    return JointVerdict.of(List.copyOf(findings.values()), system.isWhole());
  }

  /// A number that is withheld everywhere, and one that one table withholds and another shows.
  private void ask(JointCell cell) {
    long few = people(cell);
    if (cell.isShown() && few >= threshold && few < system.withheldUnder(cell)) {
      var shown = new CountRange(cell.count(), cell.count());
      add(
          Answer.REFUSE,
          Question.of(cell, Combination.of(cell.index())),
          new Found(shown, "", Set.copyOf(cell.shownIn())));
      return;
    }
    var base = system.base(cell);
    long rest = base.count() - cell.count();
    if (isSmall(people(cell)) && (!cell.isShown() || isWithheldSomewhere(cell))) {
      tell(Question.of(cell, Combination.of(cell.index())));
    } else if (isSmall(rest) && base.index() != cell.index() && !cell.isShown()) {
      tell(Question.of(cell, Combination.difference(base.index(), cell.index())));
    }
  }

  private boolean isWithheldSomewhere(JointCell cell) {
    return cell.isShown() && isSmall(cell.count());
  }

  private static long people(JointCell cell) {
    return cell.people().map(people -> (long) people.cardinality()).orElse(cell.count());
  }

  private boolean isSmall(long number) {
    return number > 0 && number < threshold;
  }

  /// Whether the two, if one is in the other, differ by few, or what they lack does; quickly said,
  /// for there are many pairs.
  private boolean canTell(JointCell whole, JointCell part) {
    long lacks =
        system.base(whole).count() - whole.count() - system.base(part).count() + part.count();
    return whole.count() >= part.count()
        && (isSmall(people(whole) - people(part)) || isSmall(lacks));
  }

  /// What one population has more than another within it, and what both lack to their bases.
  private void ask(JointCell whole, JointCell part) {
    if (haveTableInCommon(whole, part)) {
      return;
    }
    if (whole.count() > part.count() && isSmall(part.peopleMissing(whole))) {
      var difference = Combination.difference(whole.index(), part.index());
      tell(Question.without(whole, part, difference));
      return;
    }
    var wholeBase = system.base(whole);
    var partBase = system.base(part);
    long lacks = wholeBase.count() - whole.count() - partBase.count() + part.count();
    if (wholeBase.index() != whole.index() && isSmall(lacks) && partBase.isWithin(wholeBase)) {
      var factors = new HashMap<Integer, Integer>();
      factors.merge(wholeBase.index(), 1, Integer::sum);
      factors.merge(partBase.index(), -1, Integer::sum);
      factors.merge(whole.index(), -1, Integer::sum);
      factors.merge(part.index(), 1, Integer::sum);
      factors.values().removeIf(factor -> factor == 0);
      tell(Question.without(whole, part, new Combination(factors)));
    }
  }

  /// A theme without one that lies in it, where no table shows both, and what two have in common of
  /// which a third is the union.
  private void ask(RowNesting.Whole whole) {
    for (var part : whole.parts()) {
      if (isSmall(part.peopleMissing(whole.cell())) && !haveTableInCommon(whole.cell(), part)) {
        var difference = Combination.difference(whole.cell().index(), part.index());
        tell(Question.without(whole.cell(), part, difference));
      }
    }
    if (whole.isUnion() && whole.parts().size() == 2) {
      askBoth(whole.cell(), whole.parts().getFirst(), whole.parts().getLast());
    }
  }

  private void askBoth(JointCell whole, JointCell one, JointCell other) {
    if (isSmall(one.count() + other.count() - whole.count())
        && !(haveTableInCommon(whole, one) && haveTableInCommon(one, other))) {
      var both = new Combination(Map.of(one.index(), 1, other.index(), 1, whole.index(), -1));
      tell(new Question(one, one.row() + " + " + other.row(), Optional.of(other), both));
    }
  }

  /// Whether one table shows both: what it gives away alone was judged before it was released.
  private static boolean haveTableInCommon(JointCell one, JointCell other) {
    return one.shownIn().stream().anyMatch(other.shownIn()::contains);
  }

  /// Something that may follow.
  ///
  /// @param row what the row is called in the finding
  /// @param part what else it is about
  private record Question(JointCell cell, String row, Optional<JointCell> part, Combination asked) {
    static Question of(JointCell cell, Combination asked) {
      return new Question(cell, cell.row(), Optional.empty(), asked);
    }

    static Question without(JointCell whole, JointCell part, Combination asked) {
      return new Question(whole, whole.row(), Optional.of(part), asked);
    }

    /// Whom it leaves out: of the same row their population, else the row.
    String left() {
      return part.filter(_ -> row.equals(cell.row()))
          .map(each -> each.row().equals(row) ? each.population().words() : each.row())
          .orElse("");
    }

    /// Whether it is of the same people, of whom more were coded.
    boolean isRecoded() {
      return part.filter(each -> each.row().equals(cell.row()))
          .map(each -> cell.population().people().equals(each.population().people()))
          .orElse(false);
    }
  }

  private void tell(Question question) {
    var cell = question.cell;
    var verdict = verdict(question.asked);
    if (verdict.isEmpty()) {
      add(Answer.WARN, question, Found.NOT_WORKED_OUT);
    } else if (verdict.get().outcome() != Outcome.SAFE) {
      var reason = verdict.get().most().or(verdict.get()::least);
      var from = new TreeSet<Integer>();
      reason.ifPresent(found -> found.terms().forEach(term -> from.addAll(oldest(term.cell()))));
      if (system.tellers(cell).size() > 1) {
        from.addAll(system.tellers(cell));
      }
      boolean alone = from.size() < 2 && question.part.isEmpty();
      if (!alone || verdict.get().outcome() == Outcome.RECOVERED) {
        var words = reason.map(Derivation::words).orElse("");
        add(strength(from, question), question, new Found(verdict.get().range(), words, from));
      }
    }
  }

  /// What came out: within which range, from which numbers, of which tables.
  private record Found(CountRange range, String words, Set<Integer> from) {
    static final Found NOT_WORKED_OUT = new Found(new CountRange(0, Long.MAX_VALUE), "", Set.of());
  }

  /// Empty when the numbers outgrew the machine.
  private Optional<CellVerdict> verdict(Combination asked) {
    try {
      return Optional.of(audit.verdict(asked, threshold));
    } catch (ArithmeticException _) {
      return Optional.empty();
    }
  }

  private void add(Answer strength, Question question, Found found) {
    var finding =
        new JointFinding(
            strength,
            question.row,
            question.cell.population().words(),
            question.left(),
            found.range(),
            found.words(),
            found.from().stream().map(table -> tables.get(table).title()).toList());
    findings.putIfAbsent(what(finding).toString(), finding);
  }

  private Set<Integer> oldest(int index) {
    var in = system.cell(index).shownIn();
    return in.isEmpty() ? Set.of() : Set.of(in.getFirst());
  }

  /// Where people are known by description only, a reader cannot be sure either; where they are the
  /// same people, and more of them were coded, it tells of the coders' work.
  private Answer strength(Set<Integer> from, Question question) {
    boolean described = !from.stream().allMatch(table -> tables.get(table).knowsPeople());
    return described || question.isRecoded() ? Answer.WARN : Answer.REFUSE;
  }
}
