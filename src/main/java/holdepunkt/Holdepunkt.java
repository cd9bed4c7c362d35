package holdepunkt;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The whole product in one process: what was promised, by whom, to whom, and whether it was kept. */
@SpringBootApplication
@Modulithic(systemName = "Holdepunkt", sharedModules = "core")
public class Holdepunkt {

    public static void main(String[] args) {
        SpringApplication.run(Holdepunkt.class, args);
    }
}
