package holdepunkt.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads who may sign in how from {@code pg_hba.conf}, before a server that trusts everyone is ever up. */
final class HbaFile {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[^\\s,]+");
    private static final Set<String> METHODS = Set.of("trust", "reject", "scram-sha-256", "md5", "password", "gss", "sspi", "ident", "peer",
            "ldap", "radius", "cert", "pam", "bsd", "oauth");

    private HbaFile() {
    }

    /** The lines that let someone in without proving the password, or that send the reader to another file. */
    static List<String> openLines(Path file) {
        var text = Disk.doing("read who may sign in", file, () -> Files.readString(file)).replace("\\\n", " ");
        return text.lines().map(HbaFile::withoutComment).filter(line -> !line.isBlank()).filter(HbaFile::isOpen).toList();
    }

    private static boolean isOpen(String line) {
        var words = WORD.matcher(line).results().map(match -> match.group()).toList();
        return words.getFirst().startsWith("include")
                || words.stream().skip(3).anyMatch(word -> METHODS.contains(word) && !SettingRules.aSignInProvesThePassword(word));
    }

    private static String withoutComment(String line) {
        return line.replaceAll("#.*", "").strip();
    }
}
