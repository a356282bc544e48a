package no.sitat.exchange.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A format of sound that a browser plays, told from the first bytes of a file; of film, the sound.
public enum SoundFormat {
  MP3("audio/mpeg", "mp3"),
  AAC("audio/aac", "aac"),
  WAV("audio/wav", "wav"),
  OGG("audio/ogg", "ogg"),
  FLAC("audio/flac", "flac"),
  M4A("audio/mp4", "m4a"),
  MP4("video/mp4", "mp4"),
  WEBM("video/webm", "webm");

  private static final int HEAD = 16;

  private final String mediaType;
  private final String ending;

  SoundFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /// As a server says it.
  public String mediaType() {
    return mediaType;
  }

  /// Of a file's name, without the dot.
  public String ending() {
    return ending;
  }

  public static Optional<SoundFormat> named(String mediaType) {
    return Arrays.stream(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
  }

  /// What a file is; empty when it is no sound, no file, or a way to somewhere else.
  public static Optional<SoundFormat> of(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      return of(in.readNBytes(HEAD));
    }
  }

  /// @param head the first bytes of a file, 16 or more unless it is shorter
  public static Optional<SoundFormat> of(byte[] head) {
    var start = new String(head, 0, Math.min(HEAD, head.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("ID3")) {
      return Optional.of(MP3);
    }
    if (start.startsWith("RIFF") && start.startsWith("WAVE", 8)) {
      return Optional.of(WAV);
    }
    if (start.startsWith("OggS")) {
      return Optional.of(OGG);
    }
    if (start.startsWith("fLaC")) {
      return Optional.of(FLAC);
    }
    if (start.startsWith("ftyp", 4)) {
      return Optional.of(start.startsWith("M4A", 8) || start.startsWith("M4B", 8) ? M4A : MP4);
    }
    if (start.startsWith("\u001AE\u00DF\u00A3")) {
      return Optional.of(WEBM);
    }
    return frame(start);
  }

  /// The sound begins at once: eleven set bits, then which of the two it is.
  private static Optional<SoundFormat> frame(String start) {
    if (start.length() < 4 || start.charAt(0) != 0xFF || (start.charAt(1) & 0xE0) != 0xE0) {
      return Optional.empty();
    }
    boolean layered = (start.charAt(1) & 0x06) != 0;
    boolean known = (start.charAt(2) & 0xF0) != 0xF0 && (start.charAt(2) & 0x0C) != 0x0C;
    if ((start.charAt(1) & 0xF6) == 0xF0) {
      return Optional.of(AAC);
    }
    return layered && known ? Optional.of(MP3) : Optional.empty();
  }
}
