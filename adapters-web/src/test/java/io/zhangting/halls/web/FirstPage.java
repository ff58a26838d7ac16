package io.zhangting.halls.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The files of a front end that a first visit downloads: what its index names, and all that this imports or shows. */
record FirstPage(String name, Path index, Set<Path> named, Set<Path> files) {

    /** In the index, in scripts ({@code from"./x.js"}, {@code import"./x.js"}, not {@code import("./x.js")}), in styles. */
    private static final List<Pattern> REFERENCES = List.of(
            Pattern.compile("(?:src|href)=\"/\\w+/([^\"]+)\""),
            Pattern.compile("(?:from|import)\\s*[\"'`]\\./([^\"'`]+)[\"'`]"),
            Pattern.compile("url\\([\"']?(?:\\./|/\\w+/assets/)([^\"')]+)"));

    static FirstPage of(Path builtFiles, String name) throws IOException {
        Path index = builtFiles.resolve(name).resolve("index.html");
        Set<Path> named = references(index);
        Set<Path> files = new TreeSet<>();
        Deque<Path> next = new ArrayDeque<>(named);
        while (!next.isEmpty()) {
            Path file = next.pop();
            if (files.add(file)) {
                next.addAll(references(file));
            }
        }
        return new FirstPage(name, index, named, files);
    }

    private static Set<Path> references(Path file) throws IOException {
        String text = Files.readString(file);
        return REFERENCES.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> file.resolveSibling(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Compressed as a server does it that compresses nothing beforehand. */
    int gzip(String... kinds) throws IOException {
        int sum = 0;
        for (Path file : ofKind(kinds).toList()) {
            var bytes = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(bytes)) {
                Files.copy(file, out);
            }
            sum += bytes.size();
        }
        return sum;
    }

    Stream<Path> ofKind(String... kinds) {
        return files.stream()
                .filter(file -> Stream.of(kinds)
                        .anyMatch(kind -> file.getFileName().toString().endsWith(kind)));
    }

    /** Built from the pages of this name, such as {@code StepPage-Dhtj19F8.js}. */
    static boolean isPage(Path file, String page) {
        return file.getFileName().toString().matches(Pattern.quote(page) + "-.{8}\\.js");
    }

    String figures() throws IOException {
        return "%-8s first page: %d files; gzip: JavaScript %.1f kB, styles %.1f kB, pictures and fonts %.1f kB"
                .formatted(
                        name,
                        1 + files.size(),
                        gzip(".js") / 1000.0,
                        gzip(".css") / 1000.0,
                        gzip(".svg", ".png", ".jpg", ".webp", ".ico", ".woff", ".woff2", ".ttf") / 1000.0);
    }
}
