package badsamples.names.upstairs;

import org.springframework.stereotype.Component;

/** Called as another part in another room is. */
@Component
class Twins {}
