package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Respondents written from one project and read into another.
class RespondentsVerbTest {
  private static final String TABLE =
      """
      respondent,sex,citizenship,citizenship@2019-05-01,citizenship@emigration,citizenship@immigration,\
      age,income@interview
      R1,kvinne,,Latvia,Norge,Latvia,38,450000
      R2,(unknown),Irak,,,(not asked),41,
      R3,(not applicable),,,(unknown),Polen,,"1,5"
      """;

  @TempDir private Path folder = Path.of("");

  private String written(Path project) {
    return done("respondents", project, "--format", "csv").out();
  }

  private Path taken(String name, String table) throws IOException {
    var project = folder.resolve(name);
    done("new", project);
    var file = Files.writeString(folder.resolve(name + ".csv"), table);
    done("import-respondents", project, file);
    return project;
  }

  private static Shell.Ended done(Object... words) {
    var ended = Shell.run(words);
    assertEquals(0, ended.code(), ended.err());
    return ended;
  }

  @Test
  void whatIsRecordedAtAMomentStandsInItsOwnColumn() throws IOException {
    assertEquals(
        """
        respondent,sex,citizenship,citizenship@2019-05-01,citizenship@emigration,citizenship@immigration,\
        age,income,income@interview
        R1,kvinne,,Latvia,Norge,Latvia,38,,450000
        R2,(unknown),Irak,,,(not asked),41,,
        R3,(not applicable),,,(unknown),Polen,,,"1,5"
        """,
        written(taken("first", TABLE)));
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() throws IOException {
    var first = written(taken("first", TABLE));
    var second = written(taken("second", first));
    assertEquals(first, second);
    assertEquals(second, written(taken("third", second)));
  }
}
