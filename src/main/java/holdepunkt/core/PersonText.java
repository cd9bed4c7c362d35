package holdepunkt.core;

/** Free text about a person. Readable only where it is meant to be shown: it never prints itself, and is kept sealed with her key. */
public final class PersonText {

    private final String text;

    private PersonText(String text) {
        this.text = text;
    }

    public static PersonText of(String text) {
        return new PersonText(text.strip());
    }

    public String reveal() {
        return text;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "•••";
    }
}
