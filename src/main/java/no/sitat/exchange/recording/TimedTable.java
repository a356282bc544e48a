package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.sitat.exchange.transcript.ClockTime;

/// A table with a row for everything that is said: Whisper's TSV (`start end text`, milliseconds),
/// NVivo's transcripts (`Timespan Content Speaker`), and the like, by the names of their columns.
///
/// @param rows without the row of names
record TimedTable(List<String> header, List<List<String>> rows) {
  private static final List<String> BEGIN =
      List.of(
          "start",
          "begin",
          "start time",
          "begin time",
          "fra",
          "starttid",
          "in",
          "time",
          "timestamp",
          "timecode",
          "tid",
          "tidspunkt",
          "tidskode",
          "zeit",
          "zeitmarke",
          "temps",
          "tiempo");
  private static final List<String> END =
      List.of("end", "stop", "end time", "til", "slutt", "sluttid", "out");
  private static final List<String> SPAN =
      List.of(
          "timespan",
          "tidsrom",
          "tidsspenn",
          "tidsrum",
          "tidsintervall",
          "zeitspanne",
          "intervalle de temps",
          "intervalo de tiempo",
          "intervalo de tempo",
          "时间跨度",
          "タイムスパン");
  private static final List<String> WORDS =
      List.of(
          "content",
          "text",
          "innhold",
          "tekst",
          "transcript",
          "transkripsjon",
          "words",
          "replikk",
          "ytring",
          "utterance",
          "indhold",
          "innehåll",
          "inhalt",
          "contenu",
          "contenido",
          "conteúdo",
          "内容",
          "コンテンツ");
  private static final List<String> SPEAKER =
      List.of(
          "speaker",
          "taler",
          "snakker",
          "participant",
          "name",
          "navn",
          "who",
          "hvem",
          "deltaker",
          "person",
          "talare",
          "sprecher",
          "sprecher/in",
          "interlocuteur",
          "locuteur",
          "orador",
          "hablante",
          "locutor",
          "发言者",
          "話者");
  private static final Pattern AROUND = Pattern.compile("^[\\s\\[({#]+|[\\s\\])}#]+$");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:-->|–|-)\\s*");

  TimedTable {
    header = header.stream().map(name -> Cue.oneLine(name).toLowerCase(Locale.ROOT)).toList();
    rows = List.copyOf(rows);
  }

  /// Whether these are the columns of a transcript: words, and a beginning with an end, or a span.
  static boolean fits(List<String> header) {
    var table = new TimedTable(header, List.of());
    boolean times =
        table.column(SPAN).isPresent()
            || (table.column(BEGIN).isPresent() && table.column(END).isPresent());
    return times && table.column(WORDS).isPresent();
  }

  /// Whether these are the columns of a table of talk that a person wrote: words, and who or when.
  static boolean isTalk(List<String> header) {
    var table = new TimedTable(header, List.of());
    boolean when = table.column(SPAN).isPresent() || table.column(BEGIN).isPresent();
    return table.column(WORDS).isPresent() && (when || table.column(SPEAKER).isPresent());
  }

  Talk talk() {
    boolean millis = areMillis();
    var cues = new ArrayList<Cue>();
    for (var row : rows) {
      var span = span(cell(row, SPAN));
      var begin = span[0].isBlank() ? cell(row, BEGIN) : span[0];
      var end = span.length == 2 ? span[1] : cell(row, END);
      cues.add(
          new Cue(
              time(begin, millis),
              time(end, millis),
              cell(row, SPEAKER),
              Cue.oneLine(cell(row, WORDS)),
              List.of()));
    }
    return new Talk(LabelledCues.of(cues), Talk.Joint.BLANK);
  }

  /// One time or two; `00:01:23-4` is one.
  private static String[] span(String written) {
    return ClockTime.millis(bare(written)).isPresent()
        ? new String[] {written}
        : BETWEEN.split(written, 2);
  }

  /// Whole numbers are milliseconds, numbers with decimals seconds.
  private boolean areMillis() {
    Predicate<List<String>> whole = row -> cell(row, BEGIN).matches("\\s*\\d*\\s*");
    return rows.stream().allMatch(whole);
  }

  /// A time without the brackets or marks that stand around it.
  static String bare(String written) {
    return AROUND.matcher(written).replaceAll("");
  }

  private static OptionalLong time(String written, boolean millis) {
    var stripped = bare(written);
    if (stripped.matches("\\d{1,12}([.,]\\d{1,9})?")) {
      double number = Double.parseDouble(stripped.replace(',', '.'));
      return ClockTime.ofSeconds(millis ? number / 1000 : number);
    }
    return ClockTime.millis(stripped);
  }

  private String cell(List<String> row, List<String> names) {
    var column = column(names);
    return column.isPresent() && column.getAsInt() < row.size() ? row.get(column.getAsInt()) : "";
  }

  private OptionalInt column(List<String> names) {
    return names.stream().mapToInt(header::indexOf).filter(at -> at >= 0).findFirst();
  }
}
