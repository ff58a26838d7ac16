package io.zhangting.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.port.TimeBasedCodes;
import io.zhangting.access.port.TimeBasedCodesContract;
import io.zhangting.kernel.SecretText;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtpTimeBasedCodesTest extends TimeBasedCodesContract {

    /** The ASCII text 12345678901234567890 of RFC 6238, appendix B. */
    private static final SecretText SECRET_OF_THE_RFC = new SecretText("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    private final TimeBasedCodes codes = new OtpTimeBasedCodes(new SecureRandom());

    @Override
    protected TimeBasedCodes codes() {
        return codes;
    }

    @ParameterizedTest(name = "at {0} seconds: {1}")
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_test_vectors_of_rfc_6238(long seconds, String code) {
        assertThat(codes.matchingStep(SECRET_OF_THE_RFC, code, Instant.ofEpochSecond(seconds)))
                .contains(seconds / 30);
    }

    @Test
    void a_secret_has_160_bits_in_base32() {
        assertThat(codes.newSecret().<String>reveal(text -> text)).matches("[A-Z2-7]{32}");
    }

    /** RFC 4226, section 5.3, by the letter. */
    @Override
    protected String onThePhone(SecretText secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.<byte[]>reveal(text -> new Base32().decode(text)), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 0xf) & 0x7fff_ffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
