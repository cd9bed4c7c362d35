package badsamples.shape.plan;

import badsamples.shape.notices.SomeNotices;

public record LeansOnNotices(SomeNotices there) {}
