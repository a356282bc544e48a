package no.sitat.http.view;

import java.util.ArrayList;
import java.util.List;
import no.sitat.http.view.CodebookView.CodeView;
import no.sitat.project.codes.CodeSplitRequest;
import no.sitat.project.codes.SplitPlan;

/// What dividing a code does, in numbers.
///
/// @param code key
/// @param parts what each new code gets
/// @param rest what the code keeps
/// @param codes the new codes, when it was done
public record SplitView(String code, List<Share> parts, Share rest, List<CodeView> codes) {
  /// @param respondents whose words the codings have
  public record Share(String nameNb, String nameEn, int codings, int documents, int respondents) {}

  public static SplitView of(SplitPlan plan, CodeSplitRequest request, List<CodeView> codes) {
    var parts = new ArrayList<Share>();
    for (int i = 0; i < plan.parts().size(); i++) {
      var name = request.parts().get(i).name();
      parts.add(share(name.nb(), name.en(), plan.parts().get(i)));
    }
    var code = plan.code();
    var rest = share(code.name().nb(), code.name().en(), plan.rest());
    return new SplitView(code.key(), parts, rest, codes);
  }

  private static Share share(String nb, String en, SplitPlan.Share share) {
    return new Share(nb, en, share.codings().size(), share.documents(), share.respondents());
  }
}
