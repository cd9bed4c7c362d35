package badsamples.modules.downstairs;

import badsamples.modules.upstairs.Roof;

public record Floor(Roof above) {}
