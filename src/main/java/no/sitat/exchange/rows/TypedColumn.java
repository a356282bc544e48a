package no.sitat.exchange.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.VariableType;

/// The cells of one column with what they are: numbers, dates, or names of categories.
///
/// A column is numbers when every cell with a value is one, without leading zeros: `0301` is a
/// municipality. It is dates when every one is a day in ISO or Norwegian form; they are kept in ISO
/// form, which sorts. R's `NA` is no value in such columns, and a value in others, where it may be
/// Namibia.
public record TypedColumn(VariableType type, List<Value> values) {
  private static final Pattern NUMBER =
      Pattern.compile("[-+−]?(0|[1-9]\\d*|[1-9]\\d{0,2}([ \u00A0\u202F]\\d{3})+)([.,]\\d+)?");
  private static final String NOT_AVAILABLE = "NA";

  private static final Map<String, ValueStatus> ABSENT =
      Map.ofEntries(
          Map.entry("", ValueStatus.EMPTY),
          Map.entry("ukjent", ValueStatus.UNKNOWN),
          Map.entry("ukjend", ValueStatus.UNKNOWN),
          Map.entry("unknown", ValueStatus.UNKNOWN),
          Map.entry("vet ikke", ValueStatus.UNKNOWN),
          Map.entry("veit ikkje", ValueStatus.UNKNOWN),
          Map.entry("don't know", ValueStatus.UNKNOWN),
          Map.entry("ikke aktuelt", ValueStatus.NOT_APPLICABLE),
          Map.entry("ikkje aktuelt", ValueStatus.NOT_APPLICABLE),
          Map.entry("not applicable", ValueStatus.NOT_APPLICABLE),
          Map.entry("n/a", ValueStatus.NOT_APPLICABLE),
          Map.entry("ikke spurt", ValueStatus.NOT_ASKED),
          Map.entry("ikkje spurd", ValueStatus.NOT_ASKED),
          Map.entry("not asked", ValueStatus.NOT_ASKED),
          Map.entry("no value", ValueStatus.EMPTY));

  public static TypedColumn of(List<String> cells) {
    var stripped = cells.stream().map(String::strip).toList();
    var present =
        stripped.stream()
            .filter(cell -> status(cell) == ValueStatus.PRESENT && !cell.equals(NOT_AVAILABLE))
            .toList();
    if (!present.isEmpty() && present.stream().allMatch(TypedColumn::isNumber)) {
      return typed(VariableType.NUMBER, stripped);
    }
    if (!present.isEmpty() && present.stream().allMatch(TypedColumn::isDate)) {
      return typed(VariableType.DATE, stripped);
    }
    return typed(VariableType.CATEGORY, stripped);
  }

  /// The cells as a type that somebody has chosen; those that do not fit stay as they are written.
  public static TypedColumn of(List<String> cells, VariableType chosen) {
    return typed(chosen, cells.stream().map(String::strip).toList());
  }

  public static boolean isDate(String cell) {
    return Moments.date(cell).isPresent();
  }

  public static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches();
  }

  private static TypedColumn typed(VariableType type, List<String> cells) {
    return new TypedColumn(type, cells.stream().map(cell -> value(type, cell)).toList());
  }

  private static Value value(VariableType type, String cell) {
    var status = status(cell);
    if (status != ValueStatus.PRESENT) {
      return new Value(status, "", "");
    }
    if (type != VariableType.NUMBER && type != VariableType.DATE) {
      return Value.present(cell);
    }
    if (cell.equals(NOT_AVAILABLE)) {
      return Value.EMPTY;
    }
    return Value.present(
        type == VariableType.DATE
            ? Moments.date(cell).map(LocalDate::toString).orElse(cell)
            : cell);
  }

  /// A status also in the parentheses that Sitat itself writes it in.
  public static ValueStatus status(String cell) {
    var word = cell.toLowerCase(Locale.ROOT);
    boolean enclosed = word.startsWith("(") && word.endsWith(")") && word.length() > 2;
    return ABSENT.getOrDefault(
        enclosed ? word.substring(1, word.length() - 1) : word, ValueStatus.PRESENT);
  }
}
