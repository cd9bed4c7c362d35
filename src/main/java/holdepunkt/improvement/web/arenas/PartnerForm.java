package holdepunkt.improvement.web.arenas;

import holdepunkt.improvement.arenas.PartnerWords;
import holdepunkt.improvement.arenas.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A partner as somebody names it. @param central whether the box was ticked */
record PartnerForm(@NotBlank @Size(max = 80) String name, @NotBlank @Pattern(regexp = "municipality|health_trust|nav|gp_office|user_organisation|next_of_kin|volunteer|other") String side,
                   @Nullable Boolean central, @Nullable @Size(max = 5000) String also, @Nullable Long _version) {

    PartnerWords words() {
        return new PartnerWords(name, Side.of(side).orElseThrow(), Boolean.TRUE.equals(central), also);
    }
}
