package no.sitat.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Small documents of every format, made here.
public final class SampleDocuments {
  private static final String RELATIONS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      %s</Relationships>
      """;
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final Map<String, String> PARTS =
      Map.of(
          "document", "document.main",
          "footnotes", "footnotes",
          "endnotes", "endnotes",
          "comments", "comments",
          "numbering", "numbering",
          "styles", "styles");

  private SampleDocuments() {}

  /// A Word document with these paragraphs.
  public static byte[] word(String... paragraphs) {
    var body = new StringBuilder();
    for (var each : paragraphs) {
      body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
          .append(each.replace("&", "&amp;").replace("<", "&lt;"))
          .append("</w:t></w:r></w:p>");
    }
    return wordOf(Map.of("document", wordPart("document", "<w:body>" + body + "</w:body>")));
  }

  private static String types(CharSequence more) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>
    %s</Types>
    """
        .formatted(more);
  }

  static String wordPart(String root, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:%s %s>%s</w:%s>"
        .formatted(root, WORD, content, root);
  }

  /// @param parts by the names in [#PARTS], or whole paths
  static byte[] wordOf(Map<String, String> parts) {
    var types = new StringBuilder();
    var relations = new StringBuilder();
    var entries = new LinkedHashMap<String, byte[]>();
    parts.forEach((name, content) -> {
      boolean known = PARTS.containsKey(name);
      entries.put(known ? "word/" + name + ".xml" : name, utf8(content));
      if (known) {
        types.append(
            "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>\n"
                .formatted(name, PARTS.get(name)));
        if (!name.equals("document")) {
          relations.append(
              "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>\n"
                  .formatted(name, OFFICE, name, name));
        }
      }
    });
    var all = new LinkedHashMap<String, byte[]>();
    all.put("[Content_Types].xml", utf8(types(types)));
    all.put(
        "_rels/.rels",
        utf8(
            RELATIONS.formatted(
                "<Relationship Id=\"r1\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/>\n"
                    .formatted(OFFICE))));
    all.put("word/_rels/document.xml.rels", utf8(RELATIONS.formatted(relations)));
    all.putAll(entries);
    return zip(all);
  }

  /// An OpenDocument text.
  ///
  /// @param body what stands in `office:text`
  public static byte[] openDocument(String styles, String body) {
    var all = new LinkedHashMap<String, byte[]>();
    all.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    all.put("content.xml", utf8(openContent("office:document-content", styles, body)));
    all.put("META-INF/manifest.xml", utf8("<manifest:manifest/>"));
    return zip(all);
  }

  static String openContent(String root, String styles, String body) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <%s xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:dc="d">
    <office:automatic-styles>%s</office:automatic-styles>
    <office:body><office:text>%s</office:text></office:body></%s>
    """
        .formatted(root, styles, body, root);
  }

  /// A book with these chapters, each the body of a page.
  static byte[] book(List<String> chapters) {
    var all = new LinkedHashMap<String, byte[]>();
    var items = new StringBuilder();
    var spine = new StringBuilder();
    all.put("mimetype", utf8("application/epub+zip"));
    all.put(
        "META-INF/container.xml",
        utf8("<container><rootfiles><rootfile full-path=\"OPS/a.opf\"/></rootfiles></container>"));
    for (int i = chapters.size() - 1; i >= 0; i--) {
      items.append("<item id=\"c%d\" href=\"kap%%20%d.xhtml\"/>".formatted(i, i));
      all.put(
          "OPS/kap " + i + ".xhtml",
          utf8("<html><head><title>x</title></head><body>" + chapters.get(i) + "</body></html>"));
    }
    for (int i = 0; i < chapters.size(); i++) {
      spine.append("<itemref idref=\"c%d\"/>".formatted(i));
    }
    all.put(
        "OPS/a.opf",
        utf8(
            "<package><manifest>%s</manifest><spine>%s</spine></package>".formatted(items, spine)));
    return zip(all);
  }

  /// An RTF document; what is not ASCII must be written as RTF does.
  public static byte[] rtf(String content) {
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\uc1 " + content + "}")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /// A PDF with a page for each list of lines.
  public static byte[] pdf(List<List<String>> pages) {
    try (var document = pdfOf(pages)) {
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same, encrypted.
  ///
  /// @param password needed to open it; empty for none
  static byte[] lockedPdf(String password, boolean mayBeRead) {
    try (var document = pdfOf(List.of(List.of("Hemmelig.")))) {
      var permissions = new AccessPermission();
      permissions.setCanExtractContent(mayBeRead);
      document.protect(new StandardProtectionPolicy("eier", password, permissions));
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDDocument pdfOf(List<List<String>> pages) throws IOException {
    var document = new PDDocument();
    for (var lines : pages) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(60, 720);
        for (var line : lines) {
          content.showText(line);
          content.newLineAtOffset(0, -14);
        }
        content.endText();
      }
    }
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  static byte[] html(String body, String charset) {
    return "<!DOCTYPE html><html><head><meta charset=\"%s\"></head><body>%s</body></html>"
        .formatted(charset, body)
        .getBytes(Charset.forName(charset));
  }

  /// A zip with one entry more.
  static byte[] with(byte[] zip, String name, byte[] content) throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    entries.put(name, content);
    return zip(entries);
  }

  static byte[] zip(Map<String, byte[]> entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        var header = new ZipEntry(entry.getKey());
        if (entry.getKey().equals("mimetype")) {
          store(header, entry.getValue());
        }
        zip.putNextEntry(header);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void store(ZipEntry entry, byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
