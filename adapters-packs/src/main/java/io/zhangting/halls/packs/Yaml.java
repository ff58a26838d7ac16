package io.zhangting.halls.packs;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A node of a YAML file that knows its file and line; every complaint names both. */
final class Yaml {

    private final String file;
    private final Node node;

    private Yaml(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    static Yaml parse(String file, String text) {
        try {
            Node root = new org.yaml.snakeyaml.Yaml(new LoaderOptions()).compose(new java.io.StringReader(text));
            if (root == null) {
                throw new PackMistake(file + ": the file is empty");
            }
            return new Yaml(file, root);
        } catch (MarkedYAMLException malformed) {
            throw new PackMistake(file + ": not valid YAML: " + malformed.getMessage());
        }
    }

    Yaml get(String key) {
        return find(key).orElseThrow(() -> mistake("'" + key + "' is missing"));
    }

    Optional<Yaml> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** Complains about keys that nobody reads: they are mostly misspelt. */
    Yaml only(String... known) {
        mapping().getValue().stream()
                .map(entry -> new Yaml(file, entry.getKeyNode()))
                .filter(key -> !List.of(known).contains(key.text()))
                .forEach(key -> {
                    throw key.mistake("'" + key.text() + "' is not known here; known are " + String.join(", ", known));
                });
        return this;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw mistake("a text is expected");
    }

    int number() {
        return as("a whole number", Integer::parseInt);
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw mistake("true or false is expected");
        };
    }

    LocalDate date() {
        return as("a date like 2026-01-05", LocalDate::parse);
    }

    LocalTime time() {
        return as("a time like 08:30", LocalTime::parse);
    }

    /** A number above zero with its unit: {@code 30s}, {@code 10m}, {@code 24h} or {@code 30d}. */
    Duration duration() {
        return as("a duration like 30s, 10m, 24h or 30d", Yaml::duration);
    }

    private static Duration duration(String text) {
        long amount = Long.parseLong(text.substring(0, text.length() - 1));
        if (amount <= 0) {
            throw new IllegalArgumentException("nothing waits for no time");
        }
        return switch (text.charAt(text.length() - 1)) {
            case 's' -> Duration.ofSeconds(amount);
            case 'm' -> Duration.ofMinutes(amount);
            case 'h' -> Duration.ofHours(amount);
            case 'd' -> Duration.ofDays(amount);
            default -> throw new IllegalArgumentException("no unit");
        };
    }

    <T extends Enum<T>> T oneOf(Class<T> type) {
        return as(
                "one of "
                        + Arrays.toString(type.getEnumConstants())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    List<Yaml> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(child -> new Yaml(file, child))
                    .toList();
        }
        throw mistake("a list is expected");
    }

    /** The two ends of a range. */
    List<Yaml> pair() {
        if (list().size() != 2) {
            throw mistake("two values are expected");
        }
        return list();
    }

    Map<String, Yaml> entries() {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        mapping().getValue().forEach(entry -> {
            Yaml key = new Yaml(file, entry.getKeyNode());
            if (entries.put(key.text(), new Yaml(file, entry.getValueNode())) != null) {
                throw key.mistake("'" + key.text() + "' is written twice");
            }
        });
        return entries;
    }

    /** Runs code of the domain that checks values, and puts its complaint at this line. */
    <T> T check(Supplier<T> code) {
        try {
            return code.get();
        } catch (IllegalArgumentException broken) {
            throw mistake(String.valueOf(broken.getMessage()));
        }
    }

    PackMistake mistake(String what) {
        return new PackMistake(file + ":" + (node.getStartMark().getLine() + 1) + ": " + what);
    }

    <T> T as(String expected, Function<String, T> parse) {
        try {
            return parse.apply(text());
        } catch (IllegalArgumentException | java.time.DateTimeException malformed) {
            throw mistake(expected + " is expected, not '" + text() + "'");
        }
    }

    private MappingNode mapping() {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw mistake("a mapping of keys to values is expected");
    }
}
