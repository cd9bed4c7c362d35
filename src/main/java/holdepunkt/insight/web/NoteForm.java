package holdepunkt.insight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What was found wrong with something published. @param back the page of numbers it was written on */
record NoteForm(@NotBlank @Size(min = 10, max = 300) String words, @NotNull @Pattern(regexp = "/insight(/[a-z0-9_/-]{0,80})?") String back) {}
