package holdepunkt.improvement.surveys.reckoning;

import java.util.List;

/** How far a survey as a whole may be leant on. @param groups the rates of those who were asked @param all of them together */
public record Standing(List<ResponseRate> groups, ResponseRate all) {

    public static Standing of(List<ResponseRate> groups, int k) {
        boolean known = groups.stream().allMatch(group -> group.invited() != null);
        int invited = groups.stream().mapToInt(group -> group.invited() == null ? 0 : group.invited()).sum();
        return new Standing(List.copyOf(groups), new ResponseRate(groups.stream().mapToInt(ResponseRate::answered).sum(), known && invited > 0 ? invited : null, k));
    }

    /** Too few answered of the whole, or of any one group: no tendency may be told. */
    public boolean isUnderTheRedLine() {
        return all.light().isRed() || groups.stream().anyMatch(group -> group.light().isRed());
    }

    public boolean isYellow() {
        return !isUnderTheRedLine() && (all.light() == Light.YELLOW || groups.stream().anyMatch(group -> group.light() == Light.YELLOW));
    }

    /** A whole group that was asked is missing. */
    public boolean notAllHeard() {
        return groups.stream().anyMatch(group -> group.light() == Light.NOBODY);
    }

    public boolean isUnknown() {
        return groups.stream().anyMatch(group -> group.light() == Light.UNKNOWN);
    }
}
