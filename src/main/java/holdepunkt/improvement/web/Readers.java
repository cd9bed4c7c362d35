package holdepunkt.improvement.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;

/** Who reads result chains: everybody who works here. */
public final class Readers {

    private Readers() {}

    /** @throws NotOpen for everybody else */
    public static void mustRead(Viewer viewer) {
        if (viewer.works().isEmpty()) {
            throw new NotOpen();
        }
    }
}
