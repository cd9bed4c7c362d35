package holdepunkt.rights.web;

import holdepunkt.core.paper.Paper;
import holdepunkt.core.web.Page;
import java.util.List;

/** The same chapters on paper. The title says what it is and nothing of what stands in it. */
final class EverythingPaper {

    private EverythingPaper() {}

    static byte[] print(List<Chapter> chapters, Page page) {
        var paper = new Paper(page.t("rights.title")).paragraph(page.t("rights.lead"));
        for (var chapter : chapters) {
            paper.heading(chapter.title());
            if (chapter.more() > 0) {
                paper.paragraph(page.t("rights.more", chapter.more()));
            }
            for (var entry : chapter.entries()) {
                paper.under(entry.title());
                paper.list(entry.lines().stream().map(line -> line.label() + ": " + line.text()).toList());
            }
        }
        return paper.print(page.lang(), page.t("rights.title"));
    }
}
