package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.sitat.codebook.Code;
import no.sitat.codebook.LocalText;
import no.sitat.coding.GroupName;
import no.sitat.coding.Study;
import no.sitat.crosstab.joint.Fit;
import no.sitat.crosstab.joint.JointCount;
import no.sitat.crosstab.joint.JointCounts;
import no.sitat.crosstab.joint.JointRow;
import no.sitat.crosstab.joint.RegistryGroup;
import no.sitat.crosstab.joint.RegistryNumber;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.StoredTable;

/// A joint display as it leaves the house: rows to read, and the notes below them.
///
/// @param told unit and base, protection, and what may not be compared
/// @param origin of its numbers
public record JointReport(
    List<Line> lines, List<LocalText> told, Provenance origin, String language) {
  public JointReport {
    lines = List.copyOf(lines);
    told = List.copyOf(told);
  }

  /// A row in words.
  ///
  /// @param theme the code's key and name; empty for a row without a theme
  /// @param of the group in words; everybody when it has none
  /// @param group what the group is called; empty without one
  /// @param count empty when nothing is counted
  public record Line(
      JointRow row,
      RegistryNumber number,
      Optional<Code> theme,
      String of,
      Optional<LocalText> group,
      Optional<JointCount> count,
      Optional<JointQuotations.Quotation> quote,
      Optional<JointQuotations.Quotation> counter) {
    /// Which row; never what it says.
    @Override
    public String toString() {
      return "Line[" + row.id() + "]";
    }
  }

  /// What a report is made of.
  ///
  /// @param counts of the same rows
  /// @param tables finds a registry table by its key
  public record Source(
      Study study,
      List<JointRow> rows,
      JointCounts counts,
      Function<String, Optional<StoredTable>> tables,
      JointQuotations quotations) {}

  /// @param told to stand under the notes that every display has
  public static JointReport of(
      Source source, List<LocalText> told, Provenance origin, String language) {
    var lines = source.rows().stream().map(row -> line(source, row, language)).toList();
    var notes = new ArrayList<>(notes(source.counts()));
    boolean posts =
        lines.stream()
            .flatMap(line -> Stream.of(line.quote(), line.counter()))
            .anyMatch(quote -> quote.filter(JointQuotations.Quotation::isPost).isPresent());
    if (posts) {
      notes.add(
          new LocalText(
              "Minst ett sitat er fra et åpent innlegg. Ordene kan finnes igjen med et søk; skriv dem om eller oversett dem før de trykkes.",
              "At least one quotation is from a public post. Its words can be found by a search; paraphrase or translate them before they are printed."));
    }
    notes.addAll(told);
    return new JointReport(lines, notes, origin, language);
  }

  private static Line line(Source source, JointRow row, String language) {
    var entry = row.entry();
    var theme =
        entry.theme().isPresent()
            ? source.study().codebook().code(entry.theme().getAsInt())
            : Optional.<Code>empty();
    var group =
        entry.group().map(each -> GroupName.of(source.study(), each.variable(), each.value()));
    return new Line(
        row,
        RegistryNumber.of(entry.finding(), source.tables()),
        theme,
        theme.isEmpty() ? "" : of(source.study(), entry.group(), language),
        group,
        source.counts().of(row),
        entry.quote().map(source.quotations()::of),
        entry.counter().map(source.quotations()::of));
  }

  private static String of(Study study, Optional<RegistryGroup> group, String language) {
    return group
        .map(each -> named(study, each, language))
        .orElse(new LocalText("alle", "everybody").in(language));
  }

  private static String named(Study study, RegistryGroup group, String language) {
    var variable =
        study
            .respondents()
            .column(group.variable())
            .map(column -> column.variable().called(language));
    var name = GroupName.of(study, group.variable(), group.value());
    return variable.orElse(group.variable()) + ": " + name.in(language);
  }

  private static List<LocalText> notes(JointCounts counts) {
    var protection =
        counts.threshold().isPresent()
            ? new LocalText(
                "«:» er skjult: tall under %d, eller tall som ville røpet et slikt. Det gjelder også dem som ikke nevner temaet."
                    .formatted(counts.threshold().getAsInt()),
                "“:” is withheld: numbers under %d, or numbers that would give one away. That goes for those who do not mention the theme, too."
                    .formatted(counts.threshold().getAsInt()))
            : new LocalText("Ingenting er skjult.", "Nothing is withheld.");
    return List.of(
        new LocalText(
            "n av n: respondenter i gruppen med temaet eller en underkode, av alle respondenter i gruppen, intervjuet eller ikke.",
            "n of n: respondents of the group with the theme or a sub-code, of all respondents in the group, interviewed or not."),
        protection,
        new LocalText(
            "Andeler blant de intervjuede er ikke andeler i befolkningen. De står ved siden av registertallene og er ikke testet mot dem.",
            "Shares among those interviewed are not shares of a population. They stand beside the registry numbers and are not tested against them."));
  }

  /// Unit and base, protection, what may not be compared, and how to make it again, in sentences.
  public List<String> notes() {
    var notes = new ArrayList<String>();
    told.forEach(note -> notes.add(note.in(language)));
    origin
        .lines()
        .forEach(line -> notes.add(line.name().in(language) + ": " + line.text().in(language)));
    return notes;
  }

  String fit(Line line) {
    return line.row().entry().fit().map(Fit::words).map(words -> words.in(language)).orElse("");
  }

  String measure(Line line) {
    return line.number().measure().map(Measure::words).map(words -> words.in(language)).orElse("");
  }

  /// *6 of 12 (50 %)*; `:` where the number is withheld; empty when nothing is counted.
  String people(Line line) {
    return line.count().map(this::people).orElse("");
  }

  private String people(JointCount count) {
    var of = new LocalText(" av ", " of ").in(language);
    if (count.count().isEmpty() && count.base().isEmpty()) {
      return count.status().isHidden()
          ? ":"
          : new LocalText("ingen i gruppen", "nobody in the group").in(language);
    }
    var base = count.base().isPresent() ? String.valueOf(count.base().getAsLong()) : ":";
    if (count.count().isEmpty()) {
      return ":" + of + base;
    }
    var percent = String.valueOf(Math.round(count.percent().orElse(0)));
    return count.count().getAsLong() + of + base + " (" + percent + " %)";
  }
}
