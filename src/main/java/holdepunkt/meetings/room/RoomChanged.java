package holdepunkt.meetings.room;

import java.util.UUID;

/** Something all see in the room has changed. Stays on this node: who listens asks again through the door. */
public record RoomChanged(UUID meeting) {}
