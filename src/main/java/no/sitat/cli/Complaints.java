package no.sitat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.CrosstabError;
import no.sitat.exchange.source.NotAFile;
import no.sitat.exchange.transcript.SlowPattern;
import no.sitat.exchange.transcript.WrongPattern;
import no.sitat.http.CannotServe;
import no.sitat.http.asking.UnknownName;
import no.sitat.project.IndexBehind;
import no.sitat.project.disk.ProjectError;
import no.sitat.search.match.SearchStopped;
import no.sitat.search.query.QueryError;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says in one line what went wrong, and picks the exit code.
record Complaints(Console console) implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    console.tell(words(failure));
    return ExitCode.REFUSED;
  }

  private static LocalText words(Exception failure) {
    return switch (failure) {
      case ProjectError error -> error.words();
      case UnknownName error -> error.words();
      case CannotServe error -> error.words();
      case IndexBehind error -> error.words();
      case Impossible error -> error.words();
      case WrongPattern error -> error.words();
      case SlowPattern error -> error.words();
      case CrosstabError error -> new LocalText(error.messageNb(), said(error));
      case SearchStopped error -> new LocalText(error.messageNb(), error.messageEn());
      case QueryError error ->
          new LocalText(
              "%s (tegn %d i søket)".formatted(error.messageNb(), error.position() + 1),
              "%s (character %d of the query)".formatted(error.messageEn(), error.position() + 1));
      case UncheckedIOException error -> words(Optional.ofNullable(error.getCause()).orElseThrow());
      case IOException error -> words(error);
      default -> unexpected(failure);
    };
  }

  private static LocalText words(IOException failure) {
    var name = said(failure);
    return switch (failure) {
      case NoSuchFileException _ ->
          new LocalText("finner ikke «" + name + "»", "there is no “" + name + "”");
      case AccessDeniedException _ ->
          new LocalText("får ikke åpne «" + name + "»", "may not open “" + name + "”");
      case FileAlreadyExistsException _ ->
          new LocalText("«" + name + "» finnes allerede", "“" + name + "” is already there");
      case NotAFile _ ->
          new LocalText(
              "«" + name + "» er ingen fil; bare vanlige filer og mapper leses",
              "“" + name + "” is no file; only plain files and folders are read");
      default ->
          new LocalText("kan ikke lese eller skrive: " + name, "cannot read or write: " + name);
    };
  }

  /// Where it happened, for whoever mends it; no message, for that could quote a document.
  private static LocalText unexpected(Exception failure) {
    var frames = failure.getStackTrace();
    var at = frames.length == 0 ? "" : " " + frames[0];
    var what = failure.getClass().getSimpleName() + at;
    return new LocalText(
        "noe gikk galt i Sitat selv; sjekk prosjektet med «sitat verify» (" + what + ")",
        "something went wrong inside Sitat; check the project with “sitat verify” (" + what + ")");
  }

  private static String said(Exception failure) {
    var message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
