package holdepunkt.matrix;

import holdepunkt.stage.Visitor;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** A phone that answers for her (W3C Web Authentication, level 2, sections 6.1 and 6.5.4): asked by the browser it is plugged into, with a finger on it. */
final class Device {

    /** She was there, and it knew her; and the same with a new key. */
    private static final int KNEW_HER = 0x05;
    private static final int MADE_A_KEY = 0x45;

    private final KeyPair pair;
    private final byte[] credential = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    private String asked = "";
    private String origin = "";
    private int counter;

    Device() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            pair = maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One field of what it answers; the first of them is that for which the browser asks a question. */
    String says(String field, Visitor browser) {
        return switch (field) {
            case "attestation" -> {
                ask(browser);
                yield text(attestation());
            }
            case "created" -> text(clientData("webauthn.create"));
            case "credential" -> {
                ask(browser);
                yield text(credential);
            }
            case "authenticator" -> text(authenticator());
            case "got" -> text(clientData("webauthn.get"));
            case "signature" -> text(signature());
            default -> throw new AssertionError("no device says " + field);
        };
    }

    private void ask(Visitor browser) {
        asked = browser.raw("GET", "/passkey/challenge", Map.of(), Map.of()).body();
        origin = browser.address();
        counter++;
    }

    private byte[] clientData(String type) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}".formatted(type, asked, origin).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticator() {
        return all(sha256("localhost".getBytes(StandardCharsets.US_ASCII)), new byte[] {KNEW_HER}, ByteBuffer.allocate(4).putInt(counter).array());
    }

    /** CBOR: a map of format, statement and data, where the data ends in the public half as a COSE key. */
    private byte[] attestation() {
        var half = ((ECPublicKey) pair.getPublic()).getW();
        var key = all(hex("a5010203262001215820"), thirtyTwo(half.getAffineX().toByteArray()), hex("225820"), thirtyTwo(half.getAffineY().toByteArray()));
        var data = all(sha256("localhost".getBytes(StandardCharsets.US_ASCII)), new byte[] {MADE_A_KEY}, ByteBuffer.allocate(4).putInt(counter).array(),
                new byte[16], ByteBuffer.allocate(2).putShort((short) credential.length).array(), credential, key);
        return all(hex("a363666d74646e6f6e656761747453746d74a068617574684461746158"), new byte[] {(byte) data.length}, data);
    }

    private byte[] signature() {
        try {
            var sign = Signature.getInstance("SHA256withECDSA");
            sign.initSign(pair.getPrivate());
            sign.update(authenticator());
            sign.update(sha256(clientData("webauthn.get")));
            return sign.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] thirtyTwo(byte[] number) {
        var fixed = new byte[32];
        int length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] all(byte[]... pieces) {
        var whole = new ByteArrayOutputStream();
        for (var piece : pieces) {
            whole.writeBytes(piece);
        }
        return whole.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hex(String bytes) {
        return HexFormat.of().parseHex(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
