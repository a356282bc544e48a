package no.sitat.exchange.refi.reading;

import javax.xml.stream.XMLStreamException;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.refi.xml.XmlCursor;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;

/// The sentences that say why a REFI-QDA file is not read.
final class RefiReasons {
  private RefiReasons() {}

  static Refusal notRefi(String file) {
    return Refusal.ofFile(
        file,
        Reason.OTHER_FORMAT,
        new LocalText(
            "dette er ikke en REFI-QDA-fil; eksporter prosjektet som .qdpx, eller kodeboken som .qdc",
            "this is no REFI-QDA file; export the project as .qdpx, or the codebook as .qdc"));
  }

  static Refusal tooLarge(String file) {
    return Refusal.ofFile(
        file,
        Reason.TOO_LARGE,
        new LocalText(
            "prosjektet har mer tekst enn det som leses på én gang; del det",
            "the project has more text than is read at once; split it"));
  }

  /// Why the XML cannot be read, and where.
  static Refusal xml(String file, XMLStreamException why) {
    var text =
        switch (why) {
          case XmlCursor.HostileXml _ ->
              new LocalText(
                  "prosjektfilen har en dokumenttype (DTD), som ikke leses; eksporter prosjektet på"
                      + " nytt",
                  "the project file has a document type (DTD), which is not read; export the"
                      + " project again");
          case XmlCursor.TooDeep _ ->
              new LocalText(
                  "koder eller andre elementer er nøstet dypere enn "
                      + XmlCursor.DEEPEST
                      + " nivåer",
                  "codes or other elements are nested deeper than "
                      + XmlCursor.DEEPEST
                      + " levels");
          default ->
              new LocalText(
                  "prosjektfilen er ikke gyldig XML; eksporter prosjektet på nytt",
                  "the project file is not valid XML; export the project again");
        };
    var location = why.getLocation();
    return location == null || location.getLineNumber() < 1
        ? Refusal.ofFile(file, Reason.MALFORMED, text)
        : Refusal.ofLine(file, location.getLineNumber(), Reason.MALFORMED, text);
  }
}
