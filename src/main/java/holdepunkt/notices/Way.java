package holdepunkt.notices;

/** Where somebody is reached. @param channel email or sms */
public record Way(String channel, String to, String language) {

    @Override
    public String toString() {
        return "Way[hidden]";
    }
}
