package no.sitat.http.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coding;
import no.sitat.coding.KeptQuotation;
import no.sitat.coding.Memo;
import no.sitat.coding.QuotationLink;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.project.AtRevision;
import no.sitat.project.Notebook;
import no.sitat.text.Span;

/// What notes are on, as a reader is told, and the address where it is seen.
public final class MemoPlaces {
  private static final LocalText PROJECT = new LocalText("Prosjektet", "The project");
  private static final LocalText GONE = new LocalText("Finnes ikke mer", "No longer there");

  private final Study study;
  private final Map<Integer, Coding> codings;
  private final Map<Integer, KeptQuotation> quotations;
  private final Map<Integer, QuotationLink> links;

  private MemoPlaces(Notebook notes, Study study) {
    this.study = study;
    codings = notes.codings().stream().collect(Collectors.toMap(Coding::id, Function.identity()));
    quotations =
        notes.quotations().stream()
            .collect(Collectors.toMap(KeptQuotation::id, Function.identity()));
    links =
        notes.links().stream().collect(Collectors.toMap(QuotationLink::id, Function.identity()));
  }

  /// A note and what it is on.
  ///
  /// @param targetName in bokmål
  /// @param address of the screen that shows the thing; empty when it is gone
  public record PlacedMemo(
      @JsonUnwrapped MemoView memo, String targetName, String targetNameEn, String address) {
    /// What it is on; never the text.
    @Override
    public String toString() {
      return "PlacedMemo[" + memo + "]";
    }
  }

  private record Where(LocalText name, String address) {}

  /// In the order given.
  public static List<PlacedMemo> of(AtRevision<Notebook> notes) {
    var places = new MemoPlaces(notes.value(), notes.study());
    return notes.value().memos().stream().map(places::placed).toList();
  }

  private PlacedMemo placed(Memo memo) {
    var where = where(memo.target(), memo.targetId()).orElse(new Where(GONE, ""));
    return new PlacedMemo(
        MemoView.of(memo, study), where.name().in("nb"), where.name().in("en"), where.address());
  }

  private Optional<Where> where(String target, int id) {
    return switch (target) {
      case "project" -> Optional.of(new Where(PROJECT, "/"));
      case "document" ->
          study.corpus().document(id).map(document -> new Where(name(document), text(id)));
      case "respondent" ->
          study
              .respondents()
              .respondent(id)
              .map(found -> seen(found.label(), "/respondents?respondent="));
      case "variable" ->
          study.respondents().variables().stream()
              .filter(variable -> variable.id() == id)
              .findFirst()
              .map(found -> seen(found.key(), "/respondents?variable="));
      case "code" ->
          study
              .codebook()
              .code(id)
              .map(code -> new Where(code.name(), "/codebook?code=" + encoded(code.key())));
      case "coding" -> Optional.ofNullable(codings.get(id)).flatMap(this::coding);
      case "quotation" ->
          Optional.ofNullable(quotations.get(id))
              .flatMap(found -> passage(found.document(), found.span()));
      case "quotation_link" -> Optional.ofNullable(links.get(id)).flatMap(this::link);
      default -> Optional.empty();
    };
  }

  private static LocalText name(Document document) {
    return new LocalText(document.name(), document.name());
  }

  private static String text(int document) {
    return "/documents/" + document;
  }

  private static Where seen(String name, String address) {
    return new Where(new LocalText(name, name), address + encoded(name));
  }

  private Optional<Where> coding(Coding coding) {
    var code = study.codebook().code(coding.code());
    return passage(coding.document(), coding.span())
        .map(where ->
            new Where(
                new LocalText(
                    where.name().nb() + " · " + code.map(found -> found.name().in("nb")).orElse(""),
                    where.name().en()
                        + " · "
                        + code.map(found -> found.name().in("en")).orElse("")),
                where.address()));
  }

  private Optional<Where> passage(int id, Span span) {
    return study
        .corpus()
        .document(id)
        .map(document -> {
          int turn = Place.of(document, span, study).turn();
          var name =
              new LocalText(
                  document.name() + ", replikk " + turn, document.name() + ", turn " + turn);
          return new Where(name, text(id) + "?at=" + span.start() + "-" + span.end());
        });
  }

  private Optional<Where> link(QuotationLink link) {
    var from = where("quotation", link.from());
    var to = where("quotation", link.to());
    return from.flatMap(first ->
        to.map(second ->
            new Where(
                new LocalText(
                    first.name().nb() + " – " + second.name().nb(),
                    first.name().en() + " – " + second.name().en()),
                first.address())));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
