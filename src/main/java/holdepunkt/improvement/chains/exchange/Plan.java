package holdepunkt.improvement.chains.exchange;

/** The names FHIR R4 gives things in a PlanDefinition, and ours where it has none. */
final class Plan {

    static final String TYPE = "http://terminology.hl7.org/CodeSystem/plan-definition-type";
    static final String COLUMN = "urn:holdepunkt:chain:column";
    static final String KEY = "urn:holdepunkt:chain:key";
    static final String LINE = "urn:holdepunkt:chain:line";
    static final String SOURCE = "urn:holdepunkt:chain:source";
    static final String SOURCE_NOTE = "urn:holdepunkt:chain:source-note";
    static final String TITLE_NOTE = "urn:holdepunkt:chain:title-note";
    static final String MISSING = "urn:holdepunkt:chain:missing-column";
    static final String NOTE = "urn:holdepunkt:chain:transcription-note";
    static final String ASSUMPTION = "urn:holdepunkt:chain:assumption";
    static final String RISK = "urn:holdepunkt:chain:risk";
    /** One stone comes before another it leads to. */
    static final String BEFORE = "before";

    private Plan() {}
}
