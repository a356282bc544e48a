package no.sitat.exchange.refi.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.sitat.exchange.archive.ArchiveRefused;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.refi.container.Archive;
import no.sitat.exchange.refi.container.ContainerReasons;
import no.sitat.exchange.refi.position.PositionRule;
import no.sitat.exchange.refi.xml.XmlCursor;
import no.sitat.exchange.source.FileRefused;

/// Reads the XML of a project or a codebook, with the files of its archive where it has one.
public final class Document {
  private final String name;
  private final Optional<PositionRule> told;
  private final Ledger ledger = new Ledger();

  /// @param name what people call the file
  /// @param told the rule to read positions by; empty to find out
  public Document(String name, Optional<PositionRule> told) {
    this.name = name;
    this.told = told;
  }

  /// @param archive empty for a bare document
  public MoveReading read(InputStream xml, Optional<Archive> archive)
      throws IOException, FileRefused {
    var found = walked(xml);
    if (found.name.isEmpty()) {
      int dot = name.lastIndexOf('.');
      found.name = dot > 0 ? name.substring(0, dot) : name;
    }
    try {
      var files = new SourceFiles(archive, ledger);
      var own = files.own(OwnReading.MOST_BYTES);
      var resolution = new Resolution(found, files, ledger);
      var reading = resolution.read(told);
      var whole =
          own.isEmpty()
              ? reading.project()
              : new OwnReading(ledger).applied(reading.project(), own.get());
      files.tellUnused();
      return new MoveReading(whole, ledger.notes(), reading.evidence());
    } catch (SourceTexts.TooMuchText e) {
      throw new FileRefused(RefiReasons.tooLarge(name));
    }
  }

  private Found walked(InputStream xml) throws FileRefused {
    try {
      var cursor = XmlCursor.atRoot(xml);
      if (!ProjectElement.isRoot(cursor)) {
        throw new FileRefused(RefiReasons.notRefi(name));
      }
      return new ProjectElement(ledger).read(cursor);
    } catch (XMLStreamException e) {
      if (e.getCause() instanceof ArchiveRefused refused) {
        throw new FileRefused(ContainerReasons.of(name, refused));
      }
      throw new FileRefused(RefiReasons.xml(name, e));
    } catch (NoSuchElementException e) {
      throw new FileRefused(RefiReasons.xml(name, new XMLStreamException(e)));
    }
  }
}
