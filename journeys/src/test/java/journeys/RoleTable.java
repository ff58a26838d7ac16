package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The table of docs/roles.md: which role may call which endpoint of the console. */
record RoleTable(Map<String, Set<String>> allowed, Set<String> open) {

    static final List<String> ROLES = List.of("HANDLER", "REVIEWER", "OPERATIONS", "AUDITOR", "ADMINISTRATOR");

    static RoleTable read(Path document) {
        RoleTable table = new RoleTable(new TreeMap<>(), new TreeSet<>());
        try {
            Files.readAllLines(document).stream()
                    .filter(line -> line.startsWith("| `") && line.contains("/api/console"))
                    .forEach(line -> table.add(Arrays.stream(line.split("\\|"))
                            .map(String::strip)
                            .skip(1)
                            .toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    private void add(List<String> cells) {
        String route = cells.getFirst().replace("`", "");
        if (cells.get(1).equals("everybody")) {
            open.add(route);
            return;
        }
        Set<String> roles = new TreeSet<>();
        for (int i = 0; i < ROLES.size(); i++) {
            if (cells.get(i + 1).equals("yes")) {
                roles.add(ROLES.get(i));
            }
        }
        allowed.put(route, roles);
    }

    Set<String> routes() {
        Set<String> all = new TreeSet<>(allowed.keySet());
        all.addAll(open);
        return all;
    }
}
