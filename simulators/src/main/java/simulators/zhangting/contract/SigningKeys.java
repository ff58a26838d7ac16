package simulators.zhangting.contract;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secrets shared with callers, by key id. Not a record: a record would print them. */
public final class SigningKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MINIMUM_BYTES = 32;

    private final Map<String, SecretKeySpec> keys;

    private SigningKeys(Map<String, SecretKeySpec> keys) {
        this.keys = keys;
    }

    public static SigningKeys of(String keyId, byte[] secret) {
        return new SigningKeys(Map.of(keyId, key(secret)));
    }

    /** Reads {@code keyId=base64,keyId=base64}. */
    public static SigningKeys parse(String text) {
        return new SigningKeys(Arrays.stream(text.split(",", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0].strip(),
                        pair -> key(decode(pair)),
                        SigningKeys::notTwice,
                        LinkedHashMap::new)));
    }

    private static SecretKeySpec notTwice(SecretKeySpec one, SecretKeySpec another) {
        throw new IllegalArgumentException("a key id is given twice");
    }

    @SuppressWarnings("UnusedException") // the cause would quote the secret
    private static byte[] decode(String[] pair) {
        try {
            return pair.length < 2 ? new byte[0] : Base64.getDecoder().decode(pair[1].strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("keys are written as keyId=base64,keyId=base64");
        }
    }

    private static SecretKeySpec key(byte[] secret) {
        if (secret.length < MINIMUM_BYTES) {
            throw new IllegalArgumentException("a shared secret has at least " + MINIMUM_BYTES + " bytes");
        }
        return new SecretKeySpec(secret, ALGORITHM);
    }

    /** The id of the key that was named first: what the simulators themselves sign with. */
    public String first() {
        return keys.keySet().iterator().next();
    }

    /** The signature of a text under a key, if the key is known. */
    public Optional<byte[]> sign(String keyId, String text) {
        return Optional.ofNullable(keys.get(keyId)).map(key -> hmac(text).apply(key));
    }

    private static Function<SecretKeySpec, byte[]> hmac(String text) {
        return key -> {
            try {
                var mac = Mac.getInstance(ALGORITHM);
                mac.init(key);
                return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("this Java has no " + ALGORITHM, e);
            }
        };
    }

    @Override
    public String toString() {
        return "SigningKeys" + keys.keySet();
    }
}
