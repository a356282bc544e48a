package no.sitat.project.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.project.intake.KeptImport.Fate;
import no.sitat.project.intake.KeptImport.KeptFile;
import no.sitat.project.intake.KeptImport.KeptLine;

/// What came of each file of an intake, while it is stored.
///
/// One thread, one use.
public final class IntakeOutcome {
  private static final int MOST_LINES = 100;

  private final Map<String, File> files = new HashMap<>();
  private int documents;
  private int respondents;
  private int codings;
  private int codes;
  private final List<ImportReport.Taken> taken = new ArrayList<>();
  private final List<Integer> already = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  private static final class File {
    private int rows;
    private long words;
    private int document;
    private final List<KeptLine> lines = new ArrayList<>();
  }

  private File file(String name) {
    return files.computeIfAbsent(name, _ -> new File());
  }

  public void documents(ImportReport report) {
    documents += report.rows();
    taken.addAll(report.documents());
    already.addAll(report.already());
    report
        .documents()
        .forEach(taken -> {
          var file = file(taken.file());
          file.rows++;
          file.words += taken.words();
          file.document = taken.id();
        });
    said(report);
  }

  /// What came of a long file of posts.
  public void posts(String name, PostsInSight.Told told) {
    documents += told.documents();
    file(name).rows += told.documents();
    file(name).words += told.words();
    told.refused().forEach(this::refused);
    told.remarks().forEach(this::remarked);
  }

  public void respondents(String name, ImportReport report) {
    respondents += report.rows();
    file(name).rows += report.rows();
    said(report);
  }

  public void codings(String name, ImportReport report) {
    codings += report.rows();
    file(name).rows += report.rows();
    said(report);
  }

  public void codes(String name, int changed) {
    codes += changed;
    file(name).rows += changed;
  }

  private void said(ImportReport report) {
    report.refused().forEach(this::refused);
    report.remarks().forEach(this::remarked);
  }

  public void refused(Refusal refusal) {
    refused.add(refusal);
    add(refusal.file(), new KeptLine(true, refusal.line(), refusal.text()));
  }

  public void remarked(Remark remark) {
    remarks.add(remark);
    add(remark.file(), new KeptLine(false, OptionalInt.empty(), remark.text()));
  }

  private void add(String name, KeptLine line) {
    file(name).lines.add(line);
  }

  /// What came of all files together, without what reading them had to say.
  ///
  /// @param revision of the project afterwards
  public ImportReport joined(long revision) {
    int rows = documents + respondents + codings + codes;
    return new ImportReport(rows, taken, refused, remarks, already, revision);
  }

  /// How the history tells it: the one document by its name, else what was taken of each kind.
  public LocalText words() {
    if (documents == 1 && taken.size() == 1 && respondents + codings + codes == 0) {
      var name = taken.getFirst().document();
      return new LocalText("Importerte " + name, "Imported " + name);
    }
    return new LocalText(
        "Importerte "
            + listed(
                " og ",
                counted(documents, "dokument", "dokumenter"),
                counted(respondents, "respondent", "respondenter"),
                counted(codings, "koding", "kodinger"),
                counted(codes, "kode", "koder")),
        "Imported "
            + listed(
                " and ",
                counted(documents, "document", "documents"),
                counted(respondents, "respondent", "respondents"),
                counted(codings, "coding", "codings"),
                counted(codes, "code", "codes")));
  }

  private static String counted(int count, String one, String many) {
    return count == 0 ? "" : count + " " + (count == 1 ? one : many);
  }

  private static String listed(String last, String... parts) {
    var some = Stream.of(parts).filter(part -> !part.isEmpty()).toList();
    return some.size() < 2
        ? String.join("", some)
        : String.join(", ", some.subList(0, some.size() - 1)) + last + some.getLast();
  }

  /// What the report of the import keeps of the files, in their order.
  public List<KeptFile> kept(List<IntakeFile> all) {
    return all.stream().map(this::kept).toList();
  }

  private KeptFile kept(IntakeFile of) {
    var file = file(of.name());
    var lines = new ArrayList<KeptLine>();
    of.refused().forEach(each -> lines.add(new KeptLine(true, each.line(), each.text())));
    of.remarks().forEach(each -> lines.add(new KeptLine(false, OptionalInt.empty(), each.text())));
    lines.addAll(file.lines);
    var document =
        file.rows == 1 && file.document > 0 ? OptionalInt.of(file.document) : OptionalInt.empty();
    return new KeptFile(
        of.name(),
        of.folder(),
        of.format(),
        of.use(),
        fate(of, file, lines),
        file.rows,
        file.words,
        document,
        shortened(lines));
  }

  /// A file of which nothing had to be taken, since all of it was here, is not refused.
  private static Fate fate(IntakeFile of, File file, List<KeptLine> lines) {
    if (!of.wanted()) {
      return Fate.LEFT;
    }
    boolean whole = lines.stream().noneMatch(KeptLine::refusal);
    if (file.rows == 0 && (!whole || lines.isEmpty())) {
      return Fate.REFUSED;
    }
    return lines.isEmpty() ? Fate.TAKEN : Fate.REMARKED;
  }

  private static List<KeptLine> shortened(List<KeptLine> lines) {
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    int more = lines.size() - MOST_LINES;
    var some = new ArrayList<>(lines.subList(0, MOST_LINES));
    some.add(
        new KeptLine(
            lines.getLast().refusal(),
            OptionalInt.empty(),
            new LocalText("og %d til".formatted(more), "and %d more".formatted(more))));
    return some;
  }
}
