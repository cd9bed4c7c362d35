package holdepunkt.improvement.web;

/** A room of improvement, as the first page leads to it. */
public interface Room {

    /** Lower comes first. */
    int order();

    /** Where it begins. */
    String path();

    /** What it is called: the key of a text. */
    String title();

    /** What is done there, in one sentence: the key of a text. */
    String about();
}
