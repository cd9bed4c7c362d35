package holdepunkt.insight.counting;

/** Which way is better. */
public enum Wish { UP, DOWN, NEITHER }
