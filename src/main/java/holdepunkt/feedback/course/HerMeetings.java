package holdepunkt.feedback.course;

import holdepunkt.core.Opening;
import holdepunkt.feedback.BesidePicture;
import holdepunkt.feedback.BesidePictures;
import holdepunkt.feedback.Mirror;
import holdepunkt.feedback.MirrorForms;
import holdepunkt.feedback.Mirrors;
import holdepunkt.feedback.Picture;
import holdepunkt.feedback.Pictures;
import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What she said of each meeting, as points of her own line: right after it, and when she was asked again. Hers to see, and nobody else's. */
@Component
public class HerMeetings {

    private final Mirrors mirrors;
    private final Pictures pictures;
    private final BesidePictures besides;
    private final MirrorForms forms;

    HerMeetings(Mirrors mirrors, Pictures pictures, BesidePictures besides, MirrorForms forms) {
        this.mirrors = mirrors;
        this.pictures = pictures;
        this.besides = besides;
        this.forms = forms;
    }

    /** The first meeting first; none for anybody but her. */
    public List<Talk> of(Opening opening) {
        var said = new ArrayList<Talk>();
        if (opening.own()) {
            mirrors.all(opening).reversed().forEach(mirror -> {
                var picture = pictures.of(opening, mirror);
                add(said, mirror, picture);
                besides.of(opening, mirror).ifPresent(beside -> add(said, beside, picture));
            });
        }
        return said;
    }

    private void add(List<Talk> said, Mirror mirror, Picture picture) {
        var form = forms.of(mirror.form(), mirror.version());
        add(said, form, picture.hers(), picture, Picture.Question::hers);
        add(said, form, picture.again(), picture, Picture.Question::again);
    }

    /** What she answered by a form of the organisation's own is a line of its own. */
    private static void add(List<Talk> said, BesidePicture beside, Picture picture) {
        var hers = picture.hers();
        if (hers != null && beside.hers() != null) {
            said.add(new Talk(hers.answer(), hers.on(), beside.form(), "", beside.hers(), false, hers.typedBy() != null, false));
        }
    }

    private static void add(List<Talk> said, Form form, Picture.@Nullable Hers hers, Picture picture, Function<Picture.Question, OptionalInt> points) {
        if (hers == null || !hers.marked()) {
            return;
        }
        var given = new LinkedHashMap<String, List<Value>>();
        picture.questions().forEach(question -> points.apply(question).ifPresent(point -> given.put(question.item().link(), List.of(new Value.Whole(point)))));
        MirrorForms.written(form).filter(item -> hers.line() != null).ifPresent(item -> given.put(item.link(), List.of(new Value.Line(hers.line().reveal()))));
        said.add(new Talk(hers.answer(), hers.on(), form, "", new Answers(given), false, hers.typedBy() != null, false));
    }
}
