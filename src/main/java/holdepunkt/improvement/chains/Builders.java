package holdepunkt.improvement.chains;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;

/** Who builds result chains. The database asks the same again. */
public final class Builders {

    private Builders() {}

    public static boolean mayBuild(Viewer viewer) {
        return viewer.worksAs("working_group") || viewer.worksAs("leader") || viewer.worksAs("user_representative");
    }

    /** @throws NotOpen for everybody else */
    public static void mustBuild(Viewer viewer) {
        if (!mayBuild(viewer)) {
            throw new NotOpen();
        }
    }
}
