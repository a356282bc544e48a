package no.sitat.exchange.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import no.sitat.exchange.format.FileFormat;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.util.RecordFormatException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/// Which reader a format has, and what becomes of everything that can go wrong in one.
final class Documents {
  /// Everything that is read here.
  static final Set<FileFormat> READ =
      Set.of(
          FileFormat.WORD,
          FileFormat.OLD_WORD,
          FileFormat.OPEN_DOCUMENT,
          FileFormat.FLAT_OPEN_DOCUMENT,
          FileFormat.RTF,
          FileFormat.PDF,
          FileFormat.WEB_PAGE,
          FileFormat.EPUB,
          FileFormat.OUTLOOK_MESSAGE,
          FileFormat.MAIL,
          FileFormat.MAILBOX);

  private Documents() {}

  /// The words of a document.
  ///
  /// @throws CannotRead for whatever reason there are none
  static DocumentText read(FileFormat format, byte[] bytes) throws CannotRead {
    try {
      return parsed(format, bytes);
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      throw fault(e);
    } catch (StackOverflowError | LinkageError e) {
      throw new CannotRead(Fault.DAMAGED);
    }
  }

  private static DocumentText parsed(FileFormat format, byte[] bytes)
      throws IOException, SAXException, TikaException {
    return switch (format) {
      case WORD -> WordReader.read(bytes);
      case OLD_WORD -> OldWordReader.read(bytes);
      case OPEN_DOCUMENT -> OpenDocumentReader.read(bytes);
      case FLAT_OPEN_DOCUMENT -> OpenDocumentReader.flat(bytes);
      case RTF -> RtfReader.read(bytes);
      case PDF -> PdfReader.read(bytes);
      case WEB_PAGE -> WebPageReader.read(bytes);
      case EPUB -> EpubReader.read(bytes);
      case OUTLOOK_MESSAGE -> MessageReader.read(bytes);
      case MAIL -> MailReader.read(bytes);
      case MAILBOX -> MailReader.mailbox(bytes);
      default -> throw new IllegalArgumentException(format.key());
    };
  }

  /// The reason, wherever in the chain of causes it is said; the libraries' own words are dropped,
  /// for they may quote the document.
  private static CannotRead fault(Exception error) {
    Throwable cause = error;
    for (int depth = 0; cause != null && depth < 20; depth++) {
      switch (cause) {
        case CannotRead known -> {
          return known;
        }
        case EncryptedDocumentException _,
            org.apache.tika.exception.EncryptedDocumentException _ -> {
          return new CannotRead(Fault.LOCKED);
        }
        case RecordFormatException _ -> {
          return new CannotRead(Fault.DAMAGED);
        }
        case IOException known when String.valueOf(known.getMessage()).contains("Zip bomb") -> {
          return new CannotRead(Fault.BOMB);
        }
        case UncheckedIOException known -> cause = known.getCause();
        default -> cause = cause.getCause();
      }
    }
    return new CannotRead(Fault.DAMAGED);
  }
}
