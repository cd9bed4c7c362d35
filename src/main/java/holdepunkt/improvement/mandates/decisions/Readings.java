package holdepunkt.improvement.mandates.decisions;

/**
 * The two ways one result is read. Neither stands instead of the other.
 *
 * @param result what both are readings of, or empty
 * @param individual what it means for a person who meets the services
 * @param whole what it means for the services as a whole
 */
public record Readings(String result, String individual, String whole) {

    public static final Readings NONE = new Readings("", "", "");

    public boolean isAboutAResult() {
        return !equals(NONE);
    }

    public boolean missesIndividual() {
        return isAboutAResult() && individual.isEmpty();
    }

    public boolean missesWhole() {
        return isAboutAResult() && whole.isEmpty();
    }
}
