package holdepunkt.improvement.arenas;

/** Two partners who meet in no arena. */
public record Apart(Partner one, Partner other) {}
