package no.sitat.http.view;

import java.time.Instant;
import java.util.List;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.exchange.moving.MovedSource.Unshown;
import no.sitat.project.moving.KeptSource;

/// A source of another tool that is kept and not shown, with what was coded in it.
///
/// @param document id of the document whose words were taken from it; 0 for none
/// @param bytes 0 where there is no file
public record KeptView(
    int id,
    String name,
    String kind,
    int document,
    String file,
    long bytes,
    String description,
    String coder,
    Instant created,
    List<PlaceView> places) {
  private static final int MOST_PLACES = 500;

  /// A coding of a place that is no text.
  ///
  /// @param codes names
  public record PlaceView(String place, List<String> codes, String memo) {}

  public static KeptView of(KeptSource source, Study study, String language) {
    return new KeptView(
        source.id(),
        source.name(),
        source.kind().key(),
        source.document(),
        source.fileName(),
        source.bytes(),
        source.description(),
        study.coder(source.coder()).map(Coder::name).orElse(""),
        source.created(),
        source.unshown().stream()
            .limit(MOST_PLACES)
            .map(each -> place(each, study, language))
            .toList());
  }

  private static PlaceView place(Unshown each, Study study, String language) {
    var codes =
        study.codebook().codes().stream()
            .filter(code -> each.codes().contains(code.guid()))
            .map(code -> code.name().in(language))
            .toList();
    return new PlaceView(each.place(), codes, each.memo());
  }
}
