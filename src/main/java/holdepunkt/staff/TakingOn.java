package holdepunkt.staff;

import holdepunkt.access.InvitingWorkers;
import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Stale;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.directory.Units;
import holdepunkt.people.FixedTerms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes somebody on at a unit of the administrator's own organisation. It gives no sight of any person: that comes of ties, questions and seats. */
@Component
public class TakingOn {

    private final Workers workers;
    private final Units units;
    private final InvitingWorkers inviting;
    private final OpeningAccounts accounts;
    private final FixedTerms terms;

    TakingOn(Workers workers, Units units, InvitingWorkers inviting, OpeningAccounts accounts, FixedTerms terms) {
        this.workers = workers;
        this.units = units;
        this.inviting = inviting;
        this.accounts = accounts;
        this.terms = terms;
    }

    /** Someone who has no account in this area yet, or none that anybody knows of. The code waits for whoever made it. */
    public AccountId newcomer(Viewer by, UnitId mine, String name, @Nullable String email, @Nullable String phone, Job job) {
        hold(by, mine, job);
        var account = inviting.invite(by, name);
        accounts.reachAt(by.area(), account, email, phone);
        begin(by, account, job);
        return account;
    }

    /** One more job for someone who works in the area, here or elsewhere. */
    public void more(Viewer by, UnitId mine, AccountId account, Job job) {
        hold(by, mine, job);
        workers.one(by.area(), mine, account);
        StaffRules.theJobIsNotThereAlready(workers.holds(by.area(), account, job.unit(), job.role()));
        begin(by, account, job);
    }

    /** Where one of the organisation's own is told that there is something to see. @throws Stale when someone else wrote it after {@code seen} */
    public void reachAt(Viewer by, UnitId mine, AccountId account, OpeningAccounts.Reached wanted, long seen) {
        var now = ours(by, mine, account);
        if (now.version() != seen || !accounts.reachAt(by.area(), account, new OpeningAccounts.Reached(now.email(), now.phone()), wanted)) {
            throw new Stale();
        }
    }

    /** A new code for one of the organisation's own who has not signed in yet. */
    public void codeAgain(Viewer by, UnitId mine, AccountId account) {
        ours(by, mine, account);
        inviting.again(by, account);
    }

    private void hold(Viewer by, UnitId mine, Job job) {
        StaffRules.theUnitIsOfTheOrganisation(job, units.besides(by.area(), mine));
        StaffRules.theRoleIsOneThereIs(job, workers.roles());
        StaffRules.nobodyBeginsBeforeToday(job, LocalDate.now(Period.NORWAY));
        StaffRules.theLastDayIsNotBeforeTheFirst(job);
    }

    private Worker ours(Viewer by, UnitId mine, AccountId account) {
        var worker = workers.one(by.area(), mine, account);
        if (!worker.isOurs()) {
            throw new NotOpen();
        }
        return worker;
    }

    private void begin(Viewer by, AccountId account, Job job) {
        boolean today = job.from().equals(LocalDate.now(Period.NORWAY));
        accounts.beginWork(by.area(), account, job.unit(), job.role(), today ? null : job.from().atStartOfDay(Period.NORWAY).toInstant());
        if (job.until() != null) {
            terms.agree(by.area(), account, job.unit(), job.until(), by.account());
        }
    }
}
