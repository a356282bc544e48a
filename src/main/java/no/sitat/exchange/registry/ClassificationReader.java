package no.sitat.exchange.registry;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.rows.Row;
import no.sitat.exchange.rows.RowReasons;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.Category;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.Classification.Heading;
import no.sitat.registry.classification.ClassificationBuilder;
import no.sitat.registry.classification.ClassificationError;
import no.sitat.registry.classification.Exclusion;
import no.sitat.registry.classification.Mapping;
import no.sitat.registry.classification.Scope;
import no.sitat.registry.classification.StarterClassifications;
import no.sitat.registry.classification.Validity;

/// Reads classifications from a table with the column `group`, and perhaps others: one row for each
/// value of a group.
///
/// A row that cannot be read, or that contradicts one before it, is refused by its line; the others
/// are taken. Of what a classification or a group is called, its first row speaks.
public final class ClassificationReader {
  private static final String EXCLUDED = "not-applicable";
  private static final String KEY = "[\\p{L}\\p{N}_-]{1,60}";

  private final Rows rows;
  private final String stem;
  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<String, ClassificationBuilder> builders = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private ClassificationReader(Rows rows, String stem) {
    this.rows = rows;
    this.stem = stem;
  }

  public static Reading<List<Classification>> read(SourceFile file) {
    return Rows.read(file, rows -> new ClassificationReader(rows, file.stem()).all());
  }

  private Reading<List<Classification>> all() throws IOException, FileRefused {
    rows.named("group");
    for (var next = rows.next(); next.isPresent(); next = rows.next()) {
      var row = next.get();
      if (!row.isBlank()) {
        take(row);
      }
    }
    var made = new ArrayList<Classification>();
    builders.forEach((key, builder) -> made(key, builder).ifPresent(made::add));
    if (made.isEmpty()) {
      return Reading.refused(
          refusals.isEmpty()
              ? List.of(
                  Refusal.ofFile(
                      rows.file(),
                      Reason.EMPTY,
                      new LocalText(
                          "tabellen har ingen rader under overskriften",
                          "the table has no rows under its header")))
              : refusals);
    }
    return new Reading<>(Optional.of(List.copyOf(made)), Refusal.listed(refusals), List.of());
  }

  private Optional<Classification> made(String key, ClassificationBuilder builder) {
    try {
      return Optional.of(builder.build());
    } catch (ClassificationError e) {
      refuse(lines.getOrDefault(key, 1), e);
      return Optional.empty();
    }
  }

  private void refuse(int line, ClassificationError e) {
    refusals.add(
        Refusal.ofLine(
            rows.file(), line, Reason.BAD_VALUE, new LocalText(e.norwegian(), e.english())));
  }

  private void take(Row row) {
    if (!rows.fits(row)) {
      refusals.add(RowReasons.wrongCells(rows, row));
      return;
    }
    try {
      var builder = builder(row);
      if (cell(row, "kind").equals(EXCLUDED)) {
        builder.add(Exclusion.written(cell(row, "value")));
      } else {
        value(row, group(row, builder), builder);
      }
    } catch (ClassificationError e) {
      refuse(row.line(), e);
    }
  }

  private String cell(Row row, String column) {
    var place = rows.column(column);
    return place.isPresent() ? row.cell(place.getAsInt()).strip() : "";
  }

  private ClassificationBuilder builder(Row row) {
    var named = cell(row, "classification");
    var key = key(named.isEmpty() ? stem : named);
    if (StarterClassifications.find(key).isPresent()) {
      throw new ClassificationError(
          "«%s» følger med Sitat; gi deres egen en annen nøkkel".formatted(key),
          "“%s” comes with Sitat; give your own another key".formatted(key));
    }
    var known = Optional.ofNullable(builders.get(key));
    return known.orElseGet(() -> {
      var made = new ClassificationBuilder(heading(row, key, named.isEmpty() ? stem : named));
      builders.put(key, made);
      lines.put(key, row.line());
      return made;
    });
  }

  /// As it is, in lower case, or what can be made a key of it.
  private static String key(String text) {
    var key = text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_]+", "-");
    if (!key.matches(KEY)) {
      throw new ClassificationError(
          "«%s» er for langt for en nøkkel, eller tomt".formatted(text),
          "“%s” is too long for a key, or empty".formatted(text));
    }
    return key;
  }

  private Heading heading(Row row, String key, String called) {
    var nb = cell(row, "classification_nb");
    var asOf = Validity.written(cell(row, "as_of"), "").from();
    var today = LocalDate.now(ZoneOffset.UTC).withDayOfYear(1);
    var levels = list(cell(row, "levels"));
    return new Heading(
        key,
        new Wording(nb.isEmpty() ? called : nb, cell(row, "classification_en")),
        new Wording(cell(row, "source"), ""),
        cell(row, "version"),
        asOf.equals(LocalDate.MIN) ? today : asOf,
        levels.isEmpty() ? List.of("group") : levels,
        list(cell(row, "suits")));
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private String group(Row row, ClassificationBuilder builder) {
    var called = cell(row, "group");
    if (called.isEmpty()) {
      throw new ClassificationError(
          "cellen under «group» er tom", "the cell under “group” is empty");
    }
    var key = key(called);
    if (!builder.has(key)) {
      var nb = cell(row, "group_nb");
      var name = new Wording(nb.isEmpty() ? called : nb, cell(row, "group_en"));
      builder.add(new Category(key, name, wider(row, builder)));
    }
    return key;
  }

  private Optional<String> wider(Row row, ClassificationBuilder builder) {
    var wider = cell(row, "wider");
    if (wider.isEmpty()) {
      return Optional.empty();
    }
    var key = key(wider);
    builder.mention(key, new Wording(wider, ""));
    return Optional.of(key);
  }

  private void value(Row row, String group, ClassificationBuilder builder) {
    var kind = cell(row, "kind");
    var value = cell(row, "value");
    if (kind.isEmpty() && value.isEmpty()) {
      return;
    }
    var known =
        Scope.Kind.keyed(kind.isEmpty() ? "value" : kind)
            .orElseThrow(() ->
                new ClassificationError(
                    "«%s» er ingen måte å nevne verdier på; skriv value, country, other-countries, range eller digits"
                        .formatted(kind),
                    "“%s” is no way to name values; write value, country, other-countries, range or digits"
                        .formatted(kind)));
    var validity = Validity.written(cell(row, "from"), cell(row, "until"));
    builder.add(new Mapping(known.read(value), group, validity));
  }
}
