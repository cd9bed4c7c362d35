package holdepunkt.diary.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.diary.Reminder;
import holdepunkt.diary.Reminders;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A reminder she sets herself, and takes away as easily. */
@Controller
class ReminderController {

    private final Reminders reminders;

    ReminderController(Reminders reminders) {
        this.reminders = reminders;
    }

    /** @param days one of {@link Reminder#DAYS}, or {@code never} */
    record ReminderForm(@NotBlank String days, @NotBlank String hour) {

        Reminder reminder() {
            if (!days.equals("never") && !Reminder.DAYS.contains(days)) {
                throw new BrokenRule("core.error.unreadable", "days");
            }
            if (!hour.matches("[0-9]{1,2}") || Integer.parseInt(hour) < Reminder.EARLIEST || Integer.parseInt(hour) > Reminder.LATEST) {
                throw new BrokenRule("core.error.unreadable", "hour");
            }
            return new Reminder(days.equals("never") ? null : days, Integer.parseInt(hour));
        }
    }

    @GetMapping("/diary/reminder")
    @OpenOwn("diary")
    ModelAndView show(Opening opening, Page page) {
        var days = new LinkedHashMap<String, String>(Map.of("never", page.t("diary.remind.never")));
        Reminder.DAYS.forEach(one -> days.put(one, page.t("diary.remind." + one)));
        var hours = new LinkedHashMap<String, String>();
        for (int hour = Reminder.EARLIEST; hour <= Reminder.LATEST; hour++) {
            hours.put(Integer.toString(hour), page.t("diary.remind.hour", hour));
        }
        return page.show("diary/reminder", "diary.title", "reminder", reminders.of(opening), "days", days, "hours", hours);
    }

    @PostMapping("/diary/reminder")
    @OpenOwn("diary")
    ModelAndView set(Opening opening, @Valid @ModelAttribute ReminderForm form) {
        reminders.set(opening, form.reminder());
        return new ModelAndView("redirect:/diary/reminder");
    }
}
