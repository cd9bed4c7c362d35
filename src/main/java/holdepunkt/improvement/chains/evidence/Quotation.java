package holdepunkt.improvement.chains.evidence;

/** Somebody's words, without who. @param code the word the group sorts them under @param fromUsers whose words: users', or those who work here */
public record Quotation(String words, String code, boolean fromUsers) {

    Source source() {
        return fromUsers ? Source.USER_VOICES : Source.STAFF_VOICES;
    }
}
