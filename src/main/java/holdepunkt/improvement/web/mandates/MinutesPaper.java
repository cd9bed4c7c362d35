package holdepunkt.improvement.web.mandates;

import holdepunkt.core.paper.Paper;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.mandates.minutes.Minutes;

/** Minutes on paper, as they were locked. */
final class MinutesPaper {

    private MinutesPaper() {}

    static byte[] of(Page page, Minutes minutes, int version) {
        var paper = new Paper(page.t("mandates.minutes.of", minutes.group(), page.day(minutes.on())));
        paper.paragraph(minutes.time().isEmpty() ? minutes.place() : page.t("mandates.minutes.where", minutes.place(), minutes.time())).paragraph(page.t("mandates.minutes.version", version));
        paper.heading(page.t("mandates.minutes.present")).list(minutes.present());
        if (!minutes.absent().isEmpty()) {
            paper.heading(page.t("mandates.minutes.absent")).list(minutes.absent());
        }
        paper.paragraph(page.t("mandates.voice." + minutes.voice()));
        minutes.items().forEach(item -> {
            paper.heading(item.title()).paragraph(item.said());
            if (!item.decided().isEmpty()) {
                paper.list(item.decided().stream().map(one -> MinutesWords.decided(page, one)).toList());
            }
        });
        if (!minutes.untreated().isEmpty()) {
            paper.heading(page.t("mandates.minutes.untreated")).list(minutes.untreated());
        }
        return paper.print(page.lang(), page.t("mandates.minutes.title"));
    }
}
