/**
 * Forms and answers as FHIR R4 Questionnaire and QuestionnaireResponse in JSON, in and out: what comes in goes out the same. For organisations that bring
 * a form of their own. Refuses, with the place and the reason, everything it would not ask as it was meant.
 */
@NullMarked
package holdepunkt.feedback.forms.fhir;

import org.jspecify.annotations.NullMarked;
