package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import no.sitat.coding.CodedPart;
import no.sitat.coding.Coding;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.MemoDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read together belongs together, though others change the project meanwhile.
class OneMomentTest {
  private static final int EDITS = 150;

  @TempDir private Path home;

  @Test
  void theCodingsReadAreThoseOfTheStudyReadWithThem() throws Exception {
    try (var project = Sample.project(home.resolve("p"));
        var others = Executors.newVirtualThreadPerTaskExecutor()) {
      var coding = others.submit(() -> codeAndUndo(project));
      while (!coding.isDone()) {
        var read = project.codings();
        var inStudy = new TreeSet<Integer>();
        read.study()
            .corpus()
            .documents()
            .forEach(document ->
                read.study().codings().of(document.id()).stream()
                    .map(CodedPart::coding)
                    .forEach(inStudy::add));
        assertEquals(inStudy, read.value().stream().map(Coding::id).collect(ids()));
      }
      assertEquals(2 + 2L * EDITS, coding.get());
    }
  }

  private static Collector<Integer, ?, Set<Integer>> ids() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static long codeAndUndo(Project project) {
    var by = project.coder("Kari");
    for (int i = 0; i < EDITS; i++) {
      project.addCoding(CodingRequest.of(1 + i % 3, 40, 80, "STATUS"), by);
      if (i % 2 == 0) {
        project.undo(by);
      } else {
        project.memos().add("project", 0, MemoDraft.of("notat"), by);
      }
    }
    return project.revision();
  }

  @Test
  void codingsStandInTheOrderOfTheDocumentsAndTheirTexts() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      project.addCoding(CodingRequest.of(3, 0, 9, "STATUS"), kari);
      project.addCoding(CodingRequest.of(1, 40, 80, "STATUS"), kari);
      project.addCoding(CodingRequest.of(1, 40, 60, "STATUS"), kari);
      project.addCoding(CodingRequest.of(1, 5, 60, "STATUS"), kari);
      project.changeCoding(1, CodingChange.NONE.withMemo("sist endret"), kari);
      assertEquals(
          List.of(4, 3, 2, 1), project.codings().value().stream().map(Coding::id).toList());
    }
  }

  @Test
  void theTextsOfAnOlderStudyAreThereThoughADocumentIsRemoved() {
    try (var project = Sample.project(home.resolve("p"))) {
      var study = project.study();
      project.removeDocument(1, project.coder("Kari"));
      var length = study.corpus().document(1).orElseThrow().length();
      assertEquals(length, project.texts(study).apply(1).text().length());
    }
  }
}
