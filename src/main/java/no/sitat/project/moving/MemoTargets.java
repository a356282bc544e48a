package no.sitat.project.moving;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.corpus.Document;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedVariable;

/// What memos of a file are on here.
record MemoTargets(
    MovedProject file,
    CodeMove codes,
    SourceMove sources,
    CodingMove codings,
    QuotationMove quotations,
    CaseMove cases,
    ValueMove values,
    LinkMove links) {
  /// Something in the project.
  ///
  /// @param target as the table of memos calls the kind
  record Place(String target, int id) {
    static final Place PROJECT = new Place("project", 0);
  }

  /// The document here that a source is; empty for one that is not here yet.
  Optional<Document> document(UUID source) {
    return sources.known(source);
  }

  /// Whether a memo can be on such a thing; if not, it is on the project.
  boolean canBear(Target on) {
    return switch (on.kind()) {
      case SOURCE -> sources.known(on.guid()).isPresent() || sources.isFresh(on.guid());
      case CODE, CODING, CASE, VARIABLE -> true;
      case PASSAGE -> quotations.has(on.guid());
      case LINK -> links.has(on.guid());
      case MEMO -> false;
    };
  }

  /// Where a memo goes when everything it may be on is written; the project where nothing bears it.
  Place place(Target on) {
    return switch (on.kind()) {
      case SOURCE -> place("document", OptionalInt.of(sources.id(on.guid())));
      case CODE -> place("code", codes.id(on.guid()));
      case CODING -> place("coding", codings.id(on.guid()));
      case PASSAGE -> place("quotation", quotations.id(on.guid()));
      case CASE -> place("respondent", cases.id(on.guid()));
      case VARIABLE -> place("variable", OptionalInt.of(values.variable(on.guid())));
      case LINK -> place("quotation_link", links.id(on.guid()));
      case MEMO -> Place.PROJECT;
    };
  }

  private static Place place(String target, OptionalInt id) {
    return id.orElse(0) == 0 ? Place.PROJECT : new Place(target, id.getAsInt());
  }

  /// What a person would call a thing of the file.
  String name(Target on) {
    return switch (on.kind()) {
      case SOURCE ->
          first(
              file.sources().stream()
                  .filter(each -> each.guid().equals(on.guid()))
                  .map(each -> each.name())
                  .findFirst());
      case CODE ->
          first(
              file.codes().stream()
                  .filter(each -> each.guid().equals(on.guid()))
                  .map(each -> each.name())
                  .findFirst());
      case CASE ->
          first(
              file.cases().stream()
                  .filter(each -> each.guid().equals(on.guid()))
                  .map(each -> each.name())
                  .findFirst());
      case VARIABLE ->
          first(
              file.variables().stream()
                  .filter(each -> each.guid().equals(on.guid()))
                  .map(MovedVariable::name)
                  .findFirst());
      case MEMO ->
          first(
              file.memos().stream()
                  .filter(each -> each.guid().equals(on.guid()))
                  .map(each -> each.title())
                  .findFirst());
      case CODING, PASSAGE, LINK -> kind(on.kind());
    };
  }

  private static String first(Optional<String> name) {
    return name.filter(said -> !said.isBlank()).orElse("?");
  }

  private static String kind(TargetKind kind) {
    return "[" + kind.key() + "]";
  }
}
