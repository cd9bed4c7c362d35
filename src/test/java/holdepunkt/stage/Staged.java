package holdepunkt.stage;

import holdepunkt.Holdepunkt;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.DemoIntake;
import holdepunkt.dev.CaughtNotices;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole product on a port of its own, with the demo area founded. All staged tests of a run share it: each makes the persons it changes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("staged")
@SpringBootTest(classes = Holdepunkt.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = StageSettings.class)
@Import({DemoArea.class, DemoIntake.class, Stage.class, Stage.Provider.class, CaughtNotices.class})
public @interface Staged {}
