package no.sitat.exchange.refi.container;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream out of something that was opened for it alone, and is closed with it.
final class ClosingStream extends FilterInputStream {
  private final Closeable whole;

  ClosingStream(InputStream in, Closeable whole) {
    super(in);
    this.whole = whole;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return in.read(into, from, length);
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      whole.close();
    }
  }
}
