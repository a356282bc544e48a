package no.sitat.text;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A stream lent to a writer that closes what it writes to; whoever lends it has more to do with
/// it.
public final class StaysOpen extends FilterOutputStream {
  public StaysOpen(OutputStream out) {
    super(out);
  }

  /// At one time, not byte by byte.
  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out.write(bytes, from, count);
  }

  /// Flushes only.
  @Override
  public void close() throws IOException {
    flush();
  }
}
