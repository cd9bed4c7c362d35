package holdepunkt.improvement.sheets;

/** One of the sheets an area has. @param code as the database knows it @param blank how it is before anybody has written on it */
public record SheetKind<T>(String code, Class<T> type, T blank) {}
