package holdepunkt.improvement.incidents;

/** Something the check asks about. @param field where it is written; empty for what stands together over the whole story */
public record Question(String field, String text, Finding finding) {

    /** The field of a form where it is answered. */
    public String answeredIn() {
        return Screening.ANSWER + finding.key();
    }
}
