package holdepunkt.feedback.across;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.feedback.forms.fhir.ShippedForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing is told of fewer than ten meetings or five persons, and a meeting without her view counts for no agreement. */
class ManyMeetingsTogetherTests {

    private static final List<UUID> PERSONS = IntStream.range(0, 5).mapToObj(one -> UUID.randomUUID()).toList();

    private static Mirrored meeting(UUID person, Map<String, Integer> hers) {
        return new Mirrored(person, hers, List.of(Map.of("easy", 8), Map.of("easy", 9), Map.of("easy", 7, "trust", 2)));
    }

    private static List<Mirrored> meetings(int count, int persons) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(one -> meeting(PERSONS.get(one % persons), Map.of("easy", 3 + one % 4))).toList());
    }

    private static AcrossQuestion easy(List<Mirrored> meetings) {
        return MirrorsAcross.across(ShippedForms.MEETING, meetings, 5).questions().getFirst();
    }

    @Test
    void tenMeetingsAboutFivePersonsAreTold() {
        var told = easy(meetings(10, 5));
        assertThat(told.persons()).isEqualTo(5);
        assertThat(told.gap().getAsDouble()).isEqualTo(-4);
        assertThat(told.agreement()).hasValueSatisfying(all -> assertThat(all.meetings()).isEqualTo(10));
    }

    @Test
    void nineMeetingsOrFourPersonsAreNot() {
        assertThat(easy(meetings(9, 5)).agreement()).isEmpty();
        assertThat(easy(meetings(9, 5)).gap()).isEmpty();
        assertThat(easy(meetings(40, 4)).agreement()).isEmpty();
        assertThat(easy(meetings(40, 4)).gap()).isEmpty();
    }

    @Test
    void aMeetingWithoutHerViewIsCountedAsThatAndNothingElse() {
        var meetings = meetings(9, 5);
        meetings.add(meeting(UUID.randomUUID(), Map.of()));
        assertThat(easy(meetings).agreement()).isEmpty();
        var across = MirrorsAcross.across(ShippedForms.MEETING, meetings, 5);
        assertThat(across.persons()).isEqualTo(6);
        assertThat(across.withoutHer()).isEqualTo(1);
        assertThat(across.questions().getLast().agreement()).as("one of the staff answered that").isEmpty();
    }
}
