package holdepunkt.wayin;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Her device answers for her the next time (W3C Web Authentication, level 2, sections 7.1 and 7.2). Added by whoever came in by a code, and opens what a
 * code opens: health information asks for electronic ID, and a passkey is none. The device must ask for a finger, a face or its own PIN.
 */
@Component
public class Passkeys {

    private static final List<PublicKeyCredentialParameters> KINDS = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

    /** One of hers. @param lastUsed null when it never was */
    public record Passkey(UUID id, Instant addedAt, @Nullable Instant lastUsed) {}

    /** What a device answers. */
    public record Answer(byte[] credential, byte[] authenticatorData, byte[] clientData, byte[] signature) {}

    private record Known(AreaId area, PersonId person, UUID id, byte[] publicHalf, long counter) {}

    private final JdbcClient sql;
    private final ComingIn comingIn;
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestedCredentialDataConverter halves = new AttestedCredentialDataConverter(new ObjectConverter());

    Passkeys(JdbcClient sql, ComingIn comingIn) {
        this.sql = sql;
        this.comingIn = comingIn;
    }

    /** @param address the product's own, as the browser sees it */
    public void add(Opening opening, URI address, byte[] asked, byte[] attestation, byte[] clientData) {
        if (!opening.has("by_code")) {
            throw new NotOpen();
        }
        try {
            var shown = webAuthn.verify(new RegistrationRequest(attestation, clientData), new RegistrationParameters(here(address, asked), KINDS, true, true));
            var half = shown.getAttestationObject().getAuthenticatorData().getAttestedCredentialData();
            // The same answer sent once more, as after going back, is the same device.
            sql.sql("insert into wayin.passkey (area_id, id, person_id, credential, public_half) values (?, ?, ?, ?, ?) on conflict do nothing")
                    .params(opening.area().value(), UUID.randomUUID(), opening.person().value(), text(half.getCredentialId()), text(halves.convert(half))).update();
        } catch (VerificationException | DataConversionException e) {
            throw new BrokenRule("wayin.rule.passkey", "");
        }
    }

    /** Those that work. */
    public List<Passkey> of(Opening opening) {
        return sql.sql("""
                select p.id, p.added_at, (select max(u.used_at) from wayin.passkey_use u where u.area_id = p.area_id and u.passkey_id = p.id) as used
                  from wayin.passkey p where p.area_id = ? and p.person_id = ?
                   and not exists (select from wayin.passkey_end e where e.area_id = p.area_id and e.passkey_id = p.id) order by p.added_at""")
                .params(opening.area().value(), opening.person().value()).query((row, number) -> {
                    var used = row.getObject("used", OffsetDateTime.class);
                    return new Passkey(row.getObject("id", UUID.class), row.getObject("added_at", OffsetDateTime.class).toInstant(), used == null ? null : used.toInstant());
                }).list();
    }

    public void end(Opening opening, UUID passkey) {
        var known = of(opening).stream().filter(one -> one.id().equals(passkey)).findFirst().orElseThrow(NotOpen::new);
        sql.sql("insert into wayin.passkey_end (area_id, id, person_id, passkey_id) values (?, ?, ?, ?) on conflict do nothing")
                .params(opening.area().value(), UUID.randomUUID(), opening.person().value(), known.id()).update();
        comingIn.close(opening, known.id());
    }

    /** @return the token for the cookie; empty for an unknown, stopped or copied device and for an answer that was given before, all alike */
    public Optional<String> comeIn(URI address, byte[] asked, Answer answer) {
        return sql.sql("select area, person, passkey, public_half, counter from wayin.passkey_of(:credential)").param("credential", text(answer.credential()))
                .query((row, number) -> new Known(new AreaId(row.getObject("area", UUID.class)), new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("passkey", UUID.class), Base64.getUrlDecoder().decode(row.getString("public_half")), row.getLong("counter")))
                .list().stream().filter(known -> isAnsweredBy(known, address, asked, answer)).findFirst().flatMap(known -> comingIn.in(known.area(), known.person(), known.id()));
    }

    private boolean isAnsweredBy(Known known, URI address, byte[] asked, Answer answer) {
        try {
            var record = new CredentialRecordImpl(new NoneAttestationStatement(), true, null, null, known.counter(), halves.convert(known.publicHalf()),
                    null, null, null, null);
            var shown = webAuthn.verify(new AuthenticationRequest(answer.credential(), answer.authenticatorData(), answer.clientData(), answer.signature()),
                    new AuthenticationParameters(here(address, asked), record, null, true, true));
            return sql.sql("select wayin.use_passkey(:area, :passkey, :counter, :asked)").param("area", known.area().value()).param("passkey", known.id())
                    .param("counter", shown.getAuthenticatorData().getSignCount()).param("asked", text(asked)).query(UUID.class).optional().isPresent();
        } catch (VerificationException | DataConversionException e) {
            return false;
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static ServerProperty here(URI address, byte[] asked) {
        return new ServerProperty(new Origin(address.toString()), address.getHost(), new DefaultChallenge(asked));
    }
}
