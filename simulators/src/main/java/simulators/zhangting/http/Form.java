package simulators.zhangting.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of an HTML form or of a query. */
public final class Form {

    private final Map<String, String> fields = new HashMap<>();

    private Form(String encoded) {
        for (var pair : encoded.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
    }

    public static Form of(byte[] body) {
        return new Form(new String(body, StandardCharsets.UTF_8));
    }

    public static Form ofQuery(Call call) {
        return new Form(call.query());
    }

    /** A field that was filled in. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    public String required(String name) {
        return text(name).orElseThrow(() -> new Malformed("the field " + name + " is missing"));
    }

    @SuppressWarnings("UnusedException") // the cause would quote the input
    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Malformed("the form is not encoded properly");
        }
    }
}
