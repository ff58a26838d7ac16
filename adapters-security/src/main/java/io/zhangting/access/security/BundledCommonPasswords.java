package io.zhangting.access.security;

import io.zhangting.access.port.CommonPasswords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.resources.DictionaryUtil;
import org.springframework.stereotype.Component;

/** The published lists of nbvcxz, the most common passwords and English words, and the hall's own words. */
@Component
class BundledCommonPasswords implements CommonPasswords {

    private static final String OWN = "/common-passwords.txt";
    private static final String PUBLISHED = "passwords.txt";
    private static final String ENGLISH = "english.txt";

    private volatile SoftReference<Set<String>> lately = new SoftReference<>(Set.of());

    /** Kept for whoever enrols next, for some minutes; people enrol rarely, and it takes megabytes. */
    @Override
    public Set<String> all() {
        Set<String> kept = lately.get();
        if (kept == null || kept.isEmpty()) {
            kept = read();
            lately = new SoftReference<>(kept);
        }
        return kept;
    }

    private static Set<String> read() {
        return Stream.of(own(), published(PUBLISHED), published(ENGLISH))
                .flatMap(words -> words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> published(String list) {
        return DictionaryUtil.loadRankedDictionary(list).keySet().stream();
    }

    private static Stream<String> own() {
        try (InputStream list = Objects.requireNonNull(BundledCommonPasswords.class.getResourceAsStream(OWN))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isBlank());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the list of common passwords cannot be read", unreadable);
        }
    }
}
