package holdepunkt.core.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Keeps what was typed while someone signs in again. Nothing is kept for those who were never signed in. */
public interface KeptForms {

    /** @return where to come back to: the form with what was typed, or its bare page if nothing could be kept */
    String keep(HttpServletRequest request, HttpServletResponse response, String formPath);
}
