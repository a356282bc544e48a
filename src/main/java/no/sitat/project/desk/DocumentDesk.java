package no.sitat.project.desk;

import java.util.List;
import java.util.OptionalInt;
import no.sitat.corpus.Document;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;

/// Turns requests about documents and their speakers into edits, or refuses them.
public final class DocumentDesk {
  private DocumentDesk() {}

  /// Every part of the change is checked before any is made.
  public static int change(EditSketch sketch, int id, DocumentChange change) {
    var document = Checks.document(sketch.study(), id);
    var row = Row.EMPTY;
    if (change.name().isPresent()) {
      row = row.with("name", freeName(sketch, document, change.name().get()));
    }
    if (change.title().isPresent()) {
      Checks.length("title", change.title().get(), 2000);
      row = row.with("title", change.title().get().strip());
    }
    if (change.language().isPresent()) {
      row = row.with("language", language(change.language().get()));
    }
    sketch.update(Table.DOCUMENT, id, row);
    sketch.touch(id);
    var words = change.words(document.name());
    sketch.say(words.nb(), words.en());
    return id;
  }

  /// @return how many documents
  public static int changeLanguage(EditSketch sketch, List<Integer> ids, String language) {
    var row = Row.EMPTY.with("language", language(language));
    for (int id : ids) {
      sketch.update(Table.DOCUMENT, Checks.document(sketch.study(), id).id(), row);
      sketch.touch(id);
    }
    var change = DocumentChange.NONE.withLanguage(language);
    var words = change.words(ids.size());
    sketch.say(words.nb(), words.en());
    return ids.size();
  }

  private static String freeName(EditSketch sketch, Document document, String name) {
    var wanted = name.strip();
    Checks.filled("name", wanted, 1000);
    var other = sketch.study().corpus().named(wanted);
    if (other.filter(found -> found.id() != document.id()).isPresent()) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "name",
          "Det finnes alt et dokument «" + wanted + "».",
          "There is a document “" + wanted + "” already.");
    }
    return wanted;
  }

  private static String language(String language) {
    if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "language",
          "«" + language + "» er ikke en språkkode (nb, nn, en, …).",
          "“" + language + "” is not a language code (nb, nn, en, …).");
    }
    return language;
  }

  public static int remove(EditSketch sketch, int id) {
    var document = Checks.document(sketch.study(), id);
    sketch.update(Table.DOCUMENT, id, Row.EMPTY.with("live", false));
    sketch.touch(id);
    sketch.say("Fjernet dokumentet " + document.name(), "Removed the document " + document.name());
    return id;
  }

  /// Who a speaker of a document is.
  ///
  /// @param respondent id, or [Turn#NOBODY]
  public record SpeakerLink(int document, String speaker, SpeakerRole role, int respondent) {}

  public static int link(EditSketch sketch, SpeakerLink link) {
    var document = Checks.document(sketch.study(), link.document());
    if (link.respondent() != Turn.NOBODY) {
      Checks.respondent(sketch.study(), link.respondent());
    }
    int speaker = speaker(sketch, document, link.speaker());
    var respondent =
        link.respondent() == Turn.NOBODY ? OptionalInt.empty() : OptionalInt.of(link.respondent());
    sketch.update(
        Table.SPEAKER,
        speaker,
        Row.EMPTY.with("role", link.role().key()).with("respondent", respondent));
    sketch.touch(document.id());
    boolean asks = link.role() == SpeakerRole.INTERVIEWER;
    var who =
        sketch
            .study()
            .respondents()
            .respondent(link.respondent())
            .map(found -> ", " + found.label())
            .orElse("");
    var where = link.speaker() + " i " + document.name() + " er ";
    var there = link.speaker() + " in " + document.name() + " is ";
    sketch.say(
        where + (asks ? "intervjuer" : "informant") + who,
        there + (asks ? "an interviewer" : "an informant") + who);
    return speaker;
  }

  private static int speaker(EditSketch sketch, Document document, String label) {
    return sketch
        .handle()
        .createQuery("SELECT id FROM speaker WHERE document = ? AND label = ?")
        .bind(0, document.id())
        .bind(1, label)
        .mapTo(Integer.class)
        .findOne()
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_SPEAKER,
                "speaker",
                "«" + label + "» taler ikke i " + document.name() + ".",
                "“" + label + "” does not speak in " + document.name() + "."));
  }
}
