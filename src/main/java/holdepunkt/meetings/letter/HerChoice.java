package holdepunkt.meetings.letter;

import holdepunkt.meetings.room.Room;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How she wants the letter, as she said before the meeting. */
@Component
class HerChoice {

    private final List<LetterWish> wishes;

    HerChoice(List<LetterWish> wishes) {
        this.wishes = wishes;
    }

    Optional<String> of(Room room) {
        return wishes.stream().map(wish -> wish.chosen(room.opening(), room.id())).flatMap(Optional::stream).findFirst();
    }
}
