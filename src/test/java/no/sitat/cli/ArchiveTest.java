package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.sitat.project.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole project as plain files, and from a backup on another place.
class ArchiveTest {
  @TempDir private Path folder;

  @BeforeEach
  void make() throws IOException {
    Files.writeString(folder.resolve("R1.txt"), "I: Hva?\nR1: Vi savnet 🙂 lyset i Rīga.\n");
    Files.writeString(folder.resolve("r.csv"), "id,sex\nR1,woman\n");
    Files.writeString(
        folder.resolve("c.csv"), "document,start,end,code,coder\nR1,12,21,SOS.BARN,Ida\n");
    Files.writeString(folder.resolve("codes.csv"), "code,parent,name_nb\nSOS.BARN,,Barn\n");
    done("new", "p", "--codebook", "none");
    done("import-codebook", "p", folder.resolve("codes.csv"));
    done("import", "p", folder.resolve("R1.txt"), "--interviewer", "I");
    done("import-respondents", "p", folder.resolve("r.csv"));
    done("import-codings", "p", folder.resolve("c.csv"));
  }

  private String done(String verb, String project, Object... more) {
    var arguments = new Object[more.length + 2];
    arguments[0] = verb;
    arguments[1] = folder.resolve(project);
    System.arraycopy(more, 0, arguments, 2, more.length);
    var ended = Shell.run(arguments);
    assertEquals(0, ended.code(), ended.err());
    return ended.out();
  }

  /// The rules of RFC 8493 for a bag that is complete and valid.
  @Test
  void anArchiveIsAValidBagOfOpenFormats() throws Exception {
    var bag = folder.resolve("bag");
    done("archive", "p", bag);
    assertEquals(
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        Files.readString(bag.resolve("bagit.txt")));
    var manifest = sums(bag.resolve("manifest-sha256.txt"));
    var there = new TreeSet<String>();
    long bytes = 0;
    try (var files = Files.walk(bag.resolve("data"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        there.add(bag.relativize(file).toString().replace('\\', '/'));
        bytes += Files.size(file);
      }
    }
    assertEquals(there, new TreeSet<>(manifest.keySet()), "every payload file is in the manifest");
    for (var each : manifest.entrySet()) {
      assertEquals(each.getValue(), sum(bag.resolve(each.getKey())), each.getKey());
    }
    var tags = sums(bag.resolve("tagmanifest-sha256.txt"));
    assertEquals(
        List.of("bag-info.txt", "bagit.txt", "manifest-sha256.txt"), List.copyOf(tags.keySet()));
    for (var each : tags.entrySet()) {
      assertEquals(each.getValue(), sum(bag.resolve(each.getKey())), each.getKey());
    }
    assertTrue(
        Files.readString(bag.resolve("bag-info.txt"))
            .contains("Payload-Oxum: " + bytes + "." + there.size() + "\n"));
    assertEquals(
        "I: Hva?\nR1: Vi savnet 🙂 lyset i Rīga.\n",
        Files.readString(bag.resolve("data/texts/1.txt"), StandardCharsets.UTF_8));
    assertTrue(Files.readString(bag.resolve("data/tables/codings.csv")).contains("SOS.BARN"));
    assertEquals(
        1, Shell.run("archive", folder.resolve("p"), bag).code(), "not over what is there");
  }

  private static SortedMap<String, String> sums(Path manifest) throws IOException {
    var sums = new TreeMap<String, String>();
    for (var line : Files.readAllLines(manifest)) {
      sums.put(line.substring(66), line.substring(0, 64));
    }
    return sums;
  }

  private static String sum(Path file) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  @Test
  void aBackupRestoredElsewhereGivesIdenticalDumpsAndVerifies() {
    done("crosstab", "p", "--rows", "all", "--columns", "sex", "--release", "T");
    done("backup", "p", folder.resolve("kopi.zip"));
    var ended = Shell.run("restore", folder.resolve("kopi.zip"), folder.resolve("elsewhere"));
    assertEquals(0, ended.code(), ended.err());
    for (var verb :
        List.of(
            "documents",
            "respondents",
            "codes",
            "codings",
            "history",
            "releases",
            "searches",
            "verify",
            "sub-studies")) {
      assertEquals(dump("p", verb), dump("elsewhere", verb), verb);
    }
    assertEquals(
        done("search", "p", "savnet", "--format", "csv"),
        done("search", "elsewhere", "savnet", "--format", "csv"));
    assertEquals(
        done("quotes", "p", "--code", "SOS.BARN", "--format", "csv"),
        done("quotes", "elsewhere", "--code", "SOS.BARN", "--format", "csv"));
    assertEquals(
        done("crosstab", "p", "--rows", "all", "--columns", "sex", "--format", "csv")
            .replace("/p ", " "),
        done("crosstab", "elsewhere", "--rows", "all", "--columns", "sex", "--format", "csv")
            .replace("elsewhere", "p"));
    done("archive", "p", folder.resolve("a"));
    done("archive", "elsewhere", folder.resolve("b"));
    try (var one = Project.open(folder.resolve("p"));
        var other = Project.open(folder.resolve("elsewhere"))) {
      assertEquals(one.revision(), other.revision());
      assertEquals(one.study().corpus().documents(), other.study().corpus().documents());
      assertEquals(one.codings().value(), other.codings().value());
    }
    assertEquals(manifest("a"), manifest("b"), "the same plain files, byte for byte");
  }

  private String dump(String project, String verb) {
    return verb.equals("verify") ? done(verb, project) : done(verb, project, "--format", "csv");
  }

  private String manifest(String bag) {
    try {
      return Files.readString(folder.resolve(bag).resolve("manifest-sha256.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
