package badsamples.names.upstairs;

import org.springframework.stereotype.Component;

/** Called as nothing else is. */
@Component
class Alone {}
