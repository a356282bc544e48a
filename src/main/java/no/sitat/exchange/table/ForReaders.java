package no.sitat.exchange.table;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.sitat.codebook.LocalText;

/// A table as people read it: in one language, without what only programs use, with names in the
/// place of keys, and headings, totals and decimals in words and signs of theirs.
final class ForReaders {
  /// What programs find a row and its place by.
  private static final Set<String> FOR_PROGRAMS = Set.of("guid", "start", "end");

  /// Columns of what is so or is not so.
  private static final Set<String> SO = Set.of("active", "undone");

  private static final Set<String> TIMES = Set.of("created", "changed", "time");

  private static final String KIND = "kind";
  private static final String HISTORY = "history";

  /// Kinds of documents and of codes.
  private static final Map<String, LocalText> KINDS =
      Map.of(
          "interview", new LocalText("intervju", "interview"),
          "post", new LocalText("innlegg", "posts"),
          "descriptive", new LocalText("beskrivende", "descriptive"),
          "in-vivo", new LocalText("in vivo", "in vivo"),
          "theoretical", new LocalText("teoretisk", "theoretical"));

  /// Columns in which a total stands among the codes and groups.
  private static final Set<String> GROUPS = Set.of("row", "column", "code", "kode");

  private static final Pattern TO_THE_MINUTE =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d):\\d\\d(\\.\\d+)?Z");

  private static final Pattern IN_LANGUAGE = Pattern.compile(" \\([^)]*\\)$");

  private static final Map<String, LocalText> MARGINS =
      Map.of(
          "(base)", new LocalText("grunnlag", "base"),
          "(all)", new LocalText("alle", "all"),
          "(any)", new LocalText("minst én", "any"),
          "(none)", new LocalText("ingen", "none"));

  private static final LocalText YES = new LocalText("ja", "yes");
  private static final LocalText NO = new LocalText("nei", "no");

  private final Table table;
  private final String language;
  private final String other;
  private final List<Integer> columns;
  private final DecimalFormat decimals;

  /// @param language `nb` or `en`
  ForReaders(Table table, String language) {
    this.table = table;
    this.language = language.startsWith("en") ? "en" : "nb";
    other = language.startsWith("en") ? "nb" : "en";
    columns = columns(table.columns());
    decimals =
        new DecimalFormat("0.0#####", DecimalFormatSymbols.getInstance(Locale.of(this.language)));
  }

  /// Of what stands in both languages, the reader's.
  private List<Integer> columns(List<String> keys) {
    var kept = new ArrayList<Integer>();
    for (int i = 0; i < keys.size(); i++) {
      var key = keys.get(i);
      if (!isForPrograms(key) && !isOneOfTwo(key, other, language, keys)) {
        kept.add(i);
      }
    }
    return kept;
  }

  /// What was done is told in words; its kind is a key for programs.
  private boolean isForPrograms(String key) {
    return FOR_PROGRAMS.contains(key) || (table.name().equals(HISTORY) && key.equals(KIND));
  }

  /// Whether the same words stand beside in another language.
  ///
  /// @param own the language of the key
  private static boolean isOneOfTwo(String key, String own, String other, List<String> keys) {
    return key.endsWith("_" + own)
        && keys.contains(key.substring(0, key.length() - own.length()) + other);
  }

  String name() {
    return TableHeads.name(table.name(), language);
  }

  List<String> heads() {
    return columns.stream().map(at -> head(table.columns().get(at))).toList();
  }

  /// Of words that stand in one language only here, not in which.
  private String head(String key) {
    if (MARGINS.containsKey(key)) {
      return MARGINS.get(key).in(language);
    }
    var words = TableHeads.column(key, language);
    return isOneOfTwo(key, language, other, table.columns())
        ? IN_LANGUAGE.matcher(words).replaceFirst("")
        : words;
  }

  Iterable<List<Cell>> rows() {
    return () -> {
      var rows = table.rows().iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rows.hasNext();
        }

        @Override
        public List<Cell> next() {
          var row = rows.next();
          return columns.stream().map(at -> told(table.columns().get(at), row.get(at))).toList();
        }
      };
    };
  }

  private Cell told(String key, Cell cell) {
    if (cell instanceof Cell.Keyed(_, var name)) {
      return Cell.of(name.in(language));
    }
    if (!(cell instanceof Cell.Text(var text))) {
      return cell;
    }
    if (SO.contains(key)) {
      return Cell.of((text.equals("true") ? YES : NO).in(language));
    }
    if (key.equals(KIND) && KINDS.containsKey(text)) {
      return Cell.of(KINDS.get(text).in(language));
    }
    if (TIMES.contains(key)) {
      return Cell.of(TO_THE_MINUTE.matcher(text).replaceFirst("$1 $2"));
    }
    return GROUPS.contains(key) && MARGINS.containsKey(text)
        ? Cell.of(MARGINS.get(text).in(language))
        : cell;
  }

  /// @param hidden stands for what is withheld
  String words(Cell cell, String hidden) {
    return cell instanceof Cell.Decimal(var number) ? decimals.format(number) : cell.words(hidden);
  }
}
