package holdepunkt.feedback.acting;

import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The limits of an area, version by version. Anyone who works here or has a page reads them; those who lead here write them. */
@Component
public class LimitVersions {

    private final JdbcClient sql;

    LimitVersions(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param because why they became so */
    public record Version(MirrorLimits limits, String because, String by, Instant at) {}

    public MirrorLimits now(AreaId area) {
        return all(area).stream().findFirst().map(Version::limits).orElse(MirrorLimits.SHIPPED);
    }

    /** The newest first. */
    public List<Version> all(AreaId area) {
        return sql.sql("""
                select l.gap, l.low_hers, l.low_staff, l.apart, l.because, a.name, l.written_at from feedback.limits l
                  join access.account a on a.area_id = l.area_id and a.id = l.written_by where l.area_id = :area order by l.written_at desc""")
                .param("area", area.value())
                .query((row, number) -> new Version(new MirrorLimits(row.getObject(1, Integer.class), row.getObject(2, Integer.class), row.getObject(3, Integer.class),
                        row.getObject(4, Integer.class)), row.getString(5), row.getString(6), row.getObject(7, OffsetDateTime.class).toInstant())).list();
    }

    /**
     * @param seen how many versions there were when the writer read them
     * @throws BrokenRule without a reason, or where nothing would ever be taken up
     * @throws Stale when someone else wrote one in between
     */
    public void write(Viewer viewer, MirrorLimits limits, String because, long seen) {
        if (because.strip().length() < 10) {
            throw new BrokenRule("mirror.rule.because", "because");
        }
        if (Stream.of(limits.gap() == null, limits.lowHers() == null, limits.lowStaff() == null, limits.apart() == null).allMatch(off -> off)) {
            throw new BrokenRule("mirror.rule.allOff", "gap");
        }
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:area, 1360))").param("area", viewer.area() + " limits").query().listOfRows();
        if (all(viewer.area()).size() != seen) {
            throw new Stale();
        }
        sql.sql("insert into feedback.limits (area_id, id, gap, low_hers, low_staff, apart, because, written_by) values (:area, :id, :gap, :hers, :staff, :apart, :because, :by)")
                .param("area", viewer.area().value()).param("id", UUID.randomUUID()).param("gap", limits.gap(), Types.INTEGER).param("hers", limits.lowHers(), Types.INTEGER)
                .param("staff", limits.lowStaff(), Types.INTEGER).param("apart", limits.apart(), Types.INTEGER).param("because", because.strip())
                .param("by", viewer.account().value()).update();
    }
}
