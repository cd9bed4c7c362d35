package holdepunkt.feedback.across;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.feedback.MirrorForms;
import holdepunkt.feedback.forms.Form;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Reads what was answered with today's form, as the system actor {@code insight}, and gives it on without names, meetings or days. */
@Component
public class MirrorsAcross {

    private final JdbcClient sql;
    private final Gate gate;
    private final MirrorForms forms;
    private final ObjectMapper json;

    MirrorsAcross(JdbcClient sql, Gate gate, MirrorForms forms, ObjectMapper json) {
        this.sql = sql;
        this.gate = gate;
        this.forms = forms;
        this.json = json;
    }

    /**
     * @param before meetings asked about earlier than this day; one that seldom moves, so that two readings cannot be held against each other
     * @param fewest persons behind anything that is told
     */
    public Across of(AreaId area, LocalDate before, int fewest) {
        var form = forms.now();
        var meetings = new LinkedHashMap<UUID, Mirrored>();
        gate.asSystem(area, "insight", "look at how meetings were", () -> read(area, form, before, meetings));
        return across(form, meetings.values(), fewest);
    }

    static Across across(Form form, Collection<Mirrored> meetings, int fewest) {
        var all = List.copyOf(meetings);
        int persons = (int) all.stream().map(Mirrored::person).distinct().count();
        int withHer = (int) all.stream().filter(one -> !one.isWithoutHer()).map(Mirrored::person).distinct().count();
        return new Across(persons, persons - withHer, all.size(), MirrorForms.marked(form).stream().map(item -> AcrossQuestion.of(item, all, fewest)).toList());
    }

    private void read(AreaId area, Form form, LocalDate before, Map<UUID, Mirrored> meetings) {
        sql.sql("""
                select m.id, m.person_id, a.side, a.marks
                  from feedback.mirror m join feedback.answer a on a.area_id = m.area_id and a.mirror_id = m.id and a.moment = 'after'
                 where m.area_id = ? and m.form = ? and m.form_version = ? and m.asked_at < ?::date::timestamp at time zone 'Europe/Oslo'
                   and not exists (select from feedback.answer_void v where v.area_id = a.area_id and v.answer_id = a.id)
                 order by m.id, a.id""")
                .params(area.value(), form.url(), form.version(), before).query(row -> {
                    var person = row.getObject("person_id", UUID.class);
                    var meeting = meetings.computeIfAbsent(row.getObject("id", UUID.class), id -> Mirrored.nothingYet(person));
                    put(meeting, row.getString("side"), row.getString("marks"));
                });
    }

    private void put(Mirrored meeting, String side, @Nullable String marks) {
        Map<String, Integer> given = marks == null ? Map.of() : json.readValue(marks, new TypeReference<>() {});
        if (side.equals("person")) {
            meeting.hers().putAll(given);
        } else if (side.equals("staff")) {
            meeting.staff().add(given);
        }
    }
}
