package no.sitat.project.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Counted;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coding;
import no.sitat.project.desk.CodingSketch.Changed;
import no.sitat.project.desk.CodingSketch.Made;
import no.sitat.project.desk.CodingSketch.Named;

/// How the history tells what was done to many codings: *Omkodet 12 kodinger fra A til B*.
final class BatchWords {
  private static final int MOST_NAMED = 3;

  private final BatchRequest request;
  private final CodingSketch codings;
  private final List<LocalText> parts = new ArrayList<>();

  BatchWords(BatchRequest request, CodingSketch codings) {
    this.request = request;
    this.codings = codings;
  }

  BatchWords newCodes(List<Code> codes) {
    if (!codes.isEmpty()) {
      var names = listed(codes.stream().map(Code::name).toList());
      parts.add(
          codes.size() == 1
              ? new LocalText("Ny kode: " + names.nb(), "New code: " + names.en())
              : new LocalText("Nye koder: " + names.nb(), "New codes: " + names.en()));
    }
    return this;
  }

  BatchWords added(List<Made> made) {
    if (!made.isEmpty()) {
      var names = listed(made.stream().map(Made::as).map(codings::words).toList());
      long places =
          request.add().stream()
              .map(wanted -> List.of(wanted.document(), wanted.start(), wanted.end()))
              .distinct()
              .count();
      parts.add(
          places == 1
              ? new LocalText("Kodet som " + names.nb(), "Coded as " + names.en())
              : new LocalText(
                  "Kodet " + places + " steder som " + names.nb(),
                  "Coded " + places + " places as " + names.en()));
    }
    return this;
  }

  BatchWords changed(List<Changed> changed) {
    if (!changed.isEmpty()) {
      parts.add(changes(changed));
    }
    return this;
  }

  private LocalText changes(List<Changed> changed) {
    var many = count(changed.size());
    var was = distinct(changed.stream().map(change -> change.was().code()).toList());
    var is = distinct(changed.stream().map(change -> change.is().code()).toList());
    boolean recoded =
        changed.stream().anyMatch(change -> change.was().code().id() != change.is().code().id());
    if (recoded && is.size() == 1) {
      var from = was.size() > 1 ? LocalText.EMPTY : was.getFirst();
      return new LocalText(
          "Omkodet " + many.nb() + from(" fra ", from.nb()) + " til " + is.getFirst().nb(),
          "Recoded " + many.en() + from(" from ", from.en()) + " to " + is.getFirst().en());
    }
    boolean turned =
        changed.stream()
            .anyMatch(change -> !change.was().direction().equals(change.is().direction()));
    return turned && !recoded
        ? turned(changed, many)
        : new LocalText("Endret " + many.nb(), "Changed " + many.en());
  }

  private LocalText turned(List<Changed> changed, LocalText many) {
    var to = distinctWords(changed.stream().map(Changed::is).toList());
    return to.size() == 1
        ? new LocalText(
            "Endret retning på " + many.nb() + " til " + to.getFirst().nb(),
            "Changed the direction of " + many.en() + " to " + to.getFirst().en())
        : new LocalText("Endret retning på " + many.nb(), "Changed the direction of " + many.en());
  }

  BatchWords removed(List<Coding> removed, Codebook codebook) {
    if (!removed.isEmpty()) {
      var many = count(removed.size());
      var names =
          listed(
              removed.stream()
                  .flatMap(coding -> codebook.code(coding.code()).stream())
                  .map(Code::name)
                  .toList());
      parts.add(
          new LocalText(
              "Slettet " + many.nb() + " av " + names.nb(),
              "Deleted " + many.en() + " of " + names.en()));
    }
    return this;
  }

  void tell() {
    codings.say(
        parts.stream().map(LocalText::nb).collect(Collectors.joining("; ")),
        parts.stream().map(LocalText::en).collect(Collectors.joining("; ")));
  }

  private static String from(String before, String code) {
    return code.isEmpty() ? "" : before + code;
  }

  private static LocalText count(int codings) {
    return codings == 1 ? new LocalText("en koding", "a coding") : Counted.CODINGS.of(codings);
  }

  private List<LocalText> distinctWords(Collection<Named> named) {
    return named.stream().map(codings::words).distinct().toList();
  }

  private static List<LocalText> distinct(Collection<Code> codes) {
    return codes.stream().map(Code::name).map(BatchWords::both).distinct().toList();
  }

  private static LocalText both(LocalText name) {
    return new LocalText(name.in("nb"), name.in("en"));
  }

  /// The first names, and how many more there are.
  private static LocalText listed(Collection<LocalText> names) {
    var different = names.stream().map(BatchWords::both).distinct().toList();
    var first = different.stream().limit(MOST_NAMED).toList();
    int more = different.size() - first.size();
    return new LocalText(
        joined(first.stream().map(LocalText::nb).toList(), more, " til"),
        joined(first.stream().map(LocalText::en).toList(), more, " more"));
  }

  private static String joined(List<String> names, int more, String word) {
    return String.join("; ", names) + (more == 0 ? "" : "; + " + more + word);
  }
}
