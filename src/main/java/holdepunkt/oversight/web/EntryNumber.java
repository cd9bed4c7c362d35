package holdepunkt.oversight.web;

import holdepunkt.core.NotOpen;

/** The number of a line in an address. One that is none is as foreign as any other. */
final class EntryNumber {

    private EntryNumber() {}

    static long of(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotOpen();
        }
        return Long.parseLong(text);
    }
}
