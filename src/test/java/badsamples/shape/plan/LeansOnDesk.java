package badsamples.shape.plan;

import badsamples.shape.desk.SomeDesk;

public record LeansOnDesk(SomeDesk there) {}
