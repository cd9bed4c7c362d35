package holdepunkt.insight.counting;

import holdepunkt.core.Viewer;
import java.util.List;

/** Whoever tries something out says here what is to be seen on which chart. */
public interface ChartMarks {

    /** Called inside the gate. @param measure its key @return the first tried first */
    List<ChartMark> on(Viewer viewer, String measure);
}
