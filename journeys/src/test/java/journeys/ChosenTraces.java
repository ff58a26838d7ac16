package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the passwords that a customer chose could have been left: in everything that was written, sent or shown. */
record ChosenTraces(DemoProcess demo, Person person, Map<String, String> passwords) {

    private static final String PLANTED = "insert into audit.entry (at, actor_kind, actor, action, subject, detail)"
            + " values (now(), 'HALL', '', 'planted', '', '%s')";

    /** And each would be found, if it were somewhere. */
    void areNowhere() throws IOException {
        WrittenByHall written = demo.written();
        Map<String, byte[]> places = new TreeMap<>(written.places());
        assertThat(places).containsKeys("file output.log", "file data/ledger.jsonl", "table audit.entry");
        assertThat(places.keySet())
                .anyMatch(place -> place.startsWith("file data/postgres/base/"))
                .anyMatch(place -> place.startsWith("file data/postgres/pg_wal/"))
                .anyMatch(place -> place.startsWith("file data/vault/"));
        places.put("messages", bytes(String.join("\n", demo.simulators.textsTo(person.phone()))));
        places.put("the demo's page", bytes(demo.state().toString()));
        assertThat(places)
                .allSatisfy(
                        (place, content) -> assertThat(found(content)).as(place).isEmpty());

        written.plant(PLANTED.formatted(String.join(" ", passwords.values())));
        assertThat(found(written.places().get("table audit.entry"))).isEqualTo(passwords.keySet());
    }

    private Set<String> found(byte[] content) {
        Set<String> found = new TreeSet<>(new SecretSearch(having(7, 64)).in(content));
        String text = new String(content, StandardCharsets.ISO_8859_1);
        having(0, 6).forEach((what, password) -> {
            if (Pattern.compile("(?<![0-9a-f.])" + password + "(?![0-9a-fZ])")
                    .matcher(text)
                    .find()) {
                found.add(what);
            }
        });
        return found;
    }

    /** Six digits stand in any large file by chance, as a part of longer numbers. */
    private Map<String, String> having(int atLeast, int atMost) {
        return passwords.entrySet().stream()
                .filter(password -> password.getValue().length() >= atLeast
                        && password.getValue().length() <= atMost)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
