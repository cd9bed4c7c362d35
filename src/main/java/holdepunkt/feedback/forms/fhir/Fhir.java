package holdepunkt.feedback.forms.fhir;

import java.util.Set;

/** The names FHIR R4 gives things. */
final class Fhir {

    static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
    static final String LEAST = "http://hl7.org/fhir/StructureDefinition/minValue";
    static final String MOST = "http://hl7.org/fhir/StructureDefinition/maxValue";
    static final String STEP = "http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue";
    static final String CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
    static final String CONTROLS = "http://hl7.org/fhir/questionnaire-item-control";
    static final String UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
    static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    static final String SUM = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
    static final String EXPRESSION = "text/fhirpath";

    /** Said of a form without changing what is asked. */
    static final Set<String> ABOUT_A_FORM = Set.of("id", "meta", "identifier", "derivedFrom", "experimental", "subjectType", "date", "publisher", "contact",
            "description", "useContext", "jurisdiction", "purpose", "copyright", "approvalDate", "lastReviewDate", "effectivePeriod", "code");
    static final Set<String> ABOUT_AN_ITEM = Set.of("definition", "code");
    static final Set<String> ABOUT_ANSWERS = Set.of("id", "meta", "identifier", "language", "authored");
    static final Set<String> STATUSES = Set.of("draft", "active", "retired", "unknown");

    private Fhir() {}
}
