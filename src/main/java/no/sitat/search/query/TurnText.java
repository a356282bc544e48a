package no.sitat.search.query;

import no.sitat.coding.Study;

/// Writes down what is asked of people, documents and posts.
final class TurnText {
  private final Study study;

  TurnText(Study study) {
    this.study = study;
  }

  String text(TurnTest test) {
    return switch (test) {
      case TurnTest.InGroup(var variable, var asked, _) -> Quoting.of(variable) + asked;
      case TurnTest.OfKind(var kind) -> "kind:" + kind.key();
      case TurnTest.InLanguage(var language) -> "language:" + Quoting.of(language);
      case TurnTest.SpokenBy(var speaker) -> "speaker:" + Quoting.quoted(speaker);
      case TurnTest.OfRole(var role) -> "role:" + role.key();
      case TurnTest.InDocument(var document) -> "document:" + Quoting.quoted(document);
      case TurnTest.Published(var moments) -> timeName() + MomentsText.of(moments);
      case TurnTest.InReplyTo(var post) -> "post:" + Quoting.quoted(post);
    };
  }

  /// A name of the field that no variable has.
  private String timeName() {
    return study.respondents().column("time").isEmpty() ? "time" : "tid";
  }
}
