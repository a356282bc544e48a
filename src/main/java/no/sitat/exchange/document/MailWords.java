package no.sitat.exchange.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import no.sitat.exchange.encoding.PlainText;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;

/// The words of one part of a message, in the encoding the part says it has.
///
/// @param isGuessed whether the part says nothing of its encoding that fits, and it is neither
///   Unicode nor Western
record MailWords(String text, boolean isGuessed) {
  static MailWords of(Entity entity, SingleBody body) throws IOException {
    byte[] bytes;
    try (var in = body.getInputStream()) {
      bytes = in.readAllBytes();
    }
    return bytes.length == 0
        ? new MailWords("", false)
        : new MailWords(text(entity, bytes), isGuessed(entity, bytes));
  }

  private static boolean isGuessed(Entity entity, byte[] bytes) {
    return declared(entity, bytes).isEmpty()
        && PlainText.of("", bytes)
            .value()
            .map(PlainText::encoding)
            .filter(encoding -> !encoding.isCertain() && !encoding.isWestern())
            .isPresent();
  }

  private static String text(Entity entity, byte[] bytes) throws IOException {
    if (entity.getMimeType().equals("text/html")) {
      return page(entity, bytes);
    }
    var text = PlainText.withLineFeeds(decoded(entity, bytes));
    return parameter(entity, "format").equalsIgnoreCase("flowed")
        ? flowing(text, parameter(entity, "delsp").equalsIgnoreCase("yes"))
        : text;
  }

  private static String page(Entity entity, byte[] bytes) throws IOException {
    var manuscript = new Manuscript();
    var said = declared(entity, bytes);
    WebPageReader.write(
        said.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(bytes), manuscript);
    return manuscript.body();
  }

  private static String decoded(Entity entity, byte[] bytes) throws CannotRead {
    return declared(entity, bytes)
        .or(() -> PlainText.of("", bytes).value().map(PlainText::text))
        .orElseThrow(() -> new CannotRead(Fault.UNDECODABLE));
  }

  /// Empty when the part says nothing, or what its bytes do not fit.
  private static Optional<String> declared(Entity entity, byte[] bytes) {
    var name = parameter(entity, "charset");
    try {
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Charset.forName(name).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (IllegalCharsetNameException
        | UnsupportedCharsetException
        | UnsupportedOperationException
        | CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static String parameter(Entity entity, String name) {
    return entity.getHeader() != null
            && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
            && type.getParameter(name) != null
        ? type.getParameter(name).strip()
        : "";
  }

  /// Lines that end with a blank go on in the next (RFC 3676).
  private static String flowing(String text, boolean withoutBlank) {
    var out = new StringBuilder();
    for (var line : text.split("\n", -1)) {
      var words = line.startsWith(" ") ? line.substring(1) : line;
      boolean flows = words.endsWith(" ") && !words.equals("-- ");
      out.append(flows && withoutBlank ? words.substring(0, words.length() - 1) : words);
      out.append(flows ? "" : "\n");
    }
    return out.toString();
  }

  /// How long they are; never the words.
  @Override
  public String toString() {
    return "MailWords[" + text.length() + " units]";
  }
}
