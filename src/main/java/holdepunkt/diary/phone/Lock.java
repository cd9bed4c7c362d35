package holdepunkt.diary.phone;

/** What a page or a phone must know to lock what she writes: whose notebook, the key's number, and its open half in base64. It locks and does not open. */
public record Lock(String area, String person, int number, String half) {}
