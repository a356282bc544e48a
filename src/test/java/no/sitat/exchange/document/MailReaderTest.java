package no.sitat.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.sitat.corpus.SpeakerRole;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.LookedAt;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.transcript.TurnMarks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// E-mails and mailboxes, as programs for e-mail store them.
class MailReaderTest {
  private static final ReadingRoom ROOM = new ReadingRoom();
  private static final String HEAD =
      """
      Received: from a by b; Mon, 2 Feb 2026 10:11:13 +0100
      Message-ID: <1@x.no>
      MIME-Version: 1.0
      From: =?utf-8?Q?K=C3=A5re_=C3=85s?= <kare@example.no>
      To: "Nordmann, Kari" <kari@example.no>
      Date: Mon, 2 Feb 2026 10:11:12 +0100
      Subject: =?iso-8859-1?B?U3D4cg==?=
       =?iso-8859-1?Q?_p=E5_brev?=
      """;
  private static final String SHOWN =
      """
      From: Kåre Ås <kare@example.no>
      To: "Nordmann, Kari" <kari@example.no>
      Date: Mon, 2 Feb 2026 10:11:12 +0100
      Subject: Spør på brev
      """;

  @AfterAll
  static void closeTheRoom() {
    ROOM.close();
  }

  private static Reading<LookedAt> look(String name, byte[] bytes) {
    return new DocumentReader(ReadingOptions.DEFAULT, ROOM).look(SourceFile.of(name, bytes));
  }

  private static String text(byte[] bytes) {
    return look("a.eml", bytes).value().orElseThrow().documents().getFirst().transcript().text();
  }

  private static String text(String mail) {
    return text(mail.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void headersAreReadableAndTheMessageIsATurnOfWhoSentIt() {
    var mail =
        HEAD
            + """
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Jeg dro fordi det ikke var bolig =C3=A5 f=C3=A5 i byen, og det var=
             synd.
            """;
    var looked = look("a.eml", mail.getBytes(StandardCharsets.US_ASCII)).value().orElseThrow();
    var transcript = looked.documents().getFirst().transcript();
    assertEquals(
        SHOWN + "\nJeg dro fordi det ikke var bolig å få i byen, og det var synd.",
        transcript.text());
    var turn = transcript.turns().getFirst();
    assertEquals("Kåre Ås", turn.speaker());
    assertTrue(transcript.text().substring(turn.span().start()).startsWith("Jeg dro"));
    assertEquals(TurnMarks.MESSAGES, looked.marks());
    assertEquals(FileFormat.MAIL, looked.format());
  }

  @Test
  void theEncodingIsThePartsOwn() {
    for (var name : List.of("windows-1251", "koi8-r", "utf-8", "utf-16le")) {
      var head =
          HEAD
              + "Content-Type: text/plain; charset=\""
              + name
              + "\"\n"
              + "Content-Transfer-Encoding: base64\n\n";
      var words = "Ми поїхали, бо не було роботи".replace('ї', 'и');
      var body =
          java.util.Base64.getMimeEncoder().encodeToString(words.getBytes(Charset.forName(name)));
      assertTrue(text(head + body).endsWith(words), name);
    }
  }

  @Test
  void whatSaysNoEncodingOrAWrongOneIsReadAsItsBytesSay() {
    for (var type :
        List.of(
            "",
            "Content-Type: text/plain; charset=us-ascii\n",
            "Content-Type: text/plain; charset=nonsense\n")) {
      var head =
          (HEAD + type + "Content-Transfer-Encoding: 8bit\n\n").getBytes(StandardCharsets.US_ASCII);
      var words = "Det var sånn, og vi måtte gå.".getBytes(StandardCharsets.UTF_8);
      var mail = java.util.Arrays.copyOf(head, head.length + words.length);
      System.arraycopy(words, 0, mail, head.length, words.length);
      assertTrue(text(mail).endsWith("Det var sånn, og vi måtte gå."), type);
    }
  }

  @Test
  void ofTwoFormsThePlainOneIsRead() {
    var mail =
        HEAD
            + """
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            Vanlige ord.
            --b
            Content-Type: text/html

            <p>Pynta <b>ord</b>.</p>
            --b--
            """;
    assertEquals(SHOWN + "\nVanlige ord.", text(mail));
  }

  @Test
  void aPageIsReadAsWords() {
    var mail =
        HEAD
            + """
            Content-Type: text/html; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            <html><head><script>alert(1)</script></head><body><p>F=F8rst.</p><p>S=E5.</p></body></html>
            """;
    assertEquals(SHOWN + "\nFørst.\n\nSå.", text(mail));
  }

  @Test
  void whatIsAttachedIsNamedAndNotRead() {
    var mail =
        HEAD
            + """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            Se vedlegget.
            --b
            Content-Type: application/pdf; name="=?utf-8?Q?s=C3=B8knad.pdf?="
            Content-Disposition: attachment; filename="=?utf-8?Q?s=C3=B8knad.pdf?="
            Content-Transfer-Encoding: base64

            aGVtbWVsaWc=
            --b
            Content-Type: text/plain
            Content-Disposition: attachment; filename=notat.txt

            hemmelig
            --b
            Content-Type: message/rfc822

            Subject: indre

            hemmelig
            --b--
            """;
    var read = look("a.eml", mail.getBytes(StandardCharsets.US_ASCII));
    var text = read.value().orElseThrow().documents().getFirst().transcript().text();
    assertEquals(
        SHOWN + "Attachments: søknad.pdf, notat.txt, message/rfc822\n\nSe vedlegget.", text);
    assertFalse(text.contains("hemmelig"));
    assertEquals(
        List.of("a.eml: attachments: 3; they are named in the text and not read"),
        read.remarks().stream().map(remark -> remark.in("en")).toList());
  }

  @Test
  void linesThatFlowAreJoined() {
    var mail =
        HEAD + "Content-Type: text/plain; format=flowed\n\nEn lang linje \nsom fortsetter.\nNy.\n";
    assertTrue(text(mail).endsWith("En lang linje som fortsetter.\nNy."));
  }

  @Test
  void aMailboxIsAConversationWithATurnForEachMessage() {
    var box =
        """
        From kari@example.no Mon Feb  2 10:11:12 2026
        From: Intervjuer <kari@example.no>
        Subject: Ett
        Date: Mon, 2 Feb 2026 10:11:12 +0100

        Hvorfor dro du?
        >From fjorten til nitten, mener jeg.

        From r12@example.no Tue Feb  3 10:11:12 2026
        From: R12 <r12@example.no>
        Subject: Re: Ett

        Det var familien.

        > Hvorfor dro du?

        """;
    var looked = look("a.mbox", box.getBytes(StandardCharsets.US_ASCII)).value().orElseThrow();
    var transcript = looked.documents().getFirst().transcript();
    assertEquals(
        List.of(
            "Intervjuer|INTERVIEWER|Hvorfor dro du?\nFrom fjorten til nitten, mener jeg.",
            "R12|INFORMANT|Det var familien.\n\n> Hvorfor dro du?"),
        transcript.turns().stream()
            .map(turn ->
                turn.speaker()
                    + "|"
                    + turn.role()
                    + "|"
                    + transcript.text().substring(turn.span().start(), turn.span().end()))
            .toList());
    assertEquals(SpeakerRole.INTERVIEWER, transcript.turns().getFirst().role());
    assertFalse(transcript.text().contains("\f"));
  }

  @Test
  void mailThatIsMadeToHarmIsReadOrRefusedInTime() {
    var deep = new StringBuilder(HEAD);
    for (int i = 0; i < 3_000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }
    var headers = HEAD + "X-A: b\n".repeat(300_000) + "\nHei.";
    var parts =
        HEAD
            + "Content-Type: multipart/mixed; boundary=b\n\n"
            + "--b\nContent-Type: text/plain\n\nHei.\n".repeat(100_000);
    var line = HEAD + "\n" + "x".repeat(20_000_000);
    for (var mail : List.of(deep.toString(), headers, parts, line)) {
      long start = System.nanoTime();
      var read = look("a.eml", mail.getBytes(StandardCharsets.US_ASCII));
      assertTrue(read.isRefused() || !read.value().orElseThrow().documents().isEmpty());
      assertTrue((System.nanoTime() - start) / 1_000_000_000 < 40);
    }
  }

  @Test
  void aMailOfHeadersAloneIsReadAsThese() {
    assertEquals(SHOWN.strip(), text(HEAD + "\n"));
  }
}
