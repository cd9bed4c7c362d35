package holdepunkt.meetings.room.web;

import holdepunkt.core.Act;
import holdepunkt.core.live.OpenLine;
import java.util.UUID;

/** One open page of a meeting that waits to hear that something changed. It hears a number, never what changed. */
record Listener(OpenLine line, Act act, UUID meeting) {}
