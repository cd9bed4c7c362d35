package holdepunkt.core.door;

import holdepunkt.core.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where the viewer of a request stands: put there by sign-in, read by the doors. */
public final class Viewers {

    private static final String ATTRIBUTE = Viewer.class.getName();

    private Viewers() {}

    public static @Nullable Viewer of(HttpServletRequest request) {
        return (Viewer) request.getAttribute(ATTRIBUTE);
    }

    public static void put(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(ATTRIBUTE, viewer);
    }
}
