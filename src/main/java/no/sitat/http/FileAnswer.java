package no.sitat.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file as an answer, or the part of it that is asked for, as it comes from the disk.
///
/// A browser that plays sound asks for ranges, and with `If-Range` only if the file is still the
/// one it began with.
final class FileAnswer {
  private final Path file;
  private final String mediaType;

  FileAnswer(Path file, String mediaType) {
    this.file = file;
    this.mediaType = mediaType;
  }

  void to(Context answer) throws IOException {
    long size = Files.size(file);
    var tag = "\"%x-%x\"".formatted(size, Files.getLastModifiedTime(file).toMillis());
    answer.header("Accept-Ranges", "bytes");
    answer.header("ETag", tag);
    answer.header("Content-Disposition", "inline");
    answer.header("Content-Security-Policy", "default-src 'none'; sandbox");
    switch (asked(answer, size, tag)) {
      case FileRange.Whole _ -> send(answer.status(200), new FileRange(0, size - 1));
      case FileRange.Part(var range) -> {
        answer.header(
            "Content-Range", "bytes %d-%d/%d".formatted(range.first(), range.last(), size));
        send(answer.status(206), range);
      }
      case FileRange.Outside _ -> answer.status(416).header("Content-Range", "bytes */" + size);
    }
  }

  private static FileRange.Asked asked(Context request, long size, String tag) {
    var condition = Optional.ofNullable(request.header("If-Range"));
    boolean same = condition.map(String::strip).filter(it -> !it.equals(tag)).isEmpty();
    return same
        ? FileRange.of(Optional.ofNullable(request.header("Range")), size)
        : new FileRange.Whole();
  }

  private void send(Context answer, FileRange range) throws IOException {
    answer.contentType(mediaType);
    answer.header("Content-Length", String.valueOf(range.length()));
    answer.result(part(range));
  }

  private InputStream part(FileRange range) throws IOException {
    var channel = FileChannel.open(file);
    try {
      return new Limited(Channels.newInputStream(channel.position(range.first())), range.length());
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /// The first bytes of a stream, and no more.
  private static final class Limited extends InputStream {
    private final InputStream from;
    private long left;

    Limited(InputStream from, long left) {
      this.from = from;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = from.read(buffer, offset, (int) Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      from.close();
    }
  }
}
