package holdepunkt.core.door;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Fields whose names begin with an underscore are the form's own (its number, its version): Spring would take each for a checkbox and throw within. */
@ControllerAdvice
class FormBinding {

    @InitBinder
    void underscoresAreOurs(WebDataBinder binder) {
        binder.setFieldMarkerPrefix(null);
    }
}
