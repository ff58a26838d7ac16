package io.zhangting.credentials.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.ECKey;
import io.zhangting.credentials.domain.SealedFor;
import io.zhangting.credentials.domain.SealingKey;
import io.zhangting.credentials.port.SealedPasswords;
import io.zhangting.halls.domain.Opening;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.security.SealingKeys;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** JWE compact of one form only: ECDH-ES directly agreed, A256GCM, P-256. What fails tells nobody why. */
@Component
class NimbusSealedPasswords implements SealedPasswords {

    private static final int LONGEST_BLOB = 2048;
    private static final int LONGEST_PASSWORD = 64;

    /** Header, no encrypted key, an IV of 96 bits, ciphertext, a tag of 128 bits. */
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{22}");

    private static final Opening FOREIGN = new Opening.Foreign();

    private final SealingKeys keys;
    private final InstantSource clock;

    NimbusSealedPasswords(SealingKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public SealingKey current() {
        ECKey key = keys.current();
        return new SealingKey(key.getKeyID(), key.getX().toString(), key.getY().toString());
    }

    @Override
    public Opening open(String blob, SealedFor expected) {
        return parsed(blob)
                .flatMap(jwe -> SealedHeader.of(jwe.getHeader())
                        .filter(header -> header.isFor(expected))
                        .flatMap(header -> keys.find(header.kid()).map(key -> open(jwe, header, key))))
                .orElse(FOREIGN);
    }

    /** The library throws what it likes at some malformed headers, such as one without an algorithm. */
    private static Optional<JWEObject> parsed(String blob) {
        if (blob.length() > LONGEST_BLOB || !FORM.matcher(blob).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JWEObject.parse(blob));
        } catch (ParseException | RuntimeException malformed) {
            return Optional.empty();
        }
    }

    private Opening open(JWEObject jwe, SealedHeader header, ECKey key) {
        try {
            jwe.decrypt(new ECDHDecrypter(key));
        } catch (JOSEException altered) {
            return FOREIGN;
        }
        Instant now = clock.instant();
        if (header.isTooFarAhead(now)) {
            return FOREIGN;
        }
        return header.isOver(now)
                ? new Opening.Expired()
                : opened(jwe.getPayload().toBytes());
    }

    private static Opening opened(byte[] bytes) {
        return bytes.length == 0 || bytes.length > LONGEST_PASSWORD
                ? FOREIGN
                : text(bytes).<Opening>map(Opening.Opened::new).orElse(FOREIGN);
    }

    private static Optional<SecretText> text(byte[] bytes) {
        try {
            return Optional.of(new SecretText(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
