package no.sitat.exchange.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How texts begin that are more than words.
///
/// @param pattern fits from the first character on
record Markup(Pattern pattern, FileFormat format) {
  private static final String HEADER =
      "(?:[A-Za-z][A-Za-z-]{1,40}+:.*+\\r?\\n(?:[ \\t].*+\\r?\\n){0,20}+){0,40}?";

  /// The particular before the general.
  private static final List<Markup> MARKUP =
      List.of(
          new Markup(
              Pattern.compile(
                  "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)?"
                      + "<(?:!doctype html|html|head|body|meta|title|div|p|span|table|ul|ol|h[1-6])\\b"),
              FileFormat.WEB_PAGE),
          new Markup(
              Pattern.compile("(?s)\\s*<\\?xml[^>]*>\\s*<office:document\\b"),
              FileFormat.FLAT_OPEN_DOCUMENT),
          new Markup(
              Pattern.compile("(?s)\\s*(?:<\\?xml[^>]*>\\s*)?<ANNOTATION_DOCUMENT\\b"),
              FileFormat.ELAN),
          new Markup(
              Pattern.compile(
                  "\\s*<(?:\\?xml|!--|!DOCTYPE|[A-Za-z][\\w:.-]*+(?:\\s+[\\w:.-]+\\s*=|\\s*>\\s*<))"),
              FileFormat.XML),
          new Markup(Pattern.compile("WEBVTT(\\s|$)"), FileFormat.WEBVTT),
          new Markup(
              Pattern.compile("\\s*\\d+\\r?\\n\\d+:\\d\\d:\\d\\d[,.]\\d+ *-->"), FileFormat.SUBRIP),
          new Markup(Pattern.compile("File type = \"ooTextFile"), FileFormat.TEXT_GRID),
          new Markup(
              Pattern.compile("start([\\t,;])end\\1text\\r?\\n\\d"), FileFormat.WHISPER_TABLE),
          new Markup(Pattern.compile("@(UTF8|Begin)\\b"), FileFormat.CHAT),
          new Markup(Pattern.compile("From \\S+ .*\\r?\\n[A-Z][\\w-]*:"), FileFormat.MAILBOX),
          new Markup(
              Pattern.compile(HEADER + "(?i:Message-ID|MIME-Version|Received|Return-Path):"),
              FileFormat.MAIL));

  static Optional<FileFormat> of(String text) {
    return MARKUP.stream()
        .filter(markup -> markup.pattern().matcher(text).lookingAt())
        .findFirst()
        .map(Markup::format);
  }
}
