package no.sitat.http.away;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Turn;
import no.sitat.project.Project;
import no.sitat.project.releases.Release;
import no.sitat.registry.Variable;

/// What a project knows of the items of [Coreq]. No number of people under five is told.
final class CoreqFacts {
  private static final int LEAST = 5;

  private final Project project;
  private final Study study;
  private final Map<Integer, LocalText> known = new HashMap<>();

  private CoreqFacts(Project project, Study study) {
    this.project = project;
    this.study = study;
  }

  /// @param sitat which Sitat this is
  static Map<Integer, LocalText> of(Project project, Study study, String sitat) {
    var facts = new CoreqFacts(project, study);
    facts.sample();
    facts.design();
    facts.analysis();
    facts.findings();
    facts.tell(27, "Sitat " + sitat + ".", "Sitat " + sitat + ".");
    return facts.known;
  }

  private void tell(int item, String nb, String en) {
    known.put(item, new LocalText(nb, en));
  }

  /// A number of people, never a small one.
  private static LocalText people(int count) {
    boolean small = count > 0 && count < LEAST;
    var number = Integer.toString(count);
    return small ? new LocalText("færre enn 5", "fewer than 5") : new LocalText(number, number);
  }

  private void sample() {
    var heard = new BitSet();
    var again = new HashMap<Integer, Integer>();
    for (var document : study.corpus().documents()) {
      var here = new HashSet<Integer>();
      for (var turn : document.turns()) {
        if (turn.isInformant() && turn.respondent() != Turn.NOBODY) {
          heard.set(turn.respondent());
          here.add(turn.respondent());
        }
      }
      if (document.kind() == DocumentKind.INTERVIEW) {
        here.forEach(who -> again.merge(who, 1, Integer::sum));
      }
    }
    heard(heard.cardinality(), study.respondents().respondents().size());
    int repeated = (int) again.values().stream().filter(count -> count > 1).count();
    int once = heard.cardinality() - repeated;
    var more =
        once > 0 && once < LEAST ? new LocalText("Nesten alle", "Almost all") : people(repeated);
    tell(
        18,
        repeated == 0
            ? "Ingen ble intervjuet mer enn én gang."
            : more.nb() + " ble intervjuet mer enn én gang.",
        repeated == 0
            ? "Nobody was interviewed more than once."
            : more.en() + " were interviewed more than once.");
    var variables = study.respondents().variables();
    if (!variables.isEmpty()) {
      tell(
          16,
          "Kjent om respondentene: "
              + called(variables, "nb")
              + ". Skjermede tabeller: se tables/.",
          "Known of respondents: " + called(variables, "en") + ". Protected tables: see tables/.");
    }
  }

  /// How many were heard; of how many too, unless few are left.
  private void heard(int heard, int all) {
    var said = people(heard);
    boolean tellsFew = all - heard > 0 && all - heard < LEAST;
    var table = people(all);
    tell(
        12,
        said.nb()
            + " respondenter er hørt"
            + (tellsFew ? "." : ", av " + table.nb() + " i tabellen."),
        said.en()
            + " respondents were heard"
            + (tellsFew ? "." : ", of " + table.en() + " in the table."));
  }

  private static String called(List<Variable> variables, String language) {
    return variables.stream().map(each -> each.called(language)).collect(Collectors.joining(", "));
  }

  private void design() {
    int questions = project.guide().read().value().questions().size();
    if (questions > 0) {
      tell(
          17,
          questions + " spørsmål; se interview-guide.csv.",
          questions + " questions; see interview-guide.csv.");
    }
    int memos =
        (int) project.memos().all().value().memos().stream().filter(memo -> memo.id() > 0).count();
    if (memos > 0) {
      tell(20, memos + " notater i prosjektet.", memos + " memos in the project.");
    }
    boolean saturation =
        releases().stream().anyMatch(release -> release.kind().equals("saturation"));
    if (saturation) {
      tell(
          22,
          "Metningskurver er gitt ut; se tables/.",
          "Curves of saturation were released; see tables/.");
    }
  }

  private List<Release> releases() {
    return project.releases().all().stream().filter(each -> each.withdrawal().isEmpty()).toList();
  }

  private void analysis() {
    var coders = new HashSet<Integer>();
    for (var block : study.codings().blocks()) {
      for (int coder : block.coder) {
        coders.add(coder);
      }
    }
    tell(24, coders.size() + " har kodet.", coders.size() + " coded.");
    var codes = study.codebook().codes();
    int top = study.codebook().childrenOf(0).size();
    tell(
        25,
        codes.size() + " koder under " + top + " øverste; se codebook/.",
        codes.size() + " codes under " + top + " at the top; see codebook/.");
    tell(26, kinds(codes, "nb"), kinds(codes, "en"));
  }

  private static String kinds(List<Code> codes, String language) {
    var words =
        Map.of(
            CodeKind.DESCRIPTIVE, new LocalText("beskrivende", "descriptive"),
            CodeKind.IN_VIVO, new LocalText("in vivo (fra materialet)", "in vivo (from the data)"),
            CodeKind.THEORETICAL,
                new LocalText("teoretiske (på forhånd)", "theoretical (beforehand)"));
    return Arrays.stream(CodeKind.values())
        .map(kind ->
            codes.stream().filter(code -> code.kind() == kind).count()
                + " "
                + words.getOrDefault(kind, new LocalText(kind.key(), kind.key())).in(language))
        .collect(Collectors.joining(", "));
  }

  private void findings() {
    int quotes = project.publications().read().value().quotes().size();
    if (quotes > 0) {
      tell(
          29,
          quotes + " sitater i publikasjoner, med pseudonym og kildeangivelse.",
          quotes + " quotations in publications, with pseudonyms and attributions.");
    }
    var top = study.codebook().childrenOf(0).stream().filter(Code::active).toList();
    tell(31, names(top, "nb"), names(top, "en"));
  }

  private static String names(List<Code> codes, String language) {
    return codes.stream().map(code -> code.name().in(language)).collect(Collectors.joining("; "));
  }
}
