package holdepunkt.people.reach;

import holdepunkt.core.PersonText;
import org.jspecify.annotations.Nullable;

/**
 * How she can be reached.
 *
 * @param channel {@code none}, {@code sms}, {@code email} or {@code letter_in_hand}; with {@code none} nothing at all is sent
 * @param phone digits as {@link holdepunkt.core.PhoneNumber} keeps them
 * @param address where she can be found; never given to anyone with a place name in a notice
 * @param language nb, nn or en
 * @param version what saving anew must name
 * @param hours {@code day}, or {@code any} when she has said that it may come at night and on Sundays too
 */
public record Reach(String channel, @Nullable PersonText phone, @Nullable PersonText email, @Nullable PersonText address, String language, long version, String hours) {

    public Reach(String channel, @Nullable PersonText phone, @Nullable PersonText email, @Nullable PersonText address, String language, long version) {
        this(channel, phone, email, address, language, version, "day");
    }

    public boolean atAnyHour() {
        return hours.equals("any");
    }

    public boolean wantsNothing() {
        return channel.equals("none");
    }
}
