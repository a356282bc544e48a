package no.sitat.exchange.refi.reading;

import static no.sitat.exchange.moving.MoveNote.Grade.CONVERTED;
import static no.sitat.exchange.moving.MoveNote.Grade.DROPPED;
import static no.sitat.exchange.moving.MoveNote.Grade.KEPT;
import static no.sitat.exchange.moving.MoveNote.Grade.REPAIRED;

import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;

/// What may be otherwise in a file than in what is read of it, with the sentence that says so.
public enum Finding {
  UNKNOWN_ELEMENT(
      DROPPED,
      "Element",
      "Elementer som ikke er en del av REFI-QDA, er utelatt.",
      "Elements that are no part of REFI-QDA are left out."),
  GRAPHS(
      DROPPED,
      "Graph",
      "Grafer er utelatt; kodene, koblingene og sakene i dem er med.",
      "Graphs are left out; the codes, links and cases in them are here."),
  CASE_CODES(
      DROPPED,
      "CodeRef",
      "At en sak er knyttet til en kode, har ingen plass i Sitat og er utelatt.",
      "That a case refers to a code has no place in Sitat and is left out."),
  LINK_TO_NOTHING(
      DROPPED,
      "Link",
      "Koblinger til noe som ikke er i filen, er utelatt.",
      "Links to something that is not in the file are left out."),
  MEMBER_NOWHERE(
      DROPPED,
      "Member",
      "Medlemmer av sett som ikke er i filen, er utelatt.",
      "Members of sets that are not in the file are left out."),
  REFERENCE_TO_NOTHING(
      DROPPED,
      "Reference",
      "Henvisninger til noe som ikke er i filen, er utelatt.",
      "References to something that is not in the file are left out."),
  NOTE_CODINGS(
      DROPPED,
      "Coding",
      "Kodinger av notater er utelatt; notatene er med.",
      "Codings of notes are left out; the notes are here."),
  REGION_TEXT(
      DROPPED,
      "Representation",
      "Teksten av et enkelt utsnitt av en PDF er utelatt; teksten av hele PDF-en er med der den finnes.",
      "The text of a single selection of a PDF is left out; that of the whole PDF is here where there"
          + " is one."),
  SECOND_TEXT(
      DROPPED,
      "PlainTextContent",
      "En tekst sto både i prosjektet og i en fil, og de er ulike; filen er brukt.",
      "A text stood both in the project and in a file, and they differ; the file was used."),
  UNUSED_FILE(
      DROPPED,
      "file",
      "Filer i arkivet som prosjektet ikke nevner, er utelatt.",
      "Files of the archive that the project does not mention are left out."),
  RICH_TEXT(
      KEPT,
      "richTextPath",
      "Det formaterte dokumentet er tatt vare på ved siden av teksten; det er teksten som er kodet.",
      "The formatted document is kept beside the text; what is coded is the text."),
  SOURCE_MISSING(
      KEPT,
      "TextSource",
      "Teksten finnes ikke i filen; kodingene av den er tatt vare på, men kan ikke vises. Eksporter på"
          + " nytt med kildene.",
      "The text is not in the file; its codings are kept and cannot be shown. Export again with the"
          + " sources."),
  SOURCE_EMPTY(KEPT, "TextSource", "Teksten er tom i filen.", "The text is empty in the file."),
  TEXT_TOO_LARGE(
      KEPT,
      "TextSource",
      "Teksten er større enn 32 MB og er bare tatt vare på som fil; del den i flere.",
      "The text is larger than 32 MB and only kept as a file; split it."),
  FILE_ELSEWHERE(
      KEPT,
      "path",
      "Filen ligger utenfor prosjektet og åpnes ikke; legg den til for hånd.",
      "The file lies outside the project and is not opened; add it by hand."),
  FILE_MISSING(
      KEPT,
      "path",
      "Filen til et bilde, et opptak eller en PDF finnes ikke i arkivet.",
      "The file of a picture, recording or PDF is not in the archive."),
  NOT_SHOWN(
      KEPT,
      "Selection",
      "Kodinger av bilder, sider og opptak er tatt vare på, men kan ikke vises eller telles.",
      "Codings of pictures, pages and recordings are kept and cannot be shown or counted."),
  POINT(
      KEPT,
      "PlainTextSelection",
      "Kodinger av et sted uten tekst (start og slutt er like) er tatt vare på, men telles ikke.",
      "Codings of a place without words (start and end are the same) are kept and not counted."),
  LINK_TO_PLACE(
      CONVERTED,
      "Link",
      "Koblinger til en del av et bilde, en side eller et opptak går nå til hele kilden.",
      "Links to a part of a picture, page or recording now go to the whole source."),
  NO_GUID(
      REPAIRED,
      "guid",
      "Noe manglet en gyldig GUID og har fått en.",
      "Something had no valid GUID and was given one."),
  SAME_GUID(
      REPAIRED,
      "guid",
      "To ting av samme slag hadde samme GUID; den andre har fått en ny.",
      "Two things of one kind had the same GUID; the second was given another."),
  NO_NAME(
      REPAIRED,
      "name",
      "Noe uten navn er kalt «(uten navn)».",
      "Something without a name is called “(unnamed)”."),
  MISSING_CODE(
      REPAIRED,
      "CodeRef",
      "Kodinger viser til en kode som ikke er i filen; de står under «(missing code …)».",
      "Codings refer to a code that is not in the file; they stand under “(missing code …)”."),
  NO_CODE(
      DROPPED,
      "Coding",
      "Kodinger som ikke sier hvilken kode, er utelatt.",
      "Codings that do not say which code are left out."),
  MISSING_USER(
      REPAIRED,
      "User",
      "Noe er gjort av en bruker som ikke er i filen; brukeren er kalt «(missing user …)».",
      "Something was done by a user who is not in the file and is called “(missing user …)”."),
  MISSING_VARIABLE(
      REPAIRED,
      "VariableRef",
      "Verdier hører til en variabel som ikke er i filen; den er kalt «(missing variable …)».",
      "Values are of a variable that is not in the file and is called “(missing variable …)”."),
  BAD_COLOUR(
      REPAIRED,
      "color",
      "En farge kan ikke leses; koden får en annen.",
      "A colour cannot be read; the code is given another."),
  BAD_TIME(
      REPAIRED,
      "dateTime",
      "Et tidspunkt kan ikke leses og er utelatt.",
      "A time cannot be read and is left out."),
  BAD_NUMBER(
      REPAIRED,
      "position",
      "En posisjon er ikke et tall, eller er altfor stor; nærmeste mulige er brukt.",
      "A position is no number, or far too large; the nearest possible was taken."),
  BAD_VALUE(
      REPAIRED,
      "VariableValue",
      "En verdi passer ikke til variabelens type; den er beholdt slik den står.",
      "A value does not fit the type of its variable; it is kept as it is written."),
  BAD_FLAG(
      REPAIRED,
      "isCodable",
      "Det er uklart om noe kan kodes med koden; det er lest som ja.",
      "It is unclear whether anything may be coded with the code; read as yes."),
  CODED_FOLDER(
      REPAIRED,
      "Code",
      "En kode som ikke skulle kunne brukes, er brukt; den er gjort til en vanlig kode.",
      "A code that was not to be coded with has codings; it is an ordinary code now."),
  OUT_OF_RANGE(
      REPAIRED,
      "PlainTextSelection",
      "Et utsnitt går utenfor teksten og er kortet ned til den.",
      "A selection goes beyond the text and was cut to it."),
  CROSSED(
      REPAIRED,
      "PlainTextSelection",
      "Et utsnitt slutter før det begynner; start og slutt er byttet om.",
      "A selection ends before it begins; start and end were exchanged."),
  SNAPPED(
      REPAIRED,
      "PlainTextSelection",
      "Et utsnitt begynner eller slutter inne i et tegn; hele tegnet er tatt med.",
      "A selection begins or ends within a character; the whole character was taken."),
  SYNC_POINTS(
      REPAIRED,
      "TranscriptSelection",
      "Et utsnitt av en transkripsjon viser til tidspunkter som ikke er i filen; kodingene er tatt vare"
          + " på, men telles ikke.",
      "A selection of a transcript refers to sync points that are not in the file; its codings are kept"
          + " and not counted."),
  GUESSED_ENCODING(
      REPAIRED,
      "TextSource",
      "Teksten er ikke Unicode og er lest som Windows-1252; se etter at æ, ø og å er riktige.",
      "The text is not Unicode and was read as Windows-1252; check that accented letters are right."),
  BOTH_TWICE(
      CONVERTED,
      "PDFSelection",
      "Et utsnitt av en PDF sto også som utsnitt av teksten; de er slått sammen.",
      "A selection of a PDF stood as a selection of its text, too; they are one now."),
  WHOLE_SOURCE(
      CONVERTED,
      "Coding",
      "Kodinger av en hel kilde er blitt kodinger av hele teksten.",
      "Codings of a whole source have become codings of its whole text."),
  CASES_AS_CODES(
      CONVERTED,
      "Code",
      "Saker sto også som koder; kodingene med dem er blitt sakens deler av teksten.",
      "Cases stood as codes, too; their codings are now the case's parts of the text."),
  UNNAMED_CASE(
      CONVERTED,
      "Case",
      "En sak uten navn og med én kilde er lest som opplysninger om kilden.",
      "A case without a name and with one source was read as values of the source."),
  DESCRIPTION_AS_MEMO(
      CONVERTED,
      "Description",
      "Kommentarer til utsnitt er blitt notater.",
      "Comments on selections have become memos."),
  SELECTION_IN_NOTE(
      CONVERTED,
      "Note",
      "Et notat bar selv utsnittet det gjelder; det er nå et notat på utsnittet.",
      "A note held the selection it is on; it is a memo on that selection now."),
  OTHER_FORM(
      CONVERTED,
      "TextSource",
      "Linjeskift, tegn med aksent eller styretegn er satt i Sitats form; posisjonene er ført med.",
      "Line ends, accented letters or control characters are in Sitat's form; positions went with"
          + " them."),
  OWN_IGNORED(
      REPAIRED,
      "sitat.json",
      "Det Sitat selv la ved, passer ikke lenger til det som står i prosjektet, og er ikke brukt der.",
      "What Sitat itself enclosed does not fit what stands in the project any more, and is not used"
          + " there."),
  OWN_UNREADABLE(
      DROPPED,
      "sitat.json",
      "Det Sitat selv la ved, kan ikke leses; prosjektet er lest uten.",
      "What Sitat itself enclosed cannot be read; the project was read without it.");

  private final Grade grade;
  private final String element;
  private final String nb;
  private final String en;

  Finding(Grade grade, String element, String nb, String en) {
    this.grade = grade;
    this.element = element;
    this.nb = nb;
    this.en = en;
  }

  public Grade grade() {
    return grade;
  }

  public String element() {
    return element;
  }

  public LocalText text() {
    return new LocalText(nb, en);
  }
}
