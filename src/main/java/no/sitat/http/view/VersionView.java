package no.sitat.http.view;

import java.time.Instant;
import no.sitat.codebook.Codebook;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.project.codes.CodebookVersion;

/// A named version of the codebook.
///
/// @param coder name of who named it
/// @param codes how many it had
public record VersionView(int id, String name, String coder, Instant created, int codes) {
  public static VersionView of(CodebookVersion version) {
    return new VersionView(
        version.id(), version.name(), version.coder(), version.created(), version.codes());
  }

  /// A version with the whole codebook it names; how often codes were used then is not kept.
  public record Whole(VersionView version, CodebookView codebook) {
    public static Whole of(CodebookVersion version, Codebook codebook, Study now) {
      var then =
          new Study(
              now.revision(),
              now.corpus(),
              now.respondents(),
              codebook,
              now.coders(),
              CodingTable.EMPTY);
      return new Whole(VersionView.of(version), CodebookView.of(then));
    }
  }
}
