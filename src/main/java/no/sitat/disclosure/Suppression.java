package no.sitat.disclosure;

import java.util.Arrays;

/// Decides which numbers of a table are withheld.
public final class Suppression {
  private final SuppressionStatus[][] status;

  private Suppression(SuppressionStatus[][] status) {
    this.status = status;
  }

  /// Nothing is withheld; columns without anybody are marked.
  public static Suppression none(CountTable table) {
    return new Suppression(allShown(table));
  }

  /// Withholds what is needed so that no count of 1 to `threshold` - 1 people can be derived.
  public static Suppression of(CountTable table, int threshold) {
    var status = allShown(table);
    boolean anything = false;
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column <= table.all(); column++) {
        anything |= isSmall(table, threshold, row, column);
      }
    }
    for (int row = 0; anything && row < table.rows(); row++) {
      for (int column = 0; column <= table.all(); column++) {
        if (status[row][column] == SuppressionStatus.SHOWN) {
          status[row][column] =
              isSmall(table, threshold, row, column)
                  ? SuppressionStatus.PRIMARY
                  : SuppressionStatus.COMPLEMENTARY;
        }
      }
    }
    return new Suppression(status);
  }

  private static boolean isSmall(CountTable table, int threshold, int row, int column) {
    long count = table.counts()[row][column];
    long rest = table.counts()[CountTable.BASE][column] - count;
    return (count > 0 && count < threshold) || (rest > 0 && rest < threshold);
  }

  private static SuppressionStatus[][] allShown(CountTable table) {
    var status = new SuppressionStatus[table.rows()][table.all() + 1];
    for (var row : status) {
      Arrays.fill(row, SuppressionStatus.SHOWN);
      for (int column = 0; column <= table.all(); column++) {
        if (table.counts()[CountTable.BASE][column] == 0) {
          row[column] = SuppressionStatus.STRUCTURAL;
        }
      }
    }
    return status;
  }

  public SuppressionStatus status(int row, int column) {
    return status[row][column];
  }
}
