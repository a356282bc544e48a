package no.sitat.exchange.othertools;

import java.nio.file.Path;
import java.sql.SQLException;

/// Databases of QualCoder, of its versions 1, 8 and 17.
final class QualCoderDatabase {
  static final String TEXT =
      "I: Hvorfor flyttet du?\nR: Jeg savnet venner 😀 og familie.\nI: Og jobben?\nR: Den var grei.";

  private static final String COMMON =
      """
      CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text%s, unique(name));
      CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text, unique(fid,pos0,pos1,owner));
      CREATE TABLE attribute_type (name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text);
      CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text);
      CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text, memo text);
      CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text, date text, constraint ucm unique(name));
      CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer, unique(name));
      CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text);
      """;

  private QualCoderDatabase() {}

  /// The first public versions: no important mark, no references, no graphs.
  static ToolDatabase version1(Path file) throws SQLException {
    return new ToolDatabase(file)
        .run(
            COMMON.formatted("")
                + """
                CREATE TABLE project (databaseversion text, date text, memo text, about text);
                CREATE TABLE code_text (cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text, unique(cid,fid,pos0,pos1,owner));
                CREATE TABLE code_image (imid integer primary key, id integer, x1 integer, y1 integer, width integer, height integer, cid integer, memo text, date text, owner text);
                CREATE TABLE code_av (avid integer primary key, id integer, pos0 integer, pos1 integer, cid integer, memo text, date text, owner text);
                CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text, unique(name));
                """)
        .insert("project", "v1", "2020-03-01 10:00:00", "", "QualCoder 1.9");
  }

  static ToolDatabase version8(Path file) throws SQLException {
    return new ToolDatabase(file)
        .run(
            COMMON.formatted(", av_text_id integer, risid integer")
                + """
                CREATE TABLE project (databaseversion text, date text, memo text, about text, bookmarkfile integer, bookmarkpos integer, codername text);
                CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text, avid integer, important integer, unique(cid,fid,pos0,pos1,owner));
                CREATE TABLE code_image (imid integer primary key, id integer, x1 integer, y1 integer, width integer, height integer, cid integer, memo text, date text, owner text, important integer);
                CREATE TABLE code_av (avid integer primary key, id integer, pos0 integer, pos1 integer, cid integer, memo text, date text, owner text, important integer);
                CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text, unique(name));
                CREATE TABLE stored_sql (title text, description text, grouper text, ssql text, unique(title));
                CREATE TABLE ris (risid integer, tag text, longtag text, value text);
                CREATE TABLE graph (grid integer primary key, name text, description text, date text, scene_width integer, scene_height integer, unique(name));
                CREATE TABLE gr_free_text_item (gfreeid integer primary key, grid integer, freetextid integer, x integer, y integer, free_text text, font_size integer, bold integer, color text, tooltip text);
                """)
        .insert(
            "project", "v8", "2023-05-01 10:00:00", "Om prosjektet", "QualCoder 3.4", 0, 0, "Kari");
  }

  static ToolDatabase version17(Path file) throws SQLException {
    return new ToolDatabase(file)
        .run(
            COMMON.formatted(", av_text_id integer, risid integer")
                + """
                CREATE TABLE project (databaseversion text, date text, memo text, about text, bookmarkfile integer, bookmarkpos integer, codername text, recently_used_codes text, avbookmarkfile integer, avbookmarkmsec integer, avbookmarktextpos integer);
                CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text, avid integer, important integer, unique(cid,fid,pos0,pos1,owner));
                CREATE TABLE code_image (imid integer primary key, id integer, x1 integer, y1 integer, width integer, height integer, cid integer, memo text, date text, owner text, important integer, pdf_page integer);
                CREATE TABLE code_av (avid integer primary key, id integer, pos0 integer, pos1 integer, cid integer, memo text, date text, owner text, important integer);
                CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text, supercid integer, unique(name));
                CREATE TABLE coder_names (name text, visibility integer);
                CREATE TABLE manage_files_display (mfid integer primary key, name text, tblrows text);
                CREATE TABLE ris (risid integer, tag text, longtag text, value text);
                CREATE TABLE something_new (x text);
                """)
        .insert(
            "project",
            "v17",
            "2026-01-05 09:00:00",
            "",
            "QualCoder 4.0",
            0,
            0,
            "Kari",
            "",
            0,
            0,
            0);
  }
}
