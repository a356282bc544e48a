package no.sitat.exchange.registry;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Sign;

/// A number or sign as people print it: `1 234`, `33,6`, `-6 %`, `:`.
///
/// A comma before exactly three figures, as in `270,000`, may part thousands or decimals; nobody
/// but the person who has the table knows, so it is not read.
final class GridNumber {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-−+]?\\d{1,3}(?:[ \u00A0\u202F]\\d{3})+(?:[.,]\\d+)?|[-−+]?\\d+(?:[.,]\\d+)?");
  private static final Pattern AMBIGUOUS = Pattern.compile("[-−+]?\\d{1,3}([.,])\\d{3}");

  private GridNumber() {}

  /// Whether a comma or point could part thousands or decimals.
  static boolean isAmbiguous(String cell) {
    return AMBIGUOUS.matcher(bare(cell)).matches() && !bare(cell).startsWith("0");
  }

  private static String bare(String cell) {
    return cell.strip().replaceAll("[ \u00A0\u202F]?%$", "");
  }

  static Optional<Figure> of(String cell) {
    var said = bare(cell);
    var remark = said.endsWith("*") && said.length() > 1;
    var number = remark ? said.substring(0, said.length() - 1).strip() : said;
    if (NUMBER.matcher(number).matches()) {
      var plain = number.replaceAll("[ \u00A0\u202F+]", "").replace('−', '-').replace(',', '.');
      return CubeDraft.number(new BigDecimal(plain))
          .map(value ->
              new Figure(
                  Optional.of(value), remark ? Optional.of(Sign.PROVISIONAL) : Optional.empty()));
    }
    return said.equals("–") ? Optional.of(Figure.of(Sign.ZERO)) : Sign.of(said).map(Figure::of);
  }
}
