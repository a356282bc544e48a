package no.sitat.exchange.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import no.sitat.exchange.format.FileFormat;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// The process in which documents are read: it takes bytes on standard input and answers with words
/// on standard output, one document after the other, until there are no more.
///
/// It writes nothing to the disk, opens no other file, and ends when whoever started it is gone or
/// asks nothing for [#IDLE_SECONDS]. See [ReadingRoom] for what is said between the two.
public final class ReadingDesk {
  static final int READY = 'R';
  static final int WORDS = 'W';
  static final int FAULT = 'F';

  private static final int IDLE_SECONDS = 60;

  private final AtomicLong lastAsked = new AtomicLong(System.nanoTime());

  private ReadingDesk() {}

  /// @param arguments none
  public static void main(String[] arguments) throws IOException {
    var out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true));
    ZipSecureFile.setMinInflateRatio(0.002); // ZipEntries has counted already
    new ReadingDesk().serve(out);
  }

  private void serve(OutputStream answers) throws IOException {
    Thread.ofPlatform().daemon().start(this::endWhenIdle);
    var in = new DataInputStream(new BufferedInputStream(System.in));
    var out = new DataOutputStream(new BufferedOutputStream(answers));
    out.writeByte(READY);
    out.flush();
    while (true) {
      FileFormat format;
      try {
        format = FileFormat.valueOf(in.readUTF());
      } catch (EOFException e) {
        return;
      }
      var bytes = in.readNBytes(in.readInt());
      lastAsked.set(Long.MAX_VALUE); // at work
      answer(format, bytes, out);
      lastAsked.set(System.nanoTime());
    }
  }

  private static void answer(FileFormat format, byte[] bytes, DataOutputStream out)
      throws IOException {
    try {
      var text = Documents.read(format, bytes);
      out.writeByte(WORDS);
      Letters.write(text.body(), out);
      Letters.write(text.notes(), out);
      out.writeInt(text.findings().size());
      for (var finding : text.findings()) {
        out.writeUTF(finding.kind().name());
        out.writeInt(finding.count());
      }
    } catch (CannotRead e) {
      out.writeByte(FAULT);
      out.writeUTF(e.fault().name());
    }
    out.flush();
  }

  private void endWhenIdle() {
    while (true) {
      try {
        Thread.sleep(1000);
      } catch (InterruptedException e) {
        return;
      }
      long since = lastAsked.get();
      if (since != Long.MAX_VALUE && System.nanoTime() - since > IDLE_SECONDS * 1_000_000_000L) {
        Runtime.getRuntime().halt(0);
      }
    }
  }
}
