package no.sitat.project;

import java.nio.file.Path;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// A process that stores one long change after the other and says each that is stored, to be
/// killed.
final class KilledLongChange {
  static final int ROWS = 12_000;
  private static final int BATCH = 1_000;

  private KilledLongChange() {}

  public static void main(String[] arguments) {
    var project = Project.open(Path.of(arguments[0]));
    for (int i = 0; ; i++) {
      int change = i;
      project
          .database()
          .write(handle -> {
            int top = handle.createQuery("SELECT MAX(id) FROM coder").mapTo(Integer.class).one();
            for (int row = 1; row <= ROWS; row += BATCH) {
              insert(handle, top + row);
            }
            return change;
          });
      System.out.println(change);
    }
  }

  private static void insert(Handle handle, int first) {
    var coders = handle.prepareBatch("INSERT INTO coder VALUES (?, ?, ?)");
    var batches = handle.prepareBatch("INSERT INTO batch VALUES (?, ?, 'kode', ?, NOW())");
    for (int id = first; id < first + BATCH; id++) {
      coders.add(id, UUID.randomUUID(), "En koder med et langt navn som tar plass, nummer " + id);
      batches.add(id, UUID.randomUUID(), id);
    }
    coders.execute();
    batches.execute();
  }
}
