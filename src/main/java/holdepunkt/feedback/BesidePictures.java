package holdepunkt.feedback;

import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.fhir.ReadingAnswers;
import holdepunkt.feedback.statistics.Spread;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was answered by the form beside the mirror, as far as this viewer may see it now: by the same wall and the same small numbers as the mirror. */
@Component
public class BesidePictures {

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Besides besides;
    private final ShowingTheMirror showing;

    BesidePictures(JdbcClient sql, Sealing sealing, Besides besides, ShowingTheMirror showing) {
        this.sql = sql;
        this.sealing = sealing;
        this.besides = besides;
        this.showing = showing;
    }

    private record Said(UUID id, Side side, boolean named, Answers answers) {}

    /** Empty where none was chosen. */
    public Optional<BesidePicture> of(Opening opening, Mirror mirror) {
        return besides.of(opening.area(), mirror.id()).map(beside -> drawn(opening, mirror, beside.form()));
    }

    private BesidePicture drawn(Opening opening, Mirror mirror, Form form) {
        var said = said(opening, mirror, form);
        var hers = said.stream().filter(one -> one.side() == Side.PERSON).findFirst();
        boolean words = opening.own() || showing.line(opening, mirror).equals("shared");
        var staff = said.stream().filter(one -> one.side() == Side.STAFF).map(Said::answers).toList();
        var near = said.stream().filter(one -> one.side() == Side.NEAR).toList();
        boolean nearAreShown = near.size() >= Spread.FEWEST || near.stream().allMatch(Said::named);
        return new BesidePicture(form, hers.map(Said::id).orElse(null), hers.map(Said::answers).map(answers -> words ? answers : withoutWords(form, answers)).orElse(null),
                staff.size() < Spread.FEWEST ? List.of() : staff, nearAreShown ? near.stream().map(Said::answers).toList() : List.of(),
                !staff.isEmpty() && staff.size() < Spread.FEWEST);
    }

    private static Answers withoutWords(Form form, Answers answers) {
        var left = new HashMap<>(answers.given());
        left.keySet().removeIf(link -> BesidePicture.isInWords(form.item(link)));
        return new Answers(left);
    }

    private List<Said> said(Opening opening, Mirror mirror, Form form) {
        return sql.sql("""
                select a.id, a.side, a.called is not null as named, a.beside from feedback.answer a
                 where a.area_id = :area and a.person_id = :person and a.mirror_id = :mirror and a.beside is not null
                   and not exists (select from feedback.answer_void v where v.area_id = a.area_id and v.answer_id = a.id) order by a.id""")
                .param("area", opening.area().value()).param("person", opening.person().value()).param("mirror", mirror.id())
                .query((row, number) -> read(opening, form, row)).list();
    }

    private Said read(Opening opening, Form form, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var place = new Sealing.Place(opening.area(), opening.person(), Answering.BESIDE, id);
        return new Said(id, Side.chosen(row.getString("side")), row.getBoolean("named"), ReadingAnswers.read(form, sealing.open(place, row.getBytes("beside")).reveal()).answers());
    }
}
