package no.sitat.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.transcript.Interviewers;
import no.sitat.text.Span;

/// Makes an interview of e-mails: a message is a turn of whoever sent it, and what stands above it
/// is nobody's words.
final class MailTurns {
  private static final Pattern MESSAGES = Pattern.compile("\\n\\f\\n");
  private static final Pattern SENDER = Pattern.compile("(?m)^From: (.*)$");
  private static final Pattern NAME = Pattern.compile("\\s*\"?([^<\"]*?)\"?\\s*<([^>]*)>.*");

  private MailTurns() {}

  /// @param body messages parted by a form feed alone on a line, each with its head, a blank line
  ///   and its words
  static Transcript of(String body, Interviewers interviewers) {
    var text = new StringBuilder();
    var spans = new ArrayList<Span>();
    var senders = new ArrayList<String>();
    for (var message : MESSAGES.split(body, -1)) {
      int blank = message.indexOf("\n\n");
      text.append(text.isEmpty() ? "" : "\n\n\n");
      int start = text.length() + (blank < 0 ? message.length() : blank + 2);
      text.append(message.stripTrailing());
      if (start < text.length()) {
        spans.add(new Span(start, text.length()));
        senders.add(sender(message.substring(0, Math.max(0, blank))));
      }
    }
    return new Transcript(text.toString(), turns(spans, senders, interviewers));
  }

  private static List<SpokenTurn> turns(
      List<Span> spans, List<String> senders, Interviewers interviewers) {
    var labels = new HashSet<>(senders);
    var turns = new ArrayList<SpokenTurn>();
    for (int i = 0; i < spans.size(); i++) {
      var sender = senders.get(i);
      turns.add(
          new SpokenTurn(
              spans.get(i), sender, interviewers.role(sender, labels), Optional.empty()));
    }
    return turns;
  }

  /// The name of who sent it, or the address where there is none.
  private static String sender(String head) {
    var from = SENDER.matcher(head);
    if (!from.find()) {
      return "";
    }
    var name = NAME.matcher(from.group(1));
    if (!name.matches()) {
      return from.group(1).strip();
    }
    return name.group(1).isBlank() ? name.group(2).strip() : name.group(1).strip();
  }
}
