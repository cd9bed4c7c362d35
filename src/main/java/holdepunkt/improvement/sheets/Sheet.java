package holdepunkt.improvement.sheets;

/** A sheet at one of its versions. @param version 0 before anybody has written on it */
public record Sheet<T>(long version, T content) {

    public boolean blank() {
        return version == 0;
    }
}
