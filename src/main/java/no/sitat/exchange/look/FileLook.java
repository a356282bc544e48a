package no.sitat.exchange.look;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.exchange.PostColumns;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.transcript.TurnMarks;
import no.sitat.language.lookalike.LookalikeKind;

/// What is in a file, as an import would read it; see the package for what may be done with it.
///
/// @param use what it is read as
/// @param marks how its turns are told apart; empty for tables of other things, and when refused
/// @param documents interviews or threads it would become
/// @param rows respondents, codings or codes
/// @param already how many of its documents are in the project
/// @param language a code, or `und`
/// @param lookalikes the first of them; [#counts()] has all
/// @param words in all turns
/// @param mark of the one interview; empty when there are none or many
/// @param undecided label of somebody who may ask or tell, which a person must say
/// @param columns those that posts were read from; empty for what is no posts
/// @param refusals the first says why, when the whole file is refused
public record FileLook(
    FileFormat format,
    FileUse use,
    Optional<TurnMarks> marks,
    int documents,
    int already,
    int turns,
    long words,
    int rows,
    String language,
    List<SpeakerLook> speakers,
    List<TurnLook> samples,
    List<FoundLookalike> lookalikes,
    Map<LookalikeKind, Integer> counts,
    Optional<WordsMark> mark,
    Optional<String> undecided,
    Optional<PostColumns> columns,
    List<Refusal> refusals,
    List<Remark> remarks) {
  public FileLook {
    speakers = List.copyOf(speakers);
    samples = List.copyOf(samples);
    lookalikes = List.copyOf(lookalikes);
    counts = Map.copyOf(counts);
    refusals = List.copyOf(refusals);
    remarks = List.copyOf(remarks);
  }

  /// The same of a table with so many rows.
  FileLook withRows(int number) {
    return new FileLook(
        format,
        use,
        marks,
        documents,
        already,
        turns,
        words,
        number,
        language,
        speakers,
        samples,
        lookalikes,
        counts,
        mark,
        undecided,
        columns,
        refusals,
        remarks);
  }

  /// Whether an import would take something of the file.
  public boolean isReadable() {
    return documents > 0 || rows > 0;
  }

  /// Whether all of it is in the project.
  public boolean isThere() {
    return documents > 0 && already == documents;
  }

  /// What it is and how much; never what is in it.
  @Override
  public String toString() {
    return "FileLook[" + format.key() + ", " + use.key() + ", " + documents + " documents]";
  }
}
