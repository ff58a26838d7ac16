package io.zhangting.credentials.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.port.SealedPasswords.Opening;
import io.zhangting.kernel.security.SealingKeys;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.KeyAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NimbusSealedPasswordsTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final UUID APPLICATION = new UUID(1, 2);
    private static final SealedFor TRADING = new SealedFor(APPLICATION, "trading");

    private final ECKey hall = pair("now");
    private final ECKey older = pair("before");
    private final ECKey epk = pair("");
    private final NimbusSealedPasswords passwords = new NimbusSealedPasswords(keys(), () -> NOON);

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "4x6Nk2Wp", "密码 Ω", "0123456789012345678901234567890123456789012345678901234567890123"})
    void what_was_sealed_for_it_opens(String text) throws Exception {
        assertOpens(blob(header(), hall, text.getBytes(StandardCharsets.UTF_8)), text);
    }

    @Test
    void an_older_key_still_opens_and_browsers_are_given_the_newest() throws Exception {
        assertOpens(blob(header().replace("'now'", "'before'"), older, bytes()), "4x6Nk2Wp");
        assertThat(passwords.current().kid()).isEqualTo("now");
        assertThat(passwords.current().x()).isEqualTo(hall.getX().toString());
        assertThat(passwords.current().y()).isEqualTo(hall.getY().toString());
    }

    @Test
    void what_comes_out_does_not_print_itself() throws Exception {
        assertThat(passwords.open(blob(), TRADING)).asString().doesNotContain("4x6Nk2Wp");
    }

    @Test
    void for_another_application_or_item_it_does_not_open() throws Exception {
        assertForeign(passwords.open(blob(), new SealedFor(new UUID(1, 3), "trading")));
        assertForeign(passwords.open(blob(), new SealedFor(APPLICATION, "funds")));
    }

    @Test
    void another_hall_s_key_does_not_open() throws Exception {
        assertForeign(blob(header(), pair("now"), bytes()));
        assertForeign(blob(header().replace("'now'", "'unknown'"), hall, bytes()));
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT-1S", "PT-48H"})
    void it_expires(Duration ahead) throws Exception {
        assertThat(passwords.open(blob(header(NOON.plus(ahead)), hall, bytes()), TRADING))
                .isInstanceOf(Opening.Expired.class);
    }

    @Test
    void it_may_last_31_days_of_a_clock_five_minutes_ahead_and_no_longer() throws Exception {
        assertOpens(blob(header(NOON.plus(Duration.ofDays(31).plusMinutes(5))), hall, bytes()), "4x6Nk2Wp");
        assertForeign(blob(header(NOON.plus(Duration.ofDays(31).plusMinutes(5)).plusSeconds(1)), hall, bytes()));
        assertForeign(blob(header(Instant.ofEpochSecond(100_000_000_000_000L)), hall, bytes()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'ECDH-ES'; 'ECDH-ES+A256KW'",
                "'ECDH-ES'; 'dir'",
                "'A256GCM'; 'A128GCM'",
                "'A256GCM'; 'A256CBC-HS512'",
                "'P-256'; 'P-384'",
                "'alg'; 'zip':'DEF','alg'",
                "'alg'; 'apu':'QQ','alg'",
                "'alg'; 'more':1,'alg'",
                "'alg'; 'crit':['exp'],'alg'",
                "'crv'; 'd':'AQ','crv'",
                "'app'; 'application'",
                "'item':'trading'; 'item':['trading']",
                "'exp':; 'exp':'1',"
            },
            quoteCharacter = '"')
    void no_other_form_is_accepted(String part, String instead) throws Exception {
        assertThat(header()).contains(part);
        assertForeign(blob(header().replace(part, instead), hall, bytes()));
    }

    @Test
    void an_expiry_as_text_or_fraction_is_refused() throws Exception {
        String seconds = String.valueOf(NOON.plusSeconds(60).getEpochSecond());

        assertForeign(blob(header().replace(seconds, "'" + seconds + "'"), hall, bytes()));
        assertForeign(blob(header().replace(seconds, seconds + ".5"), hall, bytes()));
    }

    /** A point of order two on another curve: with an odd private key, its shared secret is its own x. */
    @Test
    void a_point_off_the_curve_is_refused() throws Exception {
        byte[] x = new byte[32];
        x[31] = 5;
        String head = header().replace(epk.getX().toString(), HandMade.base64url(x))
                .replace(epk.getY().toString(), HandMade.base64url(new byte[32]));

        assertThat(IntStream.range(0, 8)
                        .mapToObj(i -> odd("now"))
                        .map(key -> new NimbusSealedPasswords(only(key), () -> NOON)
                                .open(HandMade.blob(head.replace('\'', '"'), x, bytes()), TRADING)))
                .allSatisfy(NimbusSealedPasswordsTest::assertForeign);
    }

    @Test
    void a_changed_character_is_found_wherever_it_is() throws Exception {
        String blob = blob();

        // the last character of a part may carry bits that say nothing
        assertThat(IntStream.range(0, blob.length() - 1).filter(at -> blob.charAt(at + 1) != '.'))
                .allSatisfy(at -> assertForeign(
                        blob.substring(0, at) + (blob.charAt(at) == 'A' ? 'B' : 'A') + blob.substring(at + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "....",
                "a.b.c",
                "a.b.c.d.e",
                "not a blob",
                "e30..AAAAAAAAAAAAAAAA.AA.AAAAAAAAAAAAAAAAAAAAAA"
            })
    void rubbish_is_refused(String blob) {
        assertForeign(blob);
    }

    @Test
    void an_encrypted_key_is_refused() throws Exception {
        assertForeign(blob().replaceFirst("\\.\\.", ".AAAA."));
    }

    @Test
    void more_than_64_bytes_nothing_and_no_text_are_refused() throws Exception {
        assertForeign(blob(header(), hall, "密码".repeat(11).getBytes(StandardCharsets.UTF_8)));
        assertForeign(blob(header(), hall, new byte[0]));
        assertForeign(blob(header(), hall, new byte[] {(byte) 0xc3, 0x28}));
        assertForeign(blob(header(), hall, new byte[2000]));
    }

    private String blob() throws Exception {
        return blob(header(), hall, bytes());
    }

    private String blob(String header, ECKey to, byte[] text) throws Exception {
        return HandMade.blob(header.replace('\'', '"'), shared(to), text);
    }

    private static byte[] bytes() {
        return "4x6Nk2Wp".getBytes(StandardCharsets.UTF_8);
    }

    private String header() {
        return header(NOON.plusSeconds(60));
    }

    private String header(Instant until) {
        return "{'alg':'ECDH-ES','enc':'A256GCM','kid':'now','epk':{'kty':'EC','crv':'P-256','x':'%s','y':'%s'},"
                        .formatted(epk.getX(), epk.getY())
                + "'app':'%s','item':'trading','exp':%d}".formatted(APPLICATION, until.getEpochSecond());
    }

    private byte[] shared(ECKey to) throws GeneralSecurityException, JOSEException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(epk.toECPrivateKey());
        agreement.doPhase(to.toECPublicKey(), true);
        return agreement.generateSecret();
    }

    private SealingKeys keys() {
        return new SealingKeys() {
            @Override
            public ECKey current() {
                return hall;
            }

            @Override
            public Optional<ECKey> find(String kid) {
                return java.util.stream.Stream.of(hall, older)
                        .filter(key -> key.getKeyID().equals(kid))
                        .findFirst();
            }
        };
    }

    private static SealingKeys only(ECKey key) {
        return new SealingKeys() {
            @Override
            public ECKey current() {
                return key;
            }

            @Override
            public Optional<ECKey> find(String kid) {
                return Optional.of(key);
            }
        };
    }

    private static ECKey odd(String kid) {
        ECKey key = pair(kid);
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.getD().toString())).testBit(0) ? key : odd(kid);
    }

    private static ECKey pair(String kid) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void assertOpens(String blob, String text) {
        assertThat(passwords.open(blob, TRADING))
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        opened ->
                                assertThat(opened.text().<String>reveal(t -> t)).isEqualTo(text));
    }

    private void assertForeign(String blob) {
        assertForeign(passwords.open(blob, TRADING));
    }

    private static void assertForeign(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Foreign.class);
    }
}
