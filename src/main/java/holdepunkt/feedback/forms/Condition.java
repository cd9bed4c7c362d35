package holdepunkt.feedback.forms;

import java.util.List;

/** When an item is asked: what was answered to an earlier question, held against {@code answer}. */
public record Condition(String question, Operator operator, Value answer) {

    /** As FHIR writes them. */
    public enum Operator {
        EXISTS("exists"), SAME("="), OTHER("!="), ABOVE(">"), BELOW("<"), AT_LEAST(">="), AT_MOST("<=");

        private final String code;

        Operator(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public boolean ordersThem() {
            return this != EXISTS && this != SAME && this != OTHER;
        }
    }

    /** True when any of the answers given fits. Without an answer only «was not answered» holds. */
    boolean holds(List<Value> given) {
        return operator == Operator.EXISTS ? answer.equals(new Value.Truth(!given.isEmpty())) : given.stream().anyMatch(one -> Comparing.fits(one, operator, answer));
    }
}
