package no.sitat.exchange.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Serial;

/// Stops a reader that is given one endless row.
public final class BoundedReader extends FilterReader {
  /// No row of a table is longer; a post has 40,000 characters, an interview a million.
  public static final int LONGEST = 16 * 1024 * 1024;

  private int sinceRow;

  /// A row is longer than [#LONGEST].
  public static final class TooLong extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    public TooLong() {
      super("a row is longer than " + LONGEST + " characters");
    }
  }

  public BoundedReader(Reader in) {
    super(in);
  }

  /// A row has been read; the next may be as long again.
  public void rowRead() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    count(1);
    return super.read();
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int characters) throws TooLong {
    sinceRow += characters;
    if (sinceRow > LONGEST) {
      throw new TooLong();
    }
  }
}
