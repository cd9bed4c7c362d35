package holdepunkt.improvement.surveys.coding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the sorting of one survey's texts stands. @param coders at most two, in the order they came */
public record Coding(List<Coder> coders, List<Theme> themes, List<Sorted> quotations) {

    /** Both have sorted all of it: now each may see how the other did. */
    public boolean isByBoth() {
        return coders.size() == 2 && coders.stream().allMatch(Coder::done);
    }

    /** Neither has said that she is done. */
    public boolean mayStillMark() {
        return coders.stream().noneMatch(Coder::done);
    }

    public Optional<Coder> coder(UUID account) {
        return coders.stream().filter(one -> one.account().equals(account)).findFirst();
    }

    public List<Sorted> differing() {
        return quotations.stream().filter(Sorted::differs).toList();
    }

    public List<Sorted> unsettled() {
        return differing().stream().filter(one -> one.settled() == null).toList();
    }

    public Optional<Sorted> quotation(UUID id) {
        return quotations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public String label(UUID theme) {
        return themes.stream().filter(one -> one.id().equals(theme)).map(Theme::label).findFirst().orElse("");
    }

    /** What is to be sorted by one of them yet, the first first. */
    public List<Sorted> leftTo(UUID account) {
        return quotations.stream().filter(one -> one.by(account).isEmpty()).toList();
    }

    public CoderAgreement agreement() {
        var both = quotations.stream().filter(Sorted::isByBoth).map(one -> coders.stream().map(coder -> one.codes().get(coder.account())).toList()).toList();
        return CoderAgreement.of(both);
    }
}
