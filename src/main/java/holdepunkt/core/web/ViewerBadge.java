package holdepunkt.core.web;

/**
 * Who is signed in, as the header says it.
 *
 * @param where units and roles in words, empty for a person on her own page
 * @param idle seconds without a sign of life after which the sign-in ends, zero where only the clock ends it
 * @param left seconds until it ends whatever happens
 * @param onBehalf whether the page is somebody's for whom the viewer acts
 */
public record ViewerBadge(String name, boolean person, String where, long idle, long left, boolean onBehalf) {

    public ViewerBadge(String name, boolean person, String where, long idle, long left) {
        this(name, person, where, idle, left, false);
    }
}
