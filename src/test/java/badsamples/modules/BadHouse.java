package badsamples.modules;

import org.springframework.modulith.Modulithic;

/** A house of two rooms, of which the one below leans on the one above though it said it would lean on nothing. */
@Modulithic
public final class BadHouse {

    private BadHouse() {}
}
