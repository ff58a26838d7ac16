package journeys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for secrets in everything a hall wrote, in every form in which they may have been written. */
final class SecretSearch {

    private final Map<String, String> secrets;

    /** @param secrets what each is, and its value */
    SecretSearch(Map<String, String> secrets) {
        this.secrets = Map.copyOf(secrets);
    }

    /** The names of the secrets found in these bytes. */
    Set<String> in(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return secrets.entrySet().stream()
                .filter(secret -> forms(secret.getValue()).anyMatch(form -> text.contains(form))
                        || lower.contains(hex(secret.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Raw, UTF-16, base64 at each of its three alignments, and URL-encoded. */
    private static Stream<String> forms(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return Stream.concat(
                Stream.of(
                        new String(bytes, StandardCharsets.ISO_8859_1),
                        new String(secret.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1),
                        java.net.URLEncoder.encode(secret, StandardCharsets.UTF_8),
                        percent(bytes)),
                IntStream.range(0, 3).mapToObj(offset -> base64Core(bytes, offset)));
    }

    /** The part of a base64 text that does not depend on what stands before and after. */
    private static String base64Core(byte[] bytes, int offset) {
        byte[] shifted = new byte[offset + bytes.length];
        System.arraycopy(bytes, 0, shifted, offset, bytes.length);
        String all = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = (offset * 8 + 5) / 6;
        int to = (offset + bytes.length) * 8 / 6;
        return all.substring(from, to);
    }

    private static String percent(byte[] bytes) {
        return HexFormat.of().withUpperCase().withPrefix("%").formatHex(bytes);
    }

    private static String hex(String secret) {
        return HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
    }
}
