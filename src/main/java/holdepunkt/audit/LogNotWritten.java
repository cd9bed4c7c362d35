package holdepunkt.audit;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The line in the log could not be written, so nothing was opened. It may go the next time. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class LogNotWritten extends DataAccessResourceFailureException {

    LogNotWritten(DataAccessException why) {
        super("the line in the log was not written, and nothing was opened", why);
    }
}
