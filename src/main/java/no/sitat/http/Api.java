package no.sitat.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sitat.project.Project;

/// All calls there are: the one list that is served and described.
final class Api {
  private final List<Route> routes = new ArrayList<>();

  Api(Project project, Sessions sessions, Server.Running running) {
    routes.addAll(sessions.routes());
    routes.addAll(new HomeRoutes(project).routes());
    routes.addAll(new IndexRoutes(project).routes());
    routes.addAll(new DocumentRoutes(project, sessions).routes());
    routes.addAll(new CodedRoutes(project, sessions).routes());
    routes.addAll(new RecordingRoutes(project, sessions).routes());
    routes.addAll(new CorrectionRoutes(project, sessions, running.room()).routes());
    routes.addAll(new CodingRoutes(project, sessions).routes());
    routes.addAll(new CodingBatchRoutes(project, sessions).routes());
    routes.addAll(new DimensionRoutes(project, sessions).routes());
    routes.addAll(new UnitRoutes(project).routes());
    routes.addAll(new SettingRoutes(project, sessions).routes());
    routes.addAll(new CodebookRoutes(project, sessions).routes());
    routes.addAll(new CodeTreeRoutes(project, sessions).routes());
    routes.addAll(new CodesRoutes(project, sessions).routes());
    routes.addAll(new CodeMergeRoutes(project, sessions).routes());
    routes.addAll(new CodebookVersionRoutes(project, sessions).routes());
    routes.addAll(new CodebookImportRoutes(project, sessions).routes());
    routes.addAll(new RespondentRoutes(project, sessions).routes());
    routes.addAll(new VariableRoutes(project, sessions).routes());
    var asking = running.asking();
    var answers = new SeenAnswers(asking);
    routes.addAll(new SubStudyRoutes(project, sessions, asking).routes());
    routes.addAll(new SearchRoutes(project, asking, answers, sessions).routes());
    routes.addAll(new HitCodingRoutes(project, asking, answers, sessions).routes());
    routes.addAll(new SavedSearchRoutes(project, asking, answers, sessions).routes());
    routes.addAll(new SuggestionRoutes(project, asking, sessions).routes());
    routes.addAll(new ThemeRoutes(project, asking, sessions).routes());
    routes.addAll(new ReadingRoutes(project, sessions).routes());
    routes.addAll(new QueryRoutes(project, asking).routes());
    routes.addAll(new CrosstabRoutes(project, asking).routes());
    routes.addAll(new GuideRoutes(project, sessions).routes());
    routes.addAll(new AskedRoutes(project, asking, sessions).routes());
    routes.addAll(new ForceRoutes(project, asking, sessions).routes());
    routes.addAll(new SaturationRoutes(project, asking, sessions).routes());
    routes.addAll(new PopulationRoutes(project, asking, sessions).routes());
    routes.addAll(new JointRoutes(project, asking, sessions).routes());
    routes.addAll(new PublicationRoutes(project, sessions).routes());
    routes.addAll(new PublishedQuoteRoutes(project, sessions).routes());
    routes.addAll(new ReleaseRoutes(project, asking, sessions).routes());
    routes.addAll(new ExportRoutes(project, asking, sessions).routes());
    routes.addAll(new BundleRoutes(project, sessions).routes());
    routes.addAll(new BackupRoutes(project).routes());
    routes.addAll(new QuotationRoutes(project, sessions).routes());
    routes.addAll(new MemoRoutes(project, sessions).routes());
    routes.addAll(new RegistryRoutes(project, sessions).routes());
    routes.addAll(new ClassificationImportRoutes(project, sessions).routes());
    routes.addAll(new ClassificationRoutes(project, sessions).routes());
    routes.addAll(new ClassificationGroupRoutes(project, sessions).routes());
    routes.addAll(new HistoryRoutes(project, sessions).routes());
    routes.addAll(new PointRoutes(project, sessions).routes());
    routes.addAll(new AuditRoutes(project, sessions).routes());
    routes.addAll(new SpeakerRoleRoutes(project, sessions).routes());
    routes.addAll(new ImportRoutes(project, sessions, running).routes());
    routes.addAll(new DropRoutes(project, sessions, running.drops()).routes());
    routes.addAll(new ImportReportRoutes(project).routes());
    routes.addAll(new UnfinishedImportRoutes(project).routes());
    routes.addAll(running.events().routes(sessions));
    routes.addAll(new MoveRoutes(project, sessions, running).routes());
    routes.addAll(new MoveOutRoutes(project, sessions).routes());
    routes.addAll(new NoticeRoutes().routes());
    routes.add(
        Route.get("/api/openapi.json", "This description", request -> request.json(description()))
            .answers(200));
  }

  List<Route> routes() {
    return List.copyOf(routes);
  }

  private Map<String, Object> description() {
    return OpenApi.describing(routes, Version.current());
  }
}
