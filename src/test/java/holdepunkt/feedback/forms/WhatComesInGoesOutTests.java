package holdepunkt.feedback.forms;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.feedback.forms.fhir.ReadingAnswers;
import holdepunkt.feedback.forms.fhir.ReadingForms;
import holdepunkt.feedback.forms.fhir.WritingAnswers;
import holdepunkt.feedback.forms.fhir.WritingForms;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A form that is taken in and given out again is the same form, and so are answers. */
class WhatComesInGoesOutTests {

    @Test
    void aFormOfEveryKindIsGivenOutAsItCameIn() throws IOException {
        for (var json : List.of(Samples.text("every-kind"), Samples.shipped("meeting-mirror-1"), Samples.shipped("talk-mirror-1"))) {
            var out = WritingForms.write(ReadingForms.read(json));
            assertThat(Samples.tree(out)).isEqualTo(Samples.tree(json));
            assertThat(WritingForms.write(ReadingForms.read(out))).isEqualTo(out);
        }
    }

    @Test
    void answersAreGivenOutAsTheyCameIn() throws IOException {
        var form = Samples.everyKind();
        var json = Samples.text("every-kind-answered");
        var answered = ReadingAnswers.read(form, json);
        assertThat(Samples.tree(WritingAnswers.write(form, answered))).isEqualTo(Samples.tree(json));
        assertThat(answered.answers().all("name")).hasSize(2);
        assertThat(Sums.of(form, answered.answers())).hasEntrySatisfying("mood", sum -> assertThat(sum).isEqualByComparingTo("4.5"))
                .hasEntrySatisfying("count", sum -> assertThat(sum).isEqualByComparingTo("4"));
    }
}
