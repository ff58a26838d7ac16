package io.zhangting.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The requirements of docs/security.md, with their states and the tests that are named for them. */
record Ledger(List<Row> rows) {

    private static final Pattern ROW =
            Pattern.compile("\\| ([^|]+) \\| [^|]+ \\| (met|in part|deviation|not in this version) \\|(.*)\\|");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT))(?:#(\\w+))?`");

    record Row(String id, String state, List<Named> tests) {}

    /** @param method empty when the whole class is meant */
    record Named(String type, String method) {}

    static Ledger read(Path document) {
        try {
            return new Ledger(Files.readAllLines(document).stream()
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Row(row.group(1), row.group(2), tests(row.group(3))))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Named> tests(String text) {
        return TEST.matcher(text)
                .results()
                .map(found -> new Named(
                        found.group(1), Optional.ofNullable(found.group(2)).orElse("")))
                .toList();
    }

    List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }

    /** Of the sources below a folder: which tests are there. */
    static boolean isThere(Path root, Named test) {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .anyMatch(sources -> isIn(sources, test));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isIn(Path sources, Named test) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.endsWith(test.type() + ".java"))
                    .map(Ledger::text)
                    .anyMatch(text -> test.method().isEmpty() || text.contains(" " + test.method() + "("));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
