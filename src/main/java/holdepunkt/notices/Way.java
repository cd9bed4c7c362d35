package holdepunkt.notices;

/** Where somebody is reached. @param channel email or sms @param toStaff whether it is someone who works here @param atAnyHour whether she has said yes to that */
public record Way(String channel, String to, String language, boolean toStaff, boolean atAnyHour) {

    @Override
    public String toString() {
        return "Way[hidden]";
    }
}
