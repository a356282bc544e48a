package no.sitat.project.intake;

import java.util.List;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;

/// One file of an intake, and what reading it had to say.
///
/// @param name unique in the intake
/// @param folder where it stood, for people; may be empty
/// @param format key of what it is
/// @param use key of what it was taken as
/// @param wanted whether a person wanted it taken
public record IntakeFile(
    String name,
    String folder,
    String format,
    String use,
    boolean wanted,
    List<Refusal> refused,
    List<Remark> remarks) {
  public IntakeFile {
    refused = List.copyOf(refused);
    remarks = List.copyOf(remarks);
  }
}
