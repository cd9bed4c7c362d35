package holdepunkt.meetings.room.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.meetings.room.Options;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.Rooms;
import holdepunkt.meetings.room.Topic;
import holdepunkt.meetings.room.Voices;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who is at the table and how, and what could be done. */
@Controller
class TableController {

    private final Rooms rooms;
    private final Options options;
    private final Voices voices;

    TableController(Rooms rooms, Options options, Voices voices) {
        this.rooms = rooms;
        this.options = options;
        this.voices = voices;
    }

    record OptionForm(@Nullable String topic, @NotBlank(message = "{room.rule.option}") @Size(max = 300) String option) {}

    @PostMapping("/people/{person}/meetings/{meeting}/room/options")
    @OpenPerson("meeting")
    ModelAndView option(Opening opening, @PathVariable UUID meeting, @Valid OptionForm form) {
        var room = rooms.enter(opening, meeting);
        var topic = Arrays.stream(Topic.values()).filter(one -> one.code().equals(form.topic())).findFirst()
                .orElseThrow(() -> new BrokenRule("core.error.missing", "topic"));
        options.add(room, topic, PersonText.of(form.option()));
        return new ModelAndView("redirect:" + room.href() + "#options");
    }

    record PresenceForm(@NotBlank String voice, @NotBlank String how) {}

    @PostMapping("/people/{person}/meetings/{meeting}/room/presence")
    @OpenPerson("meeting")
    ModelAndView presence(Opening opening, @PathVariable UUID meeting, @Valid PresenceForm form) {
        return presence(rooms.enter(opening, meeting), form);
    }

    @PostMapping("/at/{code}/room/presence")
    @OpenByCode("meeting-seat")
    ModelAndView presenceByLink(Opening opening, @PathVariable String code, @Valid PresenceForm form) {
        return presence(rooms.enterByLink(opening, code), form);
    }

    private ModelAndView presence(Room room, PresenceForm form) {
        voices.notePresence(room, form.voice(), form.how());
        return new ModelAndView("redirect:" + room.href() + "#present");
    }
}
