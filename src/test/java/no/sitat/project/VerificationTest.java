package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.disk.Database;
import no.sitat.project.disk.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damage done behind the project's back is found and named.
class VerificationTest {
  @TempDir private Path home;

  private List<String> foundAfter(String... damage) {
    var folder = home.resolve("p");
    try (var project = Sample.project(folder)) {
      project.addCoding(CodingRequest.of(1, 40, 80, "STATUS"), project.coder("Kari"));
      assertEquals(List.of(), project.verify());
    }
    var place = ProjectFolder.open(folder);
    try (var database = Database.open(place)) {
      database.write(handle -> {
        handle.execute("SET REFERENTIAL_INTEGRITY FALSE");
        for (var statement : damage) {
          handle.execute(statement);
        }
        return true;
      });
    } finally {
      place.close();
    }
    try (var project = Project.open(folder)) {
      return project.verify();
    }
  }

  /// What is found when the tables are changed under an open project, which does not hear of it.
  private List<String> foundBehind(String... changes) {
    try (var project = Sample.project(home.resolve("p"))) {
      project.addCoding(CodingRequest.of(1, 40, 80, "STATUS"), project.coder("Kari"));
      project
          .database()
          .write(handle -> {
            for (var change : changes) {
              handle.execute(change);
            }
            return true;
          });
      return project.verify();
    }
  }

  @Test
  void everyPartOfTheStudyIsHeldAgainstWhatIsStored() {
    assertEquals(
        List.of(
            "the documents in memory are not as stored",
            "the codes in memory are not as stored",
            "the links of the codebook in memory are not as stored",
            "the directions in memory are not as stored",
            "the coders in memory are not as stored",
            "the respondents in memory are not as stored",
            "the values of variable 1 in memory are not as stored",
            "the codings of document 1 in memory are not as stored"),
        foundBehind(
            "UPDATE document SET title = 'Annet' WHERE id = 2",
            "UPDATE code SET colour = 7 WHERE code_key = 'STATUS'",
            "UPDATE code_link SET type = 'other'",
            "UPDATE direction SET glyph = '→' WHERE direction_key = 'push'",
            "UPDATE coder SET name = 'Karin' WHERE name = 'Kari'",
            "UPDATE respondent SET label = 'R9' WHERE label = 'R4'",
            "UPDATE respondent_value SET text = 'annet' WHERE variable = 1 AND text = 'mann'",
            "UPDATE coding SET end_at = 70 WHERE id = 1"));
  }

  @Test
  void aTextThatWasChangedIsFound() {
    assertEquals(
        List.of("text is not what was stored: document 1, version 1"),
        foundAfter("UPDATE text_version SET text = text || '!' WHERE document = 1"));
  }

  @Test
  void aCodingOutsideItsTextIsFound() {
    assertEquals(
        List.of("coding lies outside its text: 1"),
        foundAfter("UPDATE coding SET end_at = 100000 WHERE id = 1"));
  }

  @Test
  void aTurnOutsideItsTextIsFound() {
    assertEquals(
        List.of("turn lies outside its text: 4"),
        foundAfter("UPDATE turn SET end_at = 100000 WHERE id = 4"));
  }

  @Test
  void aReferenceToNothingIsFound() {
    assertEquals(
        List.of("coding refers to a coder that is not there: 1"),
        foundAfter("UPDATE coding SET coder = 77 WHERE id = 1"));
  }

  @Test
  void aRevisionThatTheHistoryDoesNotKnowIsFound() {
    assertEquals(
        List.of("the project is at revision 9, its history at 3"),
        foundAfter("UPDATE project SET revision = 9"));
  }
}
