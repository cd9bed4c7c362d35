package holdepunkt.diary;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where two phones wrote on from the same page, she chooses one, or makes two pages of them. Neither is lost. */
@Component
public class SettingAside {

    private final JdbcClient sql;
    private final DiaryEntries entries;
    private final WritingDiary writing;

    SettingAside(JdbcClient sql, DiaryEntries entries, WritingDiary writing) {
        this.sql = sql;
        this.entries = entries;
        this.writing = writing;
    }

    /** This one is the page; what the others said stands among what it said before. @throws NotOpen if it is none of them */
    public void choose(Opening hers, UUID entry, UUID version) {
        othersThan(hers, entry, version).forEach(one -> setAside(hers, entry, one));
    }

    /** Each gets a page of its own. */
    public void keepBoth(Opening hers, UUID entry) {
        var first = entries.one(hers, entry).head();
        othersThan(hers, entry, first.id()).forEach(one -> {
            writing.write(hers, new WritingDiary.Writing(UUID.randomUUID(), UUID.randomUUID(), null, one.leaf()));
            setAside(hers, entry, one);
        });
    }

    private List<Version> othersThan(Opening hers, UUID entry, UUID version) {
        var heads = entries.one(hers, entry).heads();
        if (heads.stream().noneMatch(one -> one.id().equals(version))) {
            throw new NotOpen();
        }
        return heads.stream().filter(one -> !one.id().equals(version)).toList();
    }

    private void setAside(Opening hers, UUID entry, Version version) {
        sql.sql("insert into diary.set_aside (area_id, id, person_id, entry_id, version_id) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(hers.area().value(), UUID.randomUUID(), hers.person().value(), entry, version.id()).update();
    }
}
