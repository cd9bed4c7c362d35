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
 */
public record Reach(String channel, @Nullable PersonText phone, @Nullable PersonText email, @Nullable PersonText address, String language, long version) {

    public boolean wantsNothing() {
        return channel.equals("none");
    }
}
