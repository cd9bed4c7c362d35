package holdepunkt.improvement.files;

/** A place in a file that could not be read. @param where a line or a path @param what is wrong there, in English, for whoever runs the command */
public record Problem(String where, String what) {

    public static Problem line(int number, String what) {
        return new Problem("line " + number, what);
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
