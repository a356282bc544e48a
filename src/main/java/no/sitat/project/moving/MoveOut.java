package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import no.sitat.codebook.Code;
import no.sitat.codebook.Palette;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.exchange.CodebookWriter;
import no.sitat.exchange.moving.CodeWords;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.text.TextVersion;
import org.jdbi.v3.core.Handle;

/// This project as a whole for other tools: what is in sight, and what of it cannot go along.
///
/// Things stand in the order they have here; what has none, by place and time and GUID. So two
/// projects that are equal give equal files, whatever their ids are.
public final class MoveOut {
  private final Handle handle;
  private final Study study;
  private final Function<Document, TextVersion> texts;
  private final KeptFiles kept;

  /// @param texts of the documents of the study
  public MoveOut(
      Handle handle, Study study, Function<Document, TextVersion> texts, KeptFiles kept) {
    this.handle = handle;
    this.study = study;
    this.texts = texts;
    this.kept = kept;
  }

  /// A project that leaves.
  ///
  /// @param notes on what of it does not go along
  public record Left(MovedProject project, List<MoveNote> notes) {
    public Left {
      notes = List.copyOf(notes);
    }
  }

  private record Identity(UUID guid, String name) {}

  public Left left() {
    var identity =
        handle
            .createQuery("SELECT guid, name FROM project")
            .map((row, _) -> new Identity(row.getObject(1, UUID.class), row.getString(2)))
            .one();
    var leaving = new LeavingThings(handle, study);
    var respondents = new LeavingRespondents(handle, study);
    var codings = leaving.codings();
    var passages = leaving.passages();
    var memos = leaving.memos();
    KeptSources.all(handle).forEach(leaving::brought);
    var sources = new LeavingSources(handle, study, texts, kept).sources();
    var project =
        new MovedProject(
            Optional.of(identity.guid()),
            identity.name(),
            "Sitat",
            leaving.coders(),
            codes(),
            sources,
            codings,
            passages,
            memos,
            respondents.variables(),
            respondents.cases(),
            leaving.links(),
            leaving.sets(),
            Optional.of(CodebookWriter.file(identity.name(), study.codebook())));
    return new Left(project, new StayingBehind(handle, project).notes());
  }

  /// Every code after the one above it, as the tree is read.
  private List<MovedCode> codes() {
    var codes = new ArrayList<MovedCode>();
    var uses = new HashMap<Integer, Integer>();
    handle
        .createQuery(
            "SELECT c.code, COUNT(*) FROM coding c JOIN document d ON d.id = c.document"
                + " WHERE c.live AND d.live GROUP BY c.code")
        .map((row, _) -> Map.entry(row.getInt(1), row.getInt(2)))
        .forEach(entry -> uses.put(entry.getKey(), entry.getValue()));
    enter(codes, 0, uses);
    return codes;
  }

  private void enter(List<MovedCode> codes, int above, Map<Integer, Integer> uses) {
    for (var code : study.codebook().childrenOf(above)) {
      codes.add(code(code, uses.containsKey(code.id())));
      enter(codes, code.id(), uses);
    }
  }

  private MovedCode code(Code code, boolean used) {
    var parent =
        code.parent().isPresent()
            ? study.codebook().code(code.parent().getAsInt()).map(Code::guid)
            : Optional.<UUID>empty();
    return new MovedCode(
        code.guid(),
        parent,
        code.name().in("nb"),
        Optional.of(code.key()),
        CodeWords.description(code),
        OptionalInt.of(Palette.rgb(code.colour())),
        code.active() || used);
  }
}
