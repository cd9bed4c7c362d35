package holdepunkt.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/** Who counts what one act leaves behind must not find what a timer left: a library once switched them all on by being there. */
@Staged
class TheTimersStandStillTests {

    @Autowired
    ApplicationContext parts;

    @Test
    void nothingIsCalledByTheClock() {
        assertThat(parts.getBeanNamesForType(ScheduledAnnotationBeanPostProcessor.class)).isEmpty();
    }
}
