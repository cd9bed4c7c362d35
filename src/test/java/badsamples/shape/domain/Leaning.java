package badsamples.shape.domain;

import badsamples.shape.domain.web.Sheet;

record Leaning(Sheet page) {}
