package io.zhangting.halls.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.DefaultResourceLoader;

/** A copy of a pack in the jar, with a mistake put in. */
final class SomePack {

    private static final PackFiles FILES = new PackFiles(new DefaultResourceLoader());

    private final Path folder;

    SomePack(Path folder) {
        this.folder = folder;
        copy("classpath:packs/jinxin/", "pack.yaml");
        copy("classpath:packs/jinxin/", "documents/privacy-policy.txt");
        copy("classpath:packs/jinxin/", "documents/face-consent.txt");
        copy("classpath:packs/jinxin/", "documents/information-change.txt");
        copy("classpath:calendars/", "2026.yaml");
    }

    /** Writes something else in the place of some text; returns the line (from 1) on which it stands. */
    int replace(String file, String text, String by) {
        try {
            String before = Files.readString(folder.resolve(file));
            if (!before.contains(text)) {
                throw new AssertionError(file + " has no " + text);
            }
            Files.writeString(folder.resolve(file), before.replace(text, by));
            return 1
                    + (int) before.substring(0, before.indexOf(text))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    YamlHallPacks read() {
        return new YamlHallPacks(new PackSettings(location(""), List.of(), List.of(location("/2026.yaml"))), FILES);
    }

    String location(String file) {
        return "file:" + folder + file;
    }

    private void copy(String from, String file) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), FILES.read(from + file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
