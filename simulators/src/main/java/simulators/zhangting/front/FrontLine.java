package simulators.zhangting.front;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line between a front and the library: {@code verb number field=value …}. Texts travel as the GB18030 bytes that the
 * library copies into its fields, percent-encoded.
 */
public record FrontLine(String verb, int number, Map<String, String> fields) {

    private static final Charset FRONT = Charset.forName("GB18030");

    public FrontLine {
        fields = new LinkedHashMap<>(fields);
    }

    public static FrontLine of(String verb, int number) {
        return new FrontLine(verb, number, Map.of());
    }

    public FrontLine with(String field, Object value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value.toString());
        return new FrontLine(verb, number, more);
    }

    public FrontLine withAll(Map<String, String> all) {
        var more = new LinkedHashMap<>(fields);
        more.putAll(all);
        return new FrontLine(verb, number, more);
    }

    FrontLine numbered(int other) {
        return new FrontLine(verb, other, fields);
    }

    FrontLine without(String... names) {
        var fewer = new LinkedHashMap<>(fields);
        fewer.keySet().removeAll(Arrays.asList(names));
        return new FrontLine(verb, number, fewer);
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** @throws IllegalArgumentException if it is not a line of this protocol */
    public static FrontLine parse(String line) {
        var words = line.split(" ");
        if (words.length < 2) {
            throw new IllegalArgumentException("a line has a verb and a number");
        }
        var fields = new LinkedHashMap<String, String>();
        Arrays.stream(words)
                .skip(2)
                .map(word -> word.split("=", 2))
                .forEach(pair -> fields.put(pair[0], decoded(pair)));
        return new FrontLine(words[0], Integer.parseInt(words[1]), fields);
    }

    public String written() {
        return fields.entrySet().stream()
                .map(field -> " " + field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("", verb + " " + number, "\n"));
    }

    private static String encoded(String text) {
        var safe = new StringBuilder();
        for (var each : text.getBytes(FRONT)) {
            if (each > ' ' && each < 0x7f && each != '%' && each != '=') {
                safe.append((char) each);
            } else {
                safe.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return safe.toString();
    }

    private static String decoded(String[] pair) {
        if (pair.length < 2) {
            throw new IllegalArgumentException("a field has a name and a value");
        }
        var bytes = new ByteArrayOutputStream();
        var safe = pair[1];
        for (var i = 0; i < safe.length(); i++) {
            if (safe.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(safe, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(safe.charAt(i));
            }
        }
        return bytes.toString(FRONT);
    }
}
