package holdepunkt.feedback.statistics;

/** Whole points from the lowest to the highest an answer can have. @throws IllegalArgumentException when there is nothing to choose between */
public record Scale(int low, int high) {

    /** What the mirror asks on. */
    public static final Scale ZERO_TO_TEN = new Scale(0, 10);

    public Scale {
        if (high <= low) {
            throw new IllegalArgumentException("A scale has at least two points");
        }
    }

    /** A, the number of answers one can choose between. */
    public int options() {
        return high - low + 1;
    }

    /** σ²_EU = (A² − 1)/12, in squared points: the variance if everyone answered by chance, each answer as likely (James, Demaree, Wolf 1984). */
    double varianceByChance() {
        return (options() * (double) options() - 1) / 12;
    }

    /** ½(H² + L²) − (½(H + L))², in squared points: the largest there can be, half at each end (Lindell). */
    double largestVariance() {
        double middle = (high + low) / 2.0;
        return (high * (double) high + low * (double) low) / 2 - middle * middle;
    }

    int check(int score) {
        if (score < low || score > high) {
            throw new IllegalArgumentException("An answer outside the scale");
        }
        return score;
    }
}
