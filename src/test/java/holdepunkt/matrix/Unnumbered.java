package holdepunkt.matrix;

import holdepunkt.stage.Stage;
import holdepunkt.stage.Visitor;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Sends a form of those who are nobody yet, or no more: coming in, leaving, asking as a newcomer, a language. It has no number that belongs to somebody,
 * so it is sent again, with other words, by another browser and twice at once, and what is kept is kept by the first alone. What begins with the first
 * sending that is kept is cut off midway as well.
 */
final class Unnumbered {

    /** Where something is kept in one piece, that is, not only a cookie or a sign-in. */
    private static final Set<String> CUT = Set.of("/new-here");
    private static final int REFUSED = 422;

    record Sending(Visitor visitor, FoundForm form) {}

    interface Same {
        void look(String what, Digest before, Digest after);
    }

    private final Stage stage;
    private final Digests digests;
    private final Cuts cuts;
    private final Same same;
    private final List<String> wrong;

    Unnumbered(Stage stage, Digests digests, Cuts cuts, Same same, List<String> wrong) {
        this.stage = stage;
        this.digests = digests;
        this.cuts = cuts;
        this.same = same;
        this.wrong = wrong;
    }

    /** @return in how many ways */
    int send(FormLine line, Sending one, Sending other) throws Exception {
        var before = digests.now();
        if (CUT.contains(line.pattern())) {
            int cut = cuts.midway(() -> one.form().post(one.visitor()).status());
            same.look(line + " cut off midway", before, digests.now());
            expect(cut >= 500, line + " cut off midway answers " + cut);
        }
        var first = one.form().post(one.visitor());
        var after = digests.now();
        expect(first.status() == 303, line + " answers " + first.status() + " " + first.text());
        again(line, "again", one.visitor(), one.form(), after);
        again(line, "again with other words", one.visitor(), one.form().withOtherWords(), after);
        var elsewhere = stage.nobody();
        again(line, "again from another browser", elsewhere, one.form().sentBy(elsewhere.token()), after);
        atOnce(line, other, after.rows() - before.rows());
        return CUT.contains(line.pattern()) ? 5 : 4;
    }

    private void again(FormLine line, String how, Visitor visitor, FoundForm form, Digest after) throws Exception {
        var answer = form.post(visitor);
        expect(answer.status() == 303 || answer.status() == REFUSED, line + " " + how + " answers " + answer.status());
        same.look(line + " " + how, after, digests.now());
    }

    private void atOnce(FormLine line, Sending sending, long rowsOfOne) throws Exception {
        var before = digests.now();
        var sent = List.of(sending.visitor().copy(), sending.visitor().copy()).stream().map(window -> CompletableFuture.supplyAsync(() -> sending.form().post(window))).toList();
        var answers = sent.stream().map(CompletableFuture::join).map(Visitor.Answer::status).sorted().toList();
        long rows = digests.now().rows() - before.rows();
        expect(answers.getFirst() == 303 && (answers.getLast() == 303 || answers.getLast() == REFUSED) && rows == rowsOfOne,
                line + " twice at once answers " + answers + " and adds " + rows + " rows where one added " + rowsOfOne);
    }

    private void expect(boolean right, String otherwise) {
        if (!right) {
            wrong.add(otherwise);
        }
    }
}
