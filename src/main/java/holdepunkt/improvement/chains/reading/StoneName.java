package holdepunkt.improvement.chains.reading;

import holdepunkt.improvement.chains.evidence.Spot;

/** A step of a chain, to be chosen. @param chain the title of the chain */
public record StoneName(Spot at, String chain, String words) {

    public String code() {
        return at.chain() + "/" + at.part();
    }

    public String path() {
        return "/improvement/chains/" + at.chain() + "/stones/" + at.part();
    }
}
